// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/refusal.h"

#include <optional>
#include <string_view>
#include <tl/expected.hpp>

namespace monitron::http {

/// Where the body of a request ends, told by the headers (RFC 9112, 6). Whatever two readers could understand
/// differently is refused.
class Framing
{
public:
    void addContentLength(std::string_view value);
    void addTransferEncoding(std::string_view value);

    [[nodiscard]] bool isChunked() const { return m_codings > 0; }
    /// The Content-Length, 0 where there is none.
    [[nodiscard]] tl::expected<qint64, Refusal> length(bool isHttp11) const;

private:
    void refuse(int status, const QString &detail);

    std::optional<qint64> m_length;
    int m_codings = 0;
    std::optional<Refusal> m_refusal;
};

} // namespace monitron::http
