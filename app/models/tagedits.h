// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitoredit.h"
#include "app/models/monitorrow.h"

#include <QStringList>

namespace monitron {

/// All tags that `rows` have, in the order of their names.
[[nodiscard]] QStringList tagsOf(const std::vector<MonitorRow> &rows);
/// The tag under another name in all of `rows` that have it; no name takes it away.
[[nodiscard]] MonitorEdit renameTag(const std::vector<MonitorRow> &rows, const QString &tag,
                                    const QString &name);

} // namespace monitron
