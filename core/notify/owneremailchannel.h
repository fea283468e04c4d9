// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notify/channelregistry.h"

namespace monitron {

/// E-mail to whoever a monitor belongs to (ChannelServices::recipients), for a team server. Settings: those
/// of emailChannel() but "to". Secret: the password of `user`.
[[nodiscard]] ChannelKind ownerEmailChannel();

} // namespace monitron
