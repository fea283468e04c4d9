// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitor.h"

namespace monitron {

/// What this computer's own network looks like at one moment.
struct NetworkView
{
    bool hasInterface = false;    ///< one that runs, is not loopback and has more than a link-local address
    bool hasDefaultRoute = false; ///< over an interface that runs; never true where it can't be known
    bool operator==(const NetworkView &) const = default;
};

/// Takes well under a millisecond. Any thread.
[[nodiscard]] NetworkView readNetworkView();

/// Whether the monitor's target is on this computer, so that its checks don't depend on the network.
[[nodiscard]] bool isLoopbackTarget(const Monitor &monitor);

} // namespace monitron
