// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/replies.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace monitron::api {

http::Response jsonText(QByteArray text, int status)
{
    http::Response response;
    response.status = status;
    response.headers.emplace_back("Content-Type", "application/json");
    response.body = std::move(text);
    return response;
}

http::Response json(const QJsonObject &object, int status)
{
    return jsonText(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

http::Response json(const QJsonArray &array, int status)
{
    return jsonText(QJsonDocument(array).toJson(QJsonDocument::Compact), status);
}

http::Response noContent()
{
    http::Response response;
    response.status = 204;
    return response;
}

http::Response textual(QByteArray text, const QByteArray &contentType)
{
    http::Response response;
    response.headers.emplace_back("Content-Type", contentType);
    response.body = std::move(text);
    return response;
}

void addNextPage(http::Response &response, const Call &call, const QString &cursor)
{
    QUrlQuery query(QString::fromLatin1(call.request.query));
    query.removeAllQueryItems(QStringLiteral("cursor"));
    query.addQueryItem(QStringLiteral("cursor"), cursor);
    response.headers.emplace_back("Link", "<" + call.request.path + "?" +
                                              query.toString(QUrl::FullyEncoded).toUtf8() +
                                              ">; rel=\"next\"");
}

} // namespace monitron::api
