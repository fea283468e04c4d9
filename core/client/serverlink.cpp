// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/serverlink.h"

#include <algorithm>

namespace monitron {

ApiRequest apiRequest(QByteArray method, QByteArray path, const QJsonObject &body)
{
    ApiRequest request;
    request.method = std::move(method);
    request.path = std::move(path);
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QByteArray ApiResponse::header(const QByteArray &name) const
{
    const auto found = std::ranges::find(headers, name, &std::pair<QByteArray, QByteArray>::first);
    return found == headers.end() ? QByteArray() : found->second;
}

} // namespace monitron
