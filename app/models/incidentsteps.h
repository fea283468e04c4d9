// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/incidentstory.h"

namespace monitron {

/// One line of an incident's timeline.
struct IncidentStep
{
    enum class Kind {
        Failure,      ///< the first one, and that it goes on
        Opened,       ///< confirmed, sustained, still down …: what messages are about
        Delivered,    ///< a channel took the message
        Waiting,      ///< a channel is still to take it
        Undelivered,  ///< a channel never took it
        Untold,       ///< an alert that was not sent, with the reason
        Acknowledged, //
        Note,
        Recovered,
        Paused,
    };
    Kind kind = Kind::Failure;
    std::optional<Timestamp> at; ///< none: true of the incident as a whole
    QString title;               ///< one line
    QString detail;              ///< may have many
    bool needsChannel = false;   ///< a channel in the settings would have helped
    bool operator==(const IncidentStep &) const = default;
};

/// What happened, in order of time: failures, who was told through which channel with which answer, and for
/// every alert that was not sent, why. Says only what the story proves.
[[nodiscard]] std::vector<IncidentStep> incidentSteps(const IncidentStory &story, Timestamp now);

} // namespace monitron
