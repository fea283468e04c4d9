// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <vector>

class QMimeData;

/// Monitors and groups while they are dragged.
namespace monitron::monitormime {

[[nodiscard]] QString monitorsType();
[[nodiscard]] QString groupType();
[[nodiscard]] QMimeData *ofMonitors(const std::vector<MonitorId> &ids);
[[nodiscard]] QMimeData *ofGroup(const QString &path);
/// Empty when there are none, or when the data is damaged.
[[nodiscard]] std::vector<MonitorId> monitors(const QMimeData &data);
[[nodiscard]] QString group(const QMimeData &data);

} // namespace monitron::monitormime
