// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/requestreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace monitron::api {

namespace {

constexpr int deepestJson = 32;

/// How deep the brackets are nested, without trusting that the text is JSON.
int depthOf(const QByteArray &json)
{
    int depth = 0;
    int deepest = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

/// A text as the value that the parameter's schema wants; what it can't be read as stays a text.
QJsonValue typed(const QString &text, const schema::Schema &schema)
{
    const QString type = schema[u"type"].toString();
    bool ok = false;
    if (type == u"integer") {
        const qint64 number = text.toLongLong(&ok);
        return ok ? QJsonValue(number) : QJsonValue(text);
    }
    if (type == u"number") {
        const double number = text.toDouble(&ok);
        return ok ? QJsonValue(number) : QJsonValue(text);
    }
    if (type == u"boolean") {
        if (text == u"true" || text == u"1")
            return true;
        if (text == u"false" || text == u"0")
            return false;
    }
    return text;
}

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

} // namespace

std::optional<Problem> RequestReader::read(const Route &route, Call &call) const
{
    auto errors = readQuery(route, call);
    if (!errors.empty())
        return badFields(std::move(errors));
    return readBody(route, call);
}

std::vector<FieldError> RequestReader::readQuery(const Route &route, Call &call) const
{
    std::vector<FieldError> errors;
    if (call.request.query.isEmpty())
        return errors;
    const QList<QByteArray> pairs = call.request.query.split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QString name = decoded(equals < 0 ? pair : pair.left(equals));
        const auto known =
            std::find_if(route.query.begin(), route.query.end(), [&name](const Parameter &parameter) {
                return name == QLatin1String(parameter.name);
            });
        if (known == route.query.end()) {
            errors.push_back({name, QStringLiteral("is not a known parameter")});
            continue;
        }
        if (call.query.contains(name)) {
            errors.push_back({name, QStringLiteral("is given twice")});
            continue;
        }
        const QJsonValue value = typed(equals < 0 ? QString() : decoded(pair.mid(equals + 1)), known->schema);
        const auto wrong = m_validator.check(value, known->schema, name);
        errors.insert(errors.end(), wrong.begin(), wrong.end());
        call.query.insert(name, value);
    }
    return errors;
}

std::optional<Problem> RequestReader::readBody(const Route &route, Call &call) const
{
    call.body = QJsonValue(QJsonValue::Undefined);
    const QByteArray &body = call.request.body;
    if (route.body.isEmpty()) {
        // A client that always sends "{}" is as good as one that sends nothing.
        const QByteArray text = body.trimmed();
        return text.isEmpty() || text == "{}" || text == "null"
                   ? std::nullopt
                   : std::optional(problem(400, QStringLiteral("This request takes no body.")));
    }
    if (body.isEmpty() && route.bodyIsOptional)
        return std::nullopt;
    if (!isJson(call.request.header("content-type")))
        return problem(415, QStringLiteral("The body must be JSON (Content-Type: application/json)."));
    if (depthOf(body) > deepestJson)
        return problem(400, QStringLiteral("The body is nested deeper than %1 levels.").arg(deepestJson));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return problem(400, QStringLiteral("The body is not JSON: %1 at byte %2.")
                                .arg(error.errorString())
                                .arg(error.offset));
    call.body = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    auto errors = m_validator.check(call.body, route.body);
    if (!errors.empty())
        return badFields(std::move(errors));
    return std::nullopt;
}

} // namespace monitron::api
