// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notify/channelregistry.h"

namespace monitron {

/// A JSON POST. Settings: see WebhookSettings. Secret: the key of its signature; without one it isn't signed.
[[nodiscard]] ChannelKind webhookChannel();

} // namespace monitron
