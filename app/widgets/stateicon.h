// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorlistmodel.h"
#include "app/widgets/palette.h"

#include <QIcon>

namespace monitron {

/// The worst state of the summary; Pending when nothing is watched.
[[nodiscard]] ShownState worstState(const MonitorSummary &summary);

/// The tray's icon: the shape of `state` with `count` on it (0: no number), sharp at every size.
[[nodiscard]] QIcon stateIcon(const Palette &palette, ShownState state, int count);

} // namespace monitron
