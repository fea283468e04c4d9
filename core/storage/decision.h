// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkresult.h"
#include "core/model/history.h"
#include "core/model/incident.h"
#include "core/model/message.h"
#include "core/model/monitorstate.h"

#include <optional>
#include <vector>

namespace monitron {

/// All that one event (a result, a pause, an acknowledgement …) changes for one monitor. Written in one
/// transaction, so that a kill at any instant leaves all of it or nothing.
struct Decision
{
    MonitorId monitor;
    qint64 fence = 0; ///< of the lease that it was decided under (see LeaseRepository); 0: none is needed
    std::optional<CheckResult> result;
    Duration cover{0}; ///< of `result`: from it to the next due time as it stood after it; 0: covers nothing
    std::optional<MonitorState> state; ///< as it is afterwards
    std::vector<Incident> incidents;   ///< opened, changed or closed
    std::optional<IncidentNote> note;  ///< to the first of `incidents`
    std::vector<Message> messages;     ///< decided; each becomes one delivery per channel
};

} // namespace monitron
