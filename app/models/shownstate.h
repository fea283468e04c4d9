// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitor.h"
#include "core/model/monitorstate.h"

#include <QMetaType>

namespace monitron {

/// A monitor's state as people see it: the stored status, and "unobserved" when the last check could not
/// look.
enum class ShownState { Pending, Up, Failing, Down, Paused, Unobserved };

[[nodiscard]] ShownState shownState(const Monitor &monitor, const MonitorState &state);
/// "Up", "Down" …, translated.
[[nodiscard]] QString stateWord(ShownState state);
/// "Down for 4 min".
[[nodiscard]] QString stateSentence(ShownState state, const MonitorState &of, Timestamp now);
/// For sorting: the worst is the smallest.
[[nodiscard]] int severity(ShownState state);

} // namespace monitron

Q_DECLARE_METATYPE(monitron::ShownState)
