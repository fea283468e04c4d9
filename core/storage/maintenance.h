// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/timestamp.h"

namespace monitron {

class Writer;
class Database;

/// How long each resolution is kept; daily rollups are kept for ever.
struct Retention
{
    Duration raw = std::chrono::hours(24 * 30);
    Duration hourly = std::chrono::hours(24 * 365);
    bool operator==(const Retention &) const = default;
};

/// One slice of the store's housekeeping: rolls up closed hours and days, removes what is past its
/// retention and what removed monitors left behind. Short (some 10 ms); answers whether more is to be done.
[[nodiscard]] Result<bool> maintain(Writer &writer, const Retention &retention, Timestamp now);

} // namespace monitron
