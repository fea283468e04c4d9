// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace monitron {

/// The pages of the main window, in the order of the sidebar.
enum class Page { Overview, Monitors, Incidents, Settings };

} // namespace monitron
