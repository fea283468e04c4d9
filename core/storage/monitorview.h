// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitor.h"
#include "core/model/monitorstate.h"

namespace monitron {

/// A monitor with what is known of it now.
struct MonitorView
{
    Monitor monitor;
    MonitorState state;
};

/// A monitor that this process has, and no other that shares the store.
struct HeldMonitor
{
    MonitorView view;
    qint64 fence = 0; ///< see LeaseRepository
};

/// A monitor in the trash. It comes back whole, or goes for good 30 days after.
struct RemovedMonitor
{
    Monitor monitor;
    Timestamp removedAt;
};

} // namespace monitron
