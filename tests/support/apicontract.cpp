// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/apicontract.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace monitron::test {

namespace {

const QString problemType = QStringLiteral("application/problem+json");

QByteArray plain(QByteArray path)
{
    path = path.split('?').constFirst();
    if (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    return path;
}

/// How many segments of `path` the template names literally; -1: it is another path.
int likeness(const QByteArray &pattern, const QByteArray &path)
{
    const QList<QByteArray> wanted = pattern.split('/');
    const QList<QByteArray> given = path.split('/');
    if (wanted.size() != given.size())
        return -1;
    int literal = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == given[i])
            ++literal;
        else if (!wanted[i].startsWith('{'))
            return -1;
    }
    return literal;
}

} // namespace

ApiContract::ApiContract(const QJsonObject &document)
    : m_document(document), m_validator(document[u"components"].toObject()[u"schemas"].toObject())
{
}

QJsonObject ApiContract::operation(const QByteArray &method, const QByteArray &path) const
{
    const QJsonObject paths = m_document[u"paths"].toObject();
    QJsonObject found;
    int best = -1;
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        const int like = likeness(it.key().toLatin1(), plain(path));
        if (like > best) {
            best = like;
            found = it.value().toObject();
        }
    }
    return found[QString::fromLatin1(method.toLower())].toObject();
}

QStringList ApiContract::fieldBreaches(const QJsonObject &schema, const QByteArray &body) const
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return {QStringLiteral("is not JSON: ") + error.errorString()};
    QStringList out;
    const auto errors =
        m_validator.check(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), schema);
    for (const FieldError &one : errors)
        out << one.field + u' ' + one.message;
    return out;
}

QStringList ApiContract::breaches(const QByteArray &method, const QByteArray &path,
                                  const RawAnswer &answer) const
{
    const QString type =
        QString::fromLatin1(answer.headers.value("content-type").split(';').constFirst().trimmed());
    const QJsonObject problem{{QStringLiteral("$ref"), QStringLiteral("#/components/schemas/Problem")}};
    const QJsonObject wanted = operation(method, path);
    if (wanted.isEmpty()) {
        if (answer.status == 204 && method == "OPTIONS")
            return {};
        if (answer.status < 400 || type != problemType)
            return {QStringLiteral("nothing of it is documented")};
        return fieldBreaches(problem, answer.body);
    }
    const QJsonObject responses = wanted[u"responses"].toObject();
    QJsonObject response = responses[QString::number(answer.status)].toObject();
    if (response.isEmpty() && answer.status >= 400)
        response = responses[u"default"].toObject();
    if (response.isEmpty())
        return {QStringLiteral("the status is not documented")};
    const QJsonObject content = response[u"content"].toObject();
    if (content.isEmpty())
        return answer.body.isEmpty() ? QStringList()
                                     : QStringList{QStringLiteral("has an undocumented body")};
    if (!content.contains(type))
        return {QStringLiteral("is \"%1\", documented is %2").arg(type, content.keys().join(u','))};
    if (!type.endsWith(u"json"))
        return {};
    return fieldBreaches(content[type].toObject()[u"schema"].toObject(), answer.body);
}

} // namespace monitron::test
