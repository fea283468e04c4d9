// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorrow.h"

#include <QVariant>

namespace monitron {

/// What a row says under a role of MonitorListModel.
[[nodiscard]] QVariant rowData(const MonitorRow &row, int role, Timestamp now);

} // namespace monitron
