// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

namespace monitron {

/// How the app runs its engine. The known-good hosts, asked when every target outside this computer is
/// silent, whether it is us, are contacted by nobody whose monitors have never reached anything outside;
/// MONITRON_KNOWN_GOOD_HOSTS names others.
[[nodiscard]] EngineOptions engineOptions();

} // namespace monitron
