// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/shownstate.h"
#include "core/model/checkresult.h"

#include <QMetaType>

#include <optional>
#include <vector>

namespace monitron {

/// The latest checks of a monitor, oldest first, as a list's bar shows them.
using HeartbeatBar = std::vector<Outcome>;

/// How many checks such a bar holds.
inline constexpr int barLength = 30;

/// One monitor in a list. What costs a query of its own is loaded when it is first looked at.
struct MonitorRow
{
    enum class Extras { Missing, Asked, Loaded, Stale };

    Monitor monitor;
    MonitorState state;
    Extras extras = Extras::Missing;
    HeartbeatBar bar;
    std::optional<double> uptime; ///< of the last 24 h

    [[nodiscard]] ShownState shown() const { return shownState(monitor, state); }
    /// What the filter searches: name, URL, group and tags, folded.
    [[nodiscard]] QString haystack() const;
};

} // namespace monitron

Q_DECLARE_METATYPE(monitron::HeartbeatBar)
