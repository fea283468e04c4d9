// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/channel.h"

#include <vector>

namespace monitron {

/// "E-mail", "Webhook", "Desktop notification"; the name itself of a kind that isn't known.
[[nodiscard]] QString channelKindText(const QString &kind);
/// Where the channel leads, in one line: "To ops@example.org by smtp.example.org".
[[nodiscard]] QString channelSummary(const Channel &channel);
/// The kinds of message that a channel can be spared, in the order to offer them.
[[nodiscard]] const std::vector<MessageKind> &tellableKinds();
/// "A monitor is down", for a list of what somebody wants to be told.
[[nodiscard]] QString messageKindText(MessageKind kind);

} // namespace monitron
