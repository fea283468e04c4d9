// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

namespace monitron {

/// Writes the monitors of `ids`, or all when there are none, as CSV where the file's name ends so, else as
/// JSON.
[[nodiscard]] Result<ExportSummary> writeMonitors(const Reader &reader, const QString &path,
                                                  const std::vector<MonitorId> &ids);

} // namespace monitron
