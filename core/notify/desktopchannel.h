// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notify/channelregistry.h"

namespace monitron {

/// Notifications on this computer's desktop; many at once are shown as one. No settings, no secret.
[[nodiscard]] ChannelKind desktopChannel();

} // namespace monitron
