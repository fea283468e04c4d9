// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace monitron {

/// Why a request to `url` ended without an answer, in words. `isSent`: the server had been reached.
[[nodiscard]] Error networkError(QNetworkReply::NetworkError error, const QString &detail, const QUrl &url,
                                 bool isSent);
/// "The server is silent": `isSent` as above.
[[nodiscard]] Error silenceError(const QUrl &url, bool isSent);
/// What is wrong with the certificate that `host` showed: a sentence for each reason.
[[nodiscard]] QString distrustReason(const QList<QSslError> &errors, const QString &host);

} // namespace monitron
