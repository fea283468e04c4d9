// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/message.h"
#include "core/notify/emailsettings.h"

#include <vector>

namespace monitron {

/// Unstructured header text: as it is when plain ASCII, else RFC 2047 encoded words, folded. Control
/// characters become spaces, so that no text can begin a header of its own.
[[nodiscard]] QByteArray encodedText(const QString &text);
/// The same for a display name: quoted where it is plain ASCII.
[[nodiscard]] QByteArray encodedPhrase(const QString &text);
/// RFC 5322, UTC.
[[nodiscard]] QByteArray mailDate(Timestamp at);

/// The header lines of a mail about `messages` (not empty), without those that describe its body. The same
/// messages get the same Message-ID at each attempt, and all mails of one incident refer to one root.
[[nodiscard]] std::vector<QByteArray>
mailHeaders(const EmailSettings &settings, const std::vector<Message> &messages, const QString &subject);

} // namespace monitron
