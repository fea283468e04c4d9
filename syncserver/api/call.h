// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "syncserver/auth/principal.h"
#include "syncserver/http/message.h"
#include "syncserver/http/responder.h"

#include <QJsonObject>
#include <QMap>

namespace monitron::api {

/// A request that has been checked against its route: every parameter and every field is of the type that the
/// route says.
struct Call
{
    http::Request request;
    QMap<QByteArray, QString> path;  ///< of "/monitors/{id}": {"id": …}
    QMap<QString, QJsonValue> query; ///< those that were sent, typed
    QJsonValue body;                 ///< Undefined: none
    auth::Principal principal;       ///< of a public route: nobody
    QString address;                 ///< the client's, behind proxies that are trusted
    bool isSecure = false;           ///< TLS as far as the client, or a proxy that is trusted
    Timestamp now;

    [[nodiscard]] QString text(const char *name, const QString &fallback = {}) const
    {
        return query.value(QString::fromLatin1(name), fallback).toString();
    }
    [[nodiscard]] int number(const char *name, int fallback) const
    {
        return query.value(QString::fromLatin1(name), fallback).toInt();
    }
    [[nodiscard]] bool has(const char *name) const { return query.contains(QString::fromLatin1(name)); }
    [[nodiscard]] QJsonObject object() const { return body.toObject(); }
    /// Null: the path's id is no UUID.
    template <typename Id>
    [[nodiscard]] Id id(const char *name = "id") const
    {
        return Id::fromString(path.value(name));
    }
};

} // namespace monitron::api
