// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/message.h"

#include <vector>

namespace monitron {

/// A message in the words that people read, the same on every channel.
struct MessageText
{
    QString title;    ///< one short line: "Down: Shop API"
    QString sentence; ///< one line with what happened, for a notification
    QString plain;    ///< title and facts, lines ended by '\n'
    QString html;     ///< the same as a document of its own; everything foreign is escaped
};

[[nodiscard]] MessageText messageText(const Message &message);
/// Many messages in one; not empty. Of a single one it is messageText().
[[nodiscard]] MessageText messageText(const std::vector<Message> &messages);

/// A monitor's URL without a user or password in it.
[[nodiscard]] QString shownAddress(const QString &url);
/// "2026-01-31 12:00:00 UTC".
[[nodiscard]] QString formatUtc(Timestamp at);
/// The two largest units: "850 ms", "12 s", "3 min 5 s", "2 h 10 min", "4 d 1 h".
[[nodiscard]] QString formatDuration(Duration duration);

} // namespace monitron
