// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/apicontract.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace monitron::test {

[[nodiscard]] inline QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}
/// What blanks separate.
[[nodiscard]] inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

struct ApiAnswer : RawAnswer
{
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] QJsonValue operator[](const char *field) const
    {
        return object().value(QString::fromLatin1(field));
    }
    [[nodiscard]] QString text(const char *field) const { return (*this)[field].toString(); }
    [[nodiscard]] QByteArray header(const char *lowerCaseName) const { return headers.value(lowerCaseName); }
    /// The names in "errors", sorted.
    [[nodiscard]] QStringList badFields() const;
    /// What the Link header says is next; empty: nothing.
    [[nodiscard]] QByteArray next() const;
};

/// Somebody who uses the API, over one connection that stays open. An answer that is not as /openapi.json
/// says fails the test.
class ApiClient
{
public:
    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;
    /// `contract` (may be null) outlives it.
    ApiClient(quint16 port, const ApiContract *contract, QByteArray token = {});

    void setToken(const QByteArray &token) { m_token = token; }
    [[nodiscard]] const QByteArray &token() const { return m_token; }

    ApiAnswer get(const QByteArray &target, const Headers &headers = {});
    ApiAnswer post(const QByteArray &target, const QJsonObject &body = {}, const Headers &headers = {});
    ApiAnswer put(const QByteArray &target, const QJsonObject &body, const Headers &headers = {});
    ApiAnswer patch(const QByteArray &target, const QJsonObject &body, const Headers &headers = {});
    ApiAnswer remove(const QByteArray &target, const Headers &headers = {});
    /// With a body as it is; a Content-Type is the caller's to give.
    ApiAnswer send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                   const Headers &headers = {});
    /// Only the head of the answer, whose body may be endless; ends the connection.
    ApiAnswer head(const QByteArray &method, const QByteArray &target);

private:
    ApiAnswer exchange(const QByteArray &request, bool headOnly);
    [[nodiscard]] QByteArray requestOf(const QByteArray &method, const QByteArray &target,
                                       const QByteArray &body, const Headers &headers) const;

    const quint16 m_port;
    const ApiContract *m_contract;
    QByteArray m_token;
    std::optional<RawClient> m_connection;
};

} // namespace monitron::test
