// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace monitron {

/// One outage of one monitor, from its first failure to its first lasting success.
struct Incident
{
    enum class OpenedBy : quint8 { Confirmation = 0, Sustained = 1 };
    enum class ClosedBy : quint8 { Recovery = 0, Pause = 1 };

    IncidentId id;
    MonitorId monitor;
    Timestamp startedAt; ///< the first failure
    Timestamp openedAt;  ///< when it was decided
    OpenedBy openedBy = OpenedBy::Confirmation;
    bool flapping = false;
    QString cause;                    ///< the sentence of the failure that opened it
    std::optional<Timestamp> endedAt; ///< the first success of the streak that closed it
    std::optional<Timestamp> closedAt;
    std::optional<ClosedBy> closedBy;
    std::optional<Timestamp> acknowledgedAt; ///< empty again when an acknowledgement is lifted
    QString acknowledgedBy;

    [[nodiscard]] bool isOpen() const { return !closedAt; }
    /// Closes only after Policy::calm without a failure.
    [[nodiscard]] bool isShaky() const { return flapping || openedBy == OpenedBy::Sustained; }

    bool operator==(const Incident &) const = default;
};

/// What somebody wrote down about an incident.
struct IncidentNote
{
    Timestamp at;
    QString author;
    QString text;
    bool operator==(const IncidentNote &) const = default;
};

/// The longest note, in characters.
inline constexpr qsizetype maxNote = 10'000;

} // namespace monitron
