// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notify/channelregistry.h"

namespace monitron {

/// E-mail over SMTP. Settings: see EmailSettings. Secret: the password of `user`.
[[nodiscard]] ChannelKind emailChannel();

} // namespace monitron
