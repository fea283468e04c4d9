// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <optional>

namespace monitron {

class Engine;
class Store;
struct MailConfig;

/// The channel that mails a monitor's owner: of all servers on one database the same.
[[nodiscard]] ChannelId ownerChannelId();

/// Makes it be as `mail` says, or be gone where no mail can be sent. Whether it is on, its name and what it
/// doesn't want stay as people left it. `password` is what is kept as its secret; none: it isn't known. Waits
/// for the commit where something is to be written.
[[nodiscard]] Result<void> keepOwnerChannel(Engine &engine, const Store &store, const MailConfig &mail,
                                            const std::optional<QString> &password = {});

} // namespace monitron
