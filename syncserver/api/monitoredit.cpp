// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/monitoredit.h"

#include "core/model/monitordiff.h"
#include "core/model/monitorjson.h"

#include <QHash>
#include <QUrl>

namespace monitron::api {

namespace {

/// Puts back what was answered as dots.
void restoreSecrets(const Monitor &from, Monitor &to)
{
    if (to.url == withoutPassword(from.url))
        to.url = from.url;
    for (HttpHeader &header : to.http.headers) {
        if (!isHidden(header))
            continue;
        const auto old = std::find_if(
            from.http.headers.begin(), from.http.headers.end(), [&header](const HttpHeader &candidate) {
                return candidate.name.compare(header.name, Qt::CaseInsensitive) == 0;
            });
        if (old != from.http.headers.end())
            header.value = old->value;
    }
}

/// "field: rule" as an error of that field.
FieldError fieldError(const QString &message)
{
    const qsizetype colon = message.indexOf(QStringLiteral(": "));
    return colon < 0 ? FieldError{QStringLiteral("body"), message}
                     : FieldError{message.left(colon), message.mid(colon + 2)};
}

} // namespace

tl::expected<MonitorEdit, Problem> edited(const Monitor &monitor, QJsonObject body)
{
    MonitorEdit edit;
    if (const QJsonValue secret = body.take(QStringLiteral("secret")); secret.isString())
        edit.secret = secret.toString();
    body.remove(QStringLiteral("version"));
    const bool disowned = body.value(u"owner_id").isNull();
    if (disowned)
        body.remove(QStringLiteral("owner_id"));

    QJsonObject whole = toJson(monitor, Fields::All);
    if (monitor.id.isNull())
        whole.remove(QStringLiteral("id"));
    const QJsonObject policy = body.take(QStringLiteral("policy")).toObject();
    QJsonObject merged = whole[u"policy"].toObject();
    for (auto it = policy.begin(); it != policy.end(); ++it)
        merged[it.key()] = it.value();
    for (auto it = body.begin(); it != body.end(); ++it)
        whole[it.key()] = it.value();
    whole[u"policy"] = merged;

    auto read = monitorFromJson(whole);
    if (!read)
        return tl::unexpected(badFields({fieldError(read.error().message)}));
    edit.monitor = std::move(*read);
    edit.monitor.createdAt = monitor.createdAt;
    edit.monitor.updatedAt = monitor.updatedAt;
    if (disowned)
        edit.monitor.owner = {};
    if (edit.monitor.name.trimmed().isEmpty() && !body.contains(u"name")) {
        const QString host = QUrl(edit.monitor.url).host();
        edit.monitor.name = host.isEmpty() ? edit.monitor.url : host;
    }
    restoreSecrets(monitor, edit.monitor);
    auto errors = validate(edit.monitor);
    if (!errors.empty())
        return tl::unexpected(badFields(std::move(errors)));
    return edit;
}

Monitor withoutSecrets(Monitor monitor)
{
    for (HttpHeader &header : monitor.http.headers) {
        if (mayBeSecret(header) && !header.value.isEmpty())
            header.value = hiddenValue();
    }
    monitor.url = withoutPassword(monitor.url);
    return monitor;
}

} // namespace monitron::api
