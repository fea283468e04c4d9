// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QStringList>

namespace monitron {

/// Knows who is to be mailed about a monitor; the team server implements it. Thread: the dispatcher's.
class RecipientLookup
{
public:
    RecipientLookup() = default;
    virtual ~RecipientLookup() = default;
    RecipientLookup(const RecipientLookup &) = delete;
    RecipientLookup &operator=(const RecipientLookup &) = delete;

    /// E-mail addresses; none: nobody is. Of a null id: who is told about no monitor in particular.
    [[nodiscard]] virtual Result<QStringList> recipientsOf(MonitorId monitor) = 0;
};

} // namespace monitron
