// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/checks/checkorder.h"

#include <QNetworkRequest>
#include <QUrl>

namespace monitron {

/// The request of one hop of an HTTP check: what a redirect may change, and what is sent for it.
struct HttpRequest
{
    QUrl url; ///< without user info and fragment
    QByteArray method;
    QByteArray body;
    bool ownOrigin =
        true; ///< false once a redirect has led to another origin: from then on no secrets are sent

    /// The first request; Invalid when the monitor's settings can't be sent as they are.
    [[nodiscard]] static Result<HttpRequest> first(const CheckOrder &order);
    /// The request that follows an answer with this status and Location header.
    [[nodiscard]] Result<HttpRequest> redirected(int status, const QByteArray &location) const;

    [[nodiscard]] bool isTls() const { return url.scheme() == u"https"; }
    [[nodiscard]] int port() const { return url.port(isTls() ? 443 : 80); }
    /// "example.org" or "[::1]:8443", as sent.
    [[nodiscard]] QByteArray hostHeader() const;
    /// With all headers, ready for QNetworkAccessManager::sendCustomRequest.
    [[nodiscard]] QNetworkRequest toNetworkRequest(const CheckOrder &order) const;
};

[[nodiscard]] bool isRedirect(int status);

} // namespace monitron
