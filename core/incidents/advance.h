// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkresult.h"
#include "core/model/incident.h"
#include "core/model/message.h"
#include "core/model/monitorstate.h"

#include <vector>

/// What a result means: pure functions from state and event to state and decisions. No clock, no I/O, no
/// event loop; the same input always gives the same answer, ids included. The rules are told in README.md.
namespace monitron::incidents {

/// What one event comes to.
struct Transition
{
    MonitorState state;
    std::vector<Incident> incidents; ///< opened, changed or closed by the event
    std::vector<Message> messages;   ///< decided by it, in order
};

/// A manual failure this soon after any failure is the same observation seen twice.
inline constexpr Duration quickClick = std::chrono::seconds(10);

/// One more check. `result.at` is the time that counts; an unobserved result only marks the gap.
[[nodiscard]] Transition advance(MonitorState state, const CheckResult &result, const Monitor &monitor);

[[nodiscard]] Transition pause(MonitorState state, const Monitor &monitor, Timestamp at);
[[nodiscard]] Transition resume(MonitorState state, Timestamp at);

/// Marks the open incident; with none open nothing changes and no incident is answered.
[[nodiscard]] Transition acknowledge(MonitorState state, Timestamp at, const QString &who);

/// A time in which nothing could be seen is over: what was counted before it is not counted on.
[[nodiscard]] MonitorState gapEnded(MonitorState state, Timestamp at);

} // namespace monitron::incidents
