// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/apiclient.h"

#include <QTest>

namespace monitron::test {

namespace {

void verifyAsDocumented(const QStringList &breaches, const QByteArray &method, const QByteArray &target,
                        const ApiAnswer &answer)
{
    QVERIFY2(
        breaches.isEmpty(),
        qPrintable(QStringLiteral("%1 %2 answered %3, which is not as documented: %4\n%5")
                       .arg(QString::fromLatin1(method), QString::fromLatin1(target))
                       .arg(answer.status)
                       .arg(breaches.join(QStringLiteral("; ")), QString::fromUtf8(answer.body.left(2000)))));
}

const ApiClient::Headers::value_type jsonType{"Content-Type", "application/json"};

} // namespace

QStringList ApiAnswer::badFields() const
{
    QStringList names;
    const QJsonArray errors = (*this)["errors"].toArray();
    for (const QJsonValue &error : errors)
        names << error[u"field"].toString();
    names.sort();
    return names;
}

QByteArray ApiAnswer::next() const
{
    const QByteArray link = header("link");
    return link.endsWith(">; rel=\"next\"") ? link.mid(1, link.indexOf('>') - 1) : QByteArray();
}

ApiClient::ApiClient(quint16 port, const ApiContract *contract, QByteArray token)
    : m_port(port), m_contract(contract), m_token(std::move(token))
{
}

QByteArray ApiClient::requestOf(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                const Headers &headers) const
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!m_token.isEmpty())
        request += "Authorization: Bearer " + m_token + "\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PUT" || method == "PATCH")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return request + "\r\n" + body;
}

ApiAnswer ApiClient::exchange(const QByteArray &request, bool headOnly)
{
    ApiAnswer answer;
    // Once more where the server has closed an idle connection.
    for (int attempt = 0; attempt < 2 && answer.status == 0; ++attempt) {
        if (!m_connection)
            m_connection.emplace(m_port);
        m_connection->send(request);
        static_cast<RawAnswer &>(answer) = m_connection->answer(headOnly);
        if (answer.status == 0 || answer.header("connection").toLower() == "close")
            m_connection.reset();
    }
    return answer;
}

ApiAnswer ApiClient::send(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                          const Headers &headers)
{
    const bool isHead = method == "HEAD";
    const ApiAnswer answer = exchange(requestOf(method, target, body, headers), isHead);
    if (m_contract && !isHead)
        verifyAsDocumented(m_contract->breaches(method, target, answer), method, target, answer);
    return answer;
}

ApiAnswer ApiClient::head(const QByteArray &method, const QByteArray &target)
{
    m_connection.reset();
    ApiAnswer answer = exchange(requestOf(method, target, {}, {}), true);
    m_connection.reset();
    return answer;
}

ApiAnswer ApiClient::get(const QByteArray &target, const Headers &headers)
{
    return send("GET", target, {}, headers);
}

ApiAnswer ApiClient::post(const QByteArray &target, const QJsonObject &body, const Headers &headers)
{
    if (body.isEmpty())
        return send("POST", target, {}, headers);
    Headers all = headers;
    all.push_back(jsonType);
    return send("POST", target, QJsonDocument(body).toJson(QJsonDocument::Compact), all);
}

ApiAnswer ApiClient::put(const QByteArray &target, const QJsonObject &body, const Headers &headers)
{
    Headers all = headers;
    all.push_back(jsonType);
    return send("PUT", target, QJsonDocument(body).toJson(QJsonDocument::Compact), all);
}

ApiAnswer ApiClient::patch(const QByteArray &target, const QJsonObject &body, const Headers &headers)
{
    Headers all = headers;
    all.push_back(jsonType);
    return send("PATCH", target, QJsonDocument(body).toJson(QJsonDocument::Compact), all);
}

ApiAnswer ApiClient::remove(const QByteArray &target, const Headers &headers)
{
    return send("DELETE", target, {}, headers);
}

} // namespace monitron::test
