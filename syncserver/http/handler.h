// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/message.h"

#include <QString>

#include <optional>

namespace monitron::http {

class Responder;

/// What an HttpServer asks of the program behind it. Called on the server's threads, several at once; must
/// not block for long.
class Handler
{
public:
    Handler() = default;
    virtual ~Handler() = default;
    Handler(const Handler &) = delete;
    Handler &operator=(const Handler &) = delete;

    struct Admission
    {
        qint64 maxBody = 0;              ///< bytes; a longer body is refused with 413
        std::optional<Response> refusal; ///< the answer, without reading a body
    };
    /// The head of a request is there, its body not yet.
    [[nodiscard]] virtual Admission admit(const Request &head) = 0;
    virtual void handle(Request request, const Responder &responder) = 0;
    /// How an answer looks that the server gives by itself: 400, 408, 413, 414, 431, 500, 501, 503, 505.
    [[nodiscard]] virtual Response refusal(int status, const QString &detail) = 0;
};

} // namespace monitron::http
