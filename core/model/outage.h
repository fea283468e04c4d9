// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <optional>

namespace monitron {

/// When an incident's failures began and ended.
struct Outage
{
    Timestamp from;
    std::optional<Timestamp> to; ///< none: goes on
    bool operator==(const Outage &) const = default;
};

} // namespace monitron
