// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/message.h"

#include <QJsonObject>
#include <QSet>
#include <QString>

namespace monitron {

/// A way to reach people: desktop notification, e-mail, webhook. Secrets are in the SecretStore under
/// secretKey(), never in `settings`.
struct Channel
{
    ChannelId id;
    QString kind; ///< a name in the registry of core/notify: "desktop", "email", "webhook"
    QString name;
    bool enabled = true;
    QSet<MessageKind> muted; ///< kinds of message that this channel doesn't want
    QJsonObject settings;    ///< read by the channel's class in core/notify
    int version = 0;
    int secretVersion = 0; ///< as Monitor::secretVersion
    Timestamp updatedAt;

    [[nodiscard]] QString secretKey() const { return QStringLiteral("channel/") + id.toString(); }
    [[nodiscard]] bool wants(MessageKind messageKind) const
    {
        return enabled && !muted.contains(messageKind);
    }

    bool operator==(const Channel &) const = default;
};

/// One message on its way through one channel: a row of the outbox, and afterwards the delivery record.
struct Delivery
{
    enum class State : quint8 {
        Pending = 0, ///< to be tried at nextAttemptAt
        Delivered = 1,
        Failed = 2,  ///< given up: rejected for good, or a day of attempts
        Skipped = 3, ///< not sent, `detail` says why (channel disabled or kind muted)
    };
    qint64 key = 0; ///< of the row
    Message message;
    ChannelId channel;
    QString channelName; ///< as it was when decided
    State state = State::Pending;
    int attempts = 0;
    Timestamp nextAttemptAt;
    std::optional<Timestamp> finishedAt;
    QString detail; ///< the other side's last words, or why it was skipped

    bool operator==(const Delivery &) const = default;
};

} // namespace monitron
