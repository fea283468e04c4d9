// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/message.h"
#include "syncserver/http/refusal.h"

#include <tl/expected.hpp>

namespace monitron::http {

/// A request without its body, and what the server has to know of its framing.
struct RequestHead
{
    Request request;
    bool isHttp11 = true;
    bool keepAlive = true;
    bool expectsContinue = false;
    bool isChunked = false;
    qint64 contentLength = 0;

    [[nodiscard]] bool hasBody() const { return isChunked || contentLength > 0; }

    /// `bytes` is a whole head up to its empty line, as HeadScanner let it pass.
    [[nodiscard]] static tl::expected<RequestHead, Refusal> parse(const char *bytes, qsizetype size);
};

} // namespace monitron::http
