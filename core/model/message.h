// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace monitron {

/// What people are told. The numbers are stored: append only.
enum class MessageKind : quint8 {
    Down = 0,
    Flapping = 1,
    Sustained = 2,
    StillDown = 3,
    Recovered = 4,
    Paused = 5,
    Certificate = 6, ///< ends in 21, 14, 7 or 1 days
    Test = 7,        ///< somebody tries a channel
};

/// "down", "flapping", "sustained", "still_down", "recovered", "paused", "certificate", "test".
[[nodiscard]] QString toString(MessageKind kind);
[[nodiscard]] std::optional<MessageKind> messageKindFromString(const QString &text);

/// One alert, decided once, in the transaction of what caused it. Each channel delivers it separately.
struct Message
{
    MessageId id; ///< also the idempotency key of every delivery
    MessageKind kind = MessageKind::Down;
    MonitorId monitor;
    IncidentId incident; ///< null for certificate and test
    Timestamp at;        ///< when it was decided
    QString monitorName; ///< as it was then
    QString monitorUrl;
    QString cause;                      ///< the failure's sentence, or what the certificate says
    std::optional<Timestamp> startedAt; ///< of the incident
    std::optional<Timestamp> endedAt;   ///< of the incident, once over
    int failures = 0;                   ///< sustained: failed checks in the window

    bool operator==(const Message &) const = default;
};

} // namespace monitron
