// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/message.h"

#include <QByteArray>

namespace monitron {

/// The JSON body of a webhook: the same bytes at each attempt. Its fields are listed in this folder's README.
[[nodiscard]] QByteArray webhookPayload(const Message &message);

/// X-Monitron-Signature: "sha256=" and the hexadecimal HMAC-SHA256 of "<timestamp>.<body>".
[[nodiscard]] QByteArray webhookSignature(const QByteArray &secret, const QByteArray &timestamp,
                                          const QByteArray &body);

} // namespace monitron
