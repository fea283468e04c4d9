// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/config/serverconfig.h"

#include <functional>

namespace monitron {

/// What is wrong between values that are each good by themselves, one line each. `isSet` tells whether a
/// variable was given.
[[nodiscard]] QStringList configProblems(const ServerConfig &config,
                                         const std::function<bool(const char *name)> &isSet);

} // namespace monitron
