// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/message.h"

namespace monitron::http {

/// How an answer is framed, and whether the connection lives on.
struct ResponseFraming
{
    bool isHttp11 = true;
    bool keepAlive = true;
    bool isStream = false; ///< it ends with the connection
};

/// Whether an answer with this status has a body at all (RFC 9110, 6.4.1).
[[nodiscard]] bool mayHaveBody(int status);
/// Writes status line and headers over `out`, whose memory is used again. A header can't break out of its
/// line: control characters become spaces.
void writeHead(const Response &response, const ResponseFraming &framing, const QByteArray &date,
               QByteArray &out);

} // namespace monitron::http
