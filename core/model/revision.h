// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QJsonValue>
#include <QString>

#include <vector>

namespace monitron {

/// One setting that an edit changed, fit to be shown: long values are cut, secrets are dots.
struct FieldChange
{
    /// A name of the exchange format, "policy.confirm_after" and "headers.Accept" for what is nested;
    /// "secret" and "removed" (a boolean) besides.
    QString field;
    QJsonValue before{QJsonValue::Undefined}; ///< Undefined: there was none
    QJsonValue after{QJsonValue::Undefined};
    bool operator==(const FieldChange &) const = default;
};

/// One edit of a monitor: who changed what. The first one, of its making, has no fields.
struct MonitorRevision
{
    Timestamp at;
    QString author;
    int version = 0; ///< of the monitor, afterwards
    std::vector<FieldChange> changes;
    bool operator==(const MonitorRevision &) const = default;
};

} // namespace monitron
