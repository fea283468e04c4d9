// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/changewords.h"

#include "app/models/format.h"
#include "app/models/retrytext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <array>

namespace monitron {

namespace {

struct Change
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

struct Name
{
    const char *field;
    const char *words;
};

/// The fields of the exchange format, as the editor names them.
constexpr std::array names{
    Name{"name", QT_TRANSLATE_NOOP("Change", "name")},
    Name{"kind", QT_TRANSLATE_NOOP("Change", "kind of check")},
    Name{"url", QT_TRANSLATE_NOOP("Change", "address")},
    Name{"group", QT_TRANSLATE_NOOP("Change", "group")},
    Name{"tags", QT_TRANSLATE_NOOP("Change", "tags")},
    Name{"interval_seconds", QT_TRANSLATE_NOOP("Change", "interval")},
    Name{"timeout_seconds", QT_TRANSLATE_NOOP("Change", "timeout")},
    Name{"notes", QT_TRANSLATE_NOOP("Change", "notes")},
    Name{"method", QT_TRANSLATE_NOOP("Change", "method")},
    Name{"body", QT_TRANSLATE_NOOP("Change", "request body")},
    Name{"auth_scheme", QT_TRANSLATE_NOOP("Change", "authentication")},
    Name{"auth_user", QT_TRANSLATE_NOOP("Change", "user")},
    Name{"max_redirects", QT_TRANSLATE_NOOP("Change", "most redirects")},
    Name{"verify_tls", QT_TRANSLATE_NOOP("Change", "certificate is verified")},
    Name{"accepted_statuses", QT_TRANSLATE_NOOP("Change", "accepted statuses")},
    Name{"headers", QT_TRANSLATE_NOOP("Change", "headers")},
    Name{"enabled", QT_TRANSLATE_NOOP("Change", "enabled")},
    Name{"muted", QT_TRANSLATE_NOOP("Change", "messages not sent")},
    Name{"settings", QT_TRANSLATE_NOOP("Change", "settings")},
    Name{"secret_key", QT_TRANSLATE_NOOP("Change", "password or token")},
    Name{"value", QT_TRANSLATE_NOOP("Change", "value")},
    Name{"policy.confirm_after", QT_TRANSLATE_NOOP("Change", "failures until down")},
    Name{"policy.recover_after", QT_TRANSLATE_NOOP("Change", "successes until up")},
    Name{"policy.calm_seconds", QT_TRANSLATE_NOOP("Change", "calm time")},
    Name{"policy.flap_after", QT_TRANSLATE_NOOP("Change", "incidents until flapping")},
    Name{"policy.retry", QT_TRANSLATE_NOOP("Change", "retries")},
    Name{"policy.sustained_threshold", QT_TRANSLATE_NOOP("Change", "failures until sustained")},
    Name{"policy.window_seconds", QT_TRANSLATE_NOOP("Change", "window")},
    Name{"policy.reminder_seconds", QT_TRANSLATE_NOOP("Change", "reminder")},
};

QString retryWords(const QJsonArray &list)
{
    std::vector<RetryStage> stages;
    for (const QJsonValue &one : list) {
        const QJsonArray stage = one.toArray();
        RetryStage parsed;
        if (stage.at(0).isDouble())
            parsed.attempts = stage.at(0).toInt();
        parsed.delay = std::chrono::seconds(stage.at(1).toInt());
        stages.push_back(parsed);
    }
    return formatRetry(stages);
}

QString listWords(const QJsonArray &list)
{
    QStringList words;
    for (const QJsonValue &one : list) {
        const QJsonObject header = one.toObject(); // as headers are, else empty
        words.append(header.isEmpty()
                         ? one.toString()
                         : header[u"name"].toString() + QStringLiteral(": ") + header[u"value"].toString());
    }
    return words.join(QStringLiteral(", "));
}

/// Members of a channel's settings, of a header, of colours.
QString objectWords(const QJsonObject &object)
{
    QStringList words;
    for (auto it = object.begin(); it != object.end(); ++it)
        words.append(QStringLiteral("%1: %2").arg(it.key(), settingValue(it.key(), it.value())));
    return words.join(QStringLiteral(", "));
}

} // namespace

QString settingName(const QString &field)
{
    if (field.startsWith(u"headers."))
        return Change::tr("header %1").arg(field.mid(8));
    for (const Name &name : names) {
        if (field == QLatin1String(name.field))
            return Change::tr(name.words);
    }
    return field; // of a newer version
}

QString settingValue(const QString &field, const QJsonValue &value, int most)
{
    QString words;
    if (value.isDouble() && field.endsWith(u"_seconds"))
        words = value.toDouble() == 0 ? Change::tr("off")
                                      : format::duration(Duration(qRound64(value.toDouble() * 1000)));
    else if (value.isDouble())
        words = QLocale().toString(value.toDouble());
    else if (value.isBool())
        words = value.toBool() ? Change::tr("yes") : Change::tr("no");
    else if (value.isArray())
        words = field == u"policy.retry" ? retryWords(value.toArray()) : listWords(value.toArray());
    else if (value.isObject())
        words = objectWords(value.toObject());
    else
        words = value.toString();
    return words.isEmpty() ? format::none() : format::brief(words, most);
}

QString changeWords(const FieldChange &change)
{
    if (change.field == u"enabled")
        return change.after.toBool() ? Change::tr("resumed") : Change::tr("paused");
    if (change.field == u"removed")
        return change.after.toBool() ? Change::tr("deleted") : Change::tr("restored");
    if (change.field == u"secret")
        return Change::tr("password or token changed");
    if (change.field == u"notes" || change.field == u"body") // long, and of many lines
        return Change::tr("%1 changed", "name of a setting").arg(settingName(change.field));
    return Change::tr("%1 %2 → %3", "setting, value before, value after")
        .arg(settingName(change.field), settingValue(change.field, change.before),
             settingValue(change.field, change.after));
}

QString revisionWords(const MonitorRevision &revision)
{
    if (revision.changes.empty())
        return Change::tr("created");
    QStringList words;
    for (const FieldChange &change : revision.changes)
        words.append(changeWords(change));
    return words.join(QStringLiteral("; "));
}

} // namespace monitron
