// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/channel.h"

#include <QObject>

namespace monitron {

/// How an attempt to deliver ended.
struct DeliveryOutcome
{
    enum class Kind {
        Delivered,
        Retry,    ///< the other side was not to be had, or asked to come later
        Rejected, ///< will never work: wrong password, unknown recipient, HTTP 410 …
    };
    Kind kind = Kind::Delivered;
    QString detail; ///< the other side's own words
};

/// One attempt to send one message through one channel: start, abort, one `finished`.
class ChannelJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    /// Ends it as soon as possible; `finished` is not emitted afterwards.
    virtual void abort() = 0;

Q_SIGNALS:
    void finished(const monitron::DeliveryOutcome &outcome);
};

} // namespace monitron
