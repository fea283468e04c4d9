// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/channel.h"

#include <QMetaType>
#include <QObject>

#include <optional>

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
    QString detail;                     ///< the other side's own words
    std::optional<Duration> retryAfter; ///< how long the other side asked to be left alone

    bool operator==(const DeliveryOutcome &) const = default;
};

/// One attempt to send through one channel: start, abort, one `finished`, never from within start().
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

Q_DECLARE_METATYPE(monitron::DeliveryOutcome)
