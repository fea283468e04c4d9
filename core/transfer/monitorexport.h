// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitor.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace monitron {

struct MonitorExport
{
    QByteArray content;
    QStringList omissions; ///< what was left out because it may be a secret, a sentence each
};

/// The settings of `monitors` in the form that importMonitors() reads. Secrets are never part of it: neither
/// stored ones, nor passwords in addresses, nor headers that carry credentials.
[[nodiscard]] MonitorExport exportJson(const std::vector<Monitor> &monitors);
/// UTF-8 with CRLF; cells that a spreadsheet would run as a formula are guarded by an apostrophe.
[[nodiscard]] MonitorExport exportCsv(const std::vector<Monitor> &monitors);

} // namespace monitron
