// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/monitorjson.h"

#include "core/base/coretext.h"
#include "core/model/monitorvalidation.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <functional>

namespace monitron {

namespace {

QString toRfc3339(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue seconds(Duration duration)
{
    return duration.count() % 1000 == 0 ? QJsonValue(static_cast<qint64>(duration.count() / 1000))
                                        : QJsonValue(static_cast<double>(duration.count()) / 1000.0);
}

/// Takes the fields of one object and remembers the first thing that is wrong, as "field: rule".
class ObjectReader
{
public:
    explicit ObjectReader(const QJsonObject &object) : m_rest(object) {}

    void field(const char *name, const std::function<bool(const QJsonValue &)> &take, const char *rule)
    {
        const QString key = QString::fromLatin1(name);
        const auto it = m_rest.constFind(key);
        if (it == m_rest.constEnd())
            return;
        if (!take(it.value()))
            fail(key + QStringLiteral(": ") + CoreText::tr(rule));
        m_rest.remove(key);
    }
    void text(const char *name, QString &out)
    {
        field(
            name, [&](const QJsonValue &v) { return v.isString() && (out = v.toString(), true); },
            QT_TRANSLATE_NOOP("CoreText", "must be a text"));
    }
    void number(const char *name, int &out)
    {
        field(
            name,
            [&](const QJsonValue &v) {
                const double value = v.toDouble();
                if (!v.isDouble() || value != std::floor(value) || std::abs(value) > 1e9)
                    return false;
                out = static_cast<int>(value);
                return true;
            },
            QT_TRANSLATE_NOOP("CoreText", "must be a whole number"));
    }
    void duration(const char *name, Duration &out)
    {
        field(
            name,
            [&](const QJsonValue &v) {
                if (!v.isDouble() || v.toDouble() < 0 || v.toDouble() > 1e9)
                    return false;
                out = Duration(std::llround(v.toDouble() * 1000));
                return true;
            },
            QT_TRANSLATE_NOOP("CoreText", "must be a number of seconds"));
    }
    void flag(const char *name, bool &out)
    {
        field(
            name, [&](const QJsonValue &v) { return v.isBool() && (out = v.toBool(), true); },
            QT_TRANSLATE_NOOP("CoreText", "must be true or false"));
    }
    void time(const char *name, Timestamp &out)
    {
        field(
            name,
            [&](const QJsonValue &v) {
                const QDateTime at = QDateTime::fromString(v.toString(), Qt::ISODateWithMs);
                out = Timestamp(at.toMSecsSinceEpoch());
                return at.isValid();
            },
            QT_TRANSLATE_NOOP("CoreText", "must be a time such as 2026-01-31T12:00:00Z"));
    }
    void fail(const QString &message)
    {
        if (m_error.isEmpty())
            m_error = message;
    }
    [[nodiscard]] Result<void> finish()
    {
        if (m_error.isEmpty() && !m_rest.isEmpty())
            m_error =
                m_rest.keys().constFirst() + QStringLiteral(": ") + CoreText::tr("is not a known field");
        if (!m_error.isEmpty())
            return failure(Error::Code::Invalid, m_error);
        return {};
    }

private:
    QJsonObject m_rest;
    QString m_error;
};

QString schemeName(HttpAuth::Scheme scheme)
{
    switch (scheme) {
    case HttpAuth::Scheme::None:
        return QStringLiteral("none");
    case HttpAuth::Scheme::Basic:
        return QStringLiteral("basic");
    case HttpAuth::Scheme::Bearer:
        return QStringLiteral("bearer");
    }
    return QStringLiteral("none");
}

bool takeScheme(const QString &name, HttpAuth::Scheme &out)
{
    for (const auto scheme : {HttpAuth::Scheme::None, HttpAuth::Scheme::Basic, HttpAuth::Scheme::Bearer}) {
        if (schemeName(scheme) == name) {
            out = scheme;
            return true;
        }
    }
    return false;
}

bool takeHeaders(const QJsonValue &value, std::vector<HttpHeader> &out)
{
    if (!value.isArray())
        return false;
    out.clear();
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QJsonObject header = entry.toObject();
        if (!header[u"name"].isString() || !header[u"value"].isString() || header.size() != 2)
            return false;
        out.push_back({header[u"name"].toString(), header[u"value"].toString()});
    }
    return true;
}

void readHttp(ObjectReader &in, HttpOptions &http)
{
    in.text("method", http.method);
    http.method = http.method.toUpper();
    in.field(
        "headers", [&](const QJsonValue &v) { return takeHeaders(v, http.headers); },
        QT_TRANSLATE_NOOP("CoreText", "must be a list of {\"name\": …, \"value\": …}"));
    in.field(
        "body",
        [&](const QJsonValue &v) { return v.isString() && (http.body = v.toString().toUtf8(), true); },
        QT_TRANSLATE_NOOP("CoreText", "must be a text"));
    in.field(
        "auth_scheme", [&](const QJsonValue &v) { return takeScheme(v.toString(), http.auth.scheme); },
        QT_TRANSLATE_NOOP("CoreText", "must be \"none\", \"basic\" or \"bearer\""));
    in.text("auth_user", http.auth.user);
    in.number("max_redirects", http.maxRedirects);
    in.flag("verify_tls", http.verifyTls);
    in.field(
        "accepted_statuses",
        [&](const QJsonValue &v) {
            const auto ranges = parseStatusRanges(v.toString());
            if (ranges)
                http.accepted = *ranges;
            return v.isString() && ranges;
        },
        QT_TRANSLATE_NOOP("CoreText", "must be statuses and ranges such as \"200-299, 404\""));
}

bool takeRetry(const QJsonValue &value, std::vector<RetryStage> &out)
{
    if (!value.isArray())
        return false;
    out.clear();
    const QJsonArray stages = value.toArray();
    for (const QJsonValue &entry : stages) {
        const QJsonArray stage = entry.toArray();
        if (stage.size() != 2 || !stage[1].isDouble() || !(stage[0].isNull() || stage[0].isDouble()))
            return false;
        out.push_back({stage[0].isNull() ? std::nullopt : std::optional(stage[0].toInt()),
                       Duration(std::llround(stage[1].toDouble() * 1000))});
    }
    return true;
}

} // namespace

QJsonObject toJson(const Policy &policy)
{
    QJsonArray retry;
    for (const RetryStage &stage : policy.retry)
        retry.append(
            QJsonArray{stage.attempts ? QJsonValue(*stage.attempts) : QJsonValue(), seconds(stage.delay)});
    return {
        {QStringLiteral("confirm_after"), policy.confirmAfter},
        {QStringLiteral("recover_after"), policy.recoverAfter},
        {QStringLiteral("calm_seconds"), seconds(policy.calm)},
        {QStringLiteral("flap_after"), policy.flapAfter},
        {QStringLiteral("retry"), retry},
        {QStringLiteral("sustained_threshold"), policy.threshold},
        {QStringLiteral("window_seconds"), seconds(policy.window)},
        {QStringLiteral("reminder_seconds"), seconds(policy.reminder)},
    };
}

Result<Policy> policyFromJson(const QJsonObject &object)
{
    Policy policy;
    ObjectReader in(object);
    in.number("confirm_after", policy.confirmAfter);
    in.number("recover_after", policy.recoverAfter);
    in.duration("calm_seconds", policy.calm);
    in.number("flap_after", policy.flapAfter);
    in.field(
        "retry", [&](const QJsonValue &v) { return takeRetry(v, policy.retry); },
        QT_TRANSLATE_NOOP("CoreText", "must be a list of [attempts or null, seconds]"));
    in.number("sustained_threshold", policy.threshold);
    in.duration("window_seconds", policy.window);
    in.duration("reminder_seconds", policy.reminder);
    return in.finish().map([&] { return policy; });
}

QJsonObject toJson(const Monitor &monitor, Fields fields)
{
    QJsonObject out{
        {QStringLiteral("name"), monitor.name},
        {QStringLiteral("kind"), monitor.kind},
        {QStringLiteral("url"), monitor.url},
        {QStringLiteral("group"), monitor.group},
        {QStringLiteral("tags"), QJsonArray::fromStringList(monitor.tags)},
        {QStringLiteral("interval_seconds"), seconds(monitor.interval)},
        {QStringLiteral("timeout_seconds"), seconds(monitor.timeout)},
        {QStringLiteral("enabled"), monitor.enabled},
        {QStringLiteral("notes"), monitor.notes},
        {QStringLiteral("policy"), toJson(monitor.policy)},
    };
    QJsonArray headers;
    for (const HttpHeader &header : monitor.http.headers)
        headers.append(
            QJsonObject{{QStringLiteral("name"), header.name}, {QStringLiteral("value"), header.value}});
    out[u"method"] = monitor.http.method;
    out[u"headers"] = headers;
    out[u"body"] = QString::fromUtf8(monitor.http.body);
    out[u"auth_scheme"] = schemeName(monitor.http.auth.scheme);
    out[u"auth_user"] = monitor.http.auth.user;
    out[u"max_redirects"] = monitor.http.maxRedirects;
    out[u"verify_tls"] = monitor.http.verifyTls;
    out[u"accepted_statuses"] = formatStatusRanges(monitor.http.accepted);
    if (fields == Fields::All) {
        out[u"id"] = monitor.id.toString();
        out[u"version"] = monitor.version;
        out[u"secret_version"] = monitor.secretVersion;
        out[u"created_at"] = toRfc3339(monitor.createdAt);
        out[u"updated_at"] = toRfc3339(monitor.updatedAt);
        if (!monitor.owner.isNull())
            out[u"owner_id"] = monitor.owner.toString();
    }
    return out;
}

Result<Monitor> monitorFromJson(const QJsonObject &object)
{
    Monitor monitor;
    ObjectReader in(object);
    in.field(
        "id",
        [&](const QJsonValue &v) {
            monitor.id = MonitorId::fromString(v.toString());
            return !monitor.id.isNull();
        },
        QT_TRANSLATE_NOOP("CoreText", "must be a UUID"));
    in.field(
        "owner_id",
        [&](const QJsonValue &v) {
            monitor.owner = UserId::fromString(v.toString());
            return !monitor.owner.isNull();
        },
        QT_TRANSLATE_NOOP("CoreText", "must be a UUID"));
    in.number("version", monitor.version);
    in.number("secret_version", monitor.secretVersion);
    in.time("created_at", monitor.createdAt);
    in.time("updated_at", monitor.updatedAt);
    in.text("name", monitor.name);
    in.text("kind", monitor.kind);
    in.text("url", monitor.url);
    in.text("group", monitor.group);
    in.field(
        "tags",
        [&](const QJsonValue &v) {
            monitor.tags.clear();
            const QJsonArray tags = v.toArray();
            for (const QJsonValue &tag : tags)
                monitor.tags.append(tag.toString());
            return v.isArray() &&
                   std::all_of(tags.begin(), tags.end(), [](const QJsonValue &t) { return t.isString(); });
        },
        QT_TRANSLATE_NOOP("CoreText", "must be a list of texts"));
    in.duration("interval_seconds", monitor.interval);
    in.duration("timeout_seconds", monitor.timeout);
    in.flag("enabled", monitor.enabled);
    in.text("notes", monitor.notes);
    in.field(
        "policy",
        [&](const QJsonValue &v) {
            const auto policy = policyFromJson(v.toObject());
            if (policy)
                monitor.policy = *policy;
            else
                in.fail(QStringLiteral("policy.") + policy.error().message);
            return v.isObject();
        },
        QT_TRANSLATE_NOOP("CoreText", "must be an object"));
    readHttp(in, monitor.http);
    return in.finish().map([&] { return monitor; });
}

} // namespace monitron
