// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>

namespace monitron::http {

/// The target of a request line in its origin form ("/path?query") or absolute form ("http://host/path").
struct RequestTarget
{
    QByteArray path;
    QByteArray query;
    QByteArray authority; ///< of an absolute form; null else

    /// Nothing: it is neither, or has bytes in it that a target may not have.
    [[nodiscard]] static std::optional<RequestTarget> parse(std::string_view text);
};

/// Whether `text` may stand in a Host header: a name or address with an optional port, and no user.
[[nodiscard]] bool isHost(std::string_view text);

} // namespace monitron::http
