// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/monitordiff.h"

#include "core/model/monitorjson.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <map>

namespace monitron {

namespace {

constexpr qsizetype longestText = 200;
constexpr qsizetype longestList = 1000;

QString brief(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const bool splitsPair = text.at(longest - 2).isHighSurrogate();
    return text.left(longest - (splitsPair ? 2 : 1)) + u'…';
}

QJsonValue brief(const QJsonValue &value)
{
    if (value.isString())
        return brief(value.toString(), longestText);
    if (!value.isArray())
        return value;
    const QByteArray json = QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return json.size() <= longestList ? value : QJsonValue(brief(QString::fromUtf8(json), longestList));
}

using FieldMap = std::map<QString, QJsonValue>;

/// All settings by name, those of the policy with its name before them. Headers are compared apart.
FieldMap fieldsOf(const Monitor &monitor)
{
    FieldMap fields;
    const QJsonObject object = toJson(monitor, Fields::Portable);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != u"headers" && it.key() != u"policy")
            fields.emplace(it.key(), it.value());
    }
    const QJsonObject policy = toJson(monitor.policy);
    for (auto it = policy.begin(); it != policy.end(); ++it)
        fields.emplace(QStringLiteral("policy.") + it.key(), it.value());
    return fields;
}

struct HeaderValue
{
    QString value;
    bool secret = false;
};

std::map<QString, HeaderValue> headersOf(const Monitor &monitor)
{
    std::map<QString, HeaderValue> headers;
    for (const HttpHeader &header : monitor.http.headers) {
        HeaderValue &entry = headers[header.name];
        entry.value += entry.value.isNull() ? header.value : QStringLiteral(", ") + header.value;
        entry.secret = mayBeSecret(header);
    }
    return headers;
}

QJsonValue shown(const HeaderValue &header)
{
    return header.secret ? hiddenValue() : brief(header.value, longestText);
}

void compareHeaders(const Monitor &before, const Monitor &after, std::vector<FieldChange> &changes)
{
    const auto old = headersOf(before);
    const auto now = headersOf(after);
    for (const auto &[name, header] : old) {
        const auto kept = now.find(name);
        if (kept == now.end())
            changes.push_back({QStringLiteral("headers.") + name, shown(header), QJsonValue::Undefined});
        else if (kept->second.value != header.value)
            changes.push_back({QStringLiteral("headers.") + name, shown(header), shown(kept->second)});
    }
    for (const auto &[name, header] : now) {
        if (!old.contains(name))
            changes.push_back({QStringLiteral("headers.") + name, QJsonValue::Undefined, shown(header)});
    }
}

} // namespace

QString hiddenValue()
{
    return QStringLiteral("•••");
}

QStringList hiddenHeaders(const Monitor &monitor)
{
    QStringList names;
    for (const HttpHeader &header : monitor.http.headers) {
        if (isHidden(header))
            names << header.name;
    }
    return names;
}

bool isHidden(const HttpHeader &header)
{
    return header.value == hiddenValue();
}

bool mayBeSecret(const HttpHeader &header)
{
    static const QStringList words{QStringLiteral("auth"),    QStringLiteral("cookie"),
                                   QStringLiteral("token"),   QStringLiteral("secret"),
                                   QStringLiteral("key"),     QStringLiteral("password"),
                                   QStringLiteral("session"), QStringLiteral("credential")};
    return std::any_of(words.begin(), words.end(), [&header](const QString &word) {
        return header.name.contains(word, Qt::CaseInsensitive);
    });
}

QString withoutPassword(const QString &url)
{
    QUrl parsed(url);
    if (parsed.password().isEmpty())
        return url;
    parsed.setPassword(QString());
    return parsed.toString(QUrl::FullyEncoded);
}

std::vector<FieldChange> changedFields(const Monitor &before, const Monitor &after)
{
    std::vector<FieldChange> changes;
    const FieldMap old = fieldsOf(before);
    FieldMap now = fieldsOf(after);
    for (const auto &[name, value] : old) {
        const QJsonValue &changed = now[name];
        // A body may be any bytes, of which the text is not the whole truth.
        const bool same = name == u"body" ? before.http.body == after.http.body : value == changed;
        if (same)
            continue;
        if (name == u"url")
            changes.push_back({name, brief(withoutPassword(before.url), longestText),
                               brief(withoutPassword(after.url), longestText)});
        else
            changes.push_back({name, brief(value), brief(changed)});
    }
    compareHeaders(before, after, changes);
    return changes;
}

} // namespace monitron
