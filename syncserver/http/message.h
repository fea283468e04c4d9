// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <utility>
#include <vector>

namespace monitron::http {

enum class Method : quint8 { Get, Head, Post, Put, Patch, Delete, Options };
[[nodiscard]] const char *toString(Method method); ///< "GET"

using Header = std::pair<QByteArray, QByteArray>;

/// A complete request, as it came: nothing is decoded but the transfer coding of the body.
struct Request
{
    Method method = Method::Get;
    QByteArray path;             ///< percent-encoded, begins with '/', without the query
    QByteArray query;            ///< percent-encoded, without '?'
    std::vector<Header> headers; ///< in order; names in lower case
    QByteArray body;
    QHostAddress peer; ///< the connection's other end
    bool isTls = false;

    /// The value of a header, its lines joined by ", "; null when there is none.
    [[nodiscard]] QByteArray header(const char *lowerCaseName) const;
};

/// An answer. Content-Length, Date and Connection are the server's to set; a HEAD request is answered as GET,
/// and the server leaves the body out.
struct Response
{
    int status = 200;
    std::vector<Header> headers;
    QByteArray body;
};

} // namespace monitron::http
