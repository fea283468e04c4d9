// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/retention.h"

namespace monitron {

class Writer;

/// How long a removed monitor can be restored.
inline constexpr Duration keptInTrash = std::chrono::hours(24 * 30);

/// One slice of the store's housekeeping: rolls up closed hours and days, removes what is past its
/// retention, empties the trash of what lies there too long, and what purged monitors left behind. Short
/// (some 10 ms); answers whether more is to be done.
[[nodiscard]] Result<bool> maintain(Writer &writer, const Retention &retention, Timestamp now);

} // namespace monitron
