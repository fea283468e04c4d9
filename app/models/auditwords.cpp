// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/auditwords.h"

#include "app/models/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace monitron {

namespace {

struct Audit
{
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

constexpr int longestValue = 200;

const QHash<QString, const char *> &actions()
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("auth.login"), QT_TRANSLATE_NOOP("Audit", "Signed in")},
        {QStringLiteral("auth.login_failed"), QT_TRANSLATE_NOOP("Audit", "Sign-in refused")},
        {QStringLiteral("auth.logout"), QT_TRANSLATE_NOOP("Audit", "Signed out")},
        {QStringLiteral("auth.register"), QT_TRANSLATE_NOOP("Audit", "Account made")},
        {QStringLiteral("auth.refresh_reused"),
         QT_TRANSLATE_NOOP("Audit", "Session ended: its token was used twice")},
        {QStringLiteral("auth.session_ended"), QT_TRANSLATE_NOOP("Audit", "Session ended")},
        {QStringLiteral("auth.sessions_ended"), QT_TRANSLATE_NOOP("Audit", "Other sessions ended")},
        {QStringLiteral("auth.password_changed"), QT_TRANSLATE_NOOP("Audit", "Own password changed")},
        {QStringLiteral("auth.reset_requested"),
         QT_TRANSLATE_NOOP("Audit", "Link for a new password asked for")},
        {QStringLiteral("auth.password_reset"), QT_TRANSLATE_NOOP("Audit", "Password set by a link")},
        {QStringLiteral("auth.second_factor_on"), QT_TRANSLATE_NOOP("Audit", "Second factor set up")},
        {QStringLiteral("auth.second_factor_off"), QT_TRANSLATE_NOOP("Audit", "Own second factor removed")},
        {QStringLiteral("auth.recovery_codes_renewed"), QT_TRANSLATE_NOOP("Audit", "New recovery codes")},
        {QStringLiteral("user.create"), QT_TRANSLATE_NOOP("Audit", "User made")},
        {QStringLiteral("user.update"), QT_TRANSLATE_NOOP("Audit", "User changed")},
        {QStringLiteral("user.password_set"), QT_TRANSLATE_NOOP("Audit", "Password of a user set")},
        {QStringLiteral("user.reset_password"), QT_TRANSLATE_NOOP("Audit", "Password of a user set")},
        {QStringLiteral("user.second_factor_off"),
         QT_TRANSLATE_NOOP("Audit", "Second factor of a user removed")},
        {QStringLiteral("user.sessions_ended"), QT_TRANSLATE_NOOP("Audit", "Sessions of a user ended")},
        {QStringLiteral("invitation.create"), QT_TRANSLATE_NOOP("Audit", "Invited")},
        {QStringLiteral("invitation.delete"), QT_TRANSLATE_NOOP("Audit", "Invitation withdrawn")},
        {QStringLiteral("api_key.create"), QT_TRANSLATE_NOOP("Audit", "API key made")},
        {QStringLiteral("api_key.delete"), QT_TRANSLATE_NOOP("Audit", "API key removed")},
        {QStringLiteral("monitor.create"), QT_TRANSLATE_NOOP("Audit", "Monitor added")},
        {QStringLiteral("monitor.update"), QT_TRANSLATE_NOOP("Audit", "Monitor changed")},
        {QStringLiteral("monitor.remove"), QT_TRANSLATE_NOOP("Audit", "Monitor deleted")},
        {QStringLiteral("monitor.restore"), QT_TRANSLATE_NOOP("Audit", "Monitor restored")},
        {QStringLiteral("monitor.pause"), QT_TRANSLATE_NOOP("Audit", "Monitor paused")},
        {QStringLiteral("monitor.resume"), QT_TRANSLATE_NOOP("Audit", "Monitor resumed")},
        {QStringLiteral("history.import"), QT_TRANSLATE_NOOP("Audit", "History imported")},
        {QStringLiteral("monitors.import"), QT_TRANSLATE_NOOP("Audit", "Monitors imported")},
        {QStringLiteral("incident.acknowledge"), QT_TRANSLATE_NOOP("Audit", "Incident acknowledged")},
        {QStringLiteral("incident.note"), QT_TRANSLATE_NOOP("Audit", "Note added to an incident")},
        {QStringLiteral("channel.create"), QT_TRANSLATE_NOOP("Audit", "Channel added")},
        {QStringLiteral("channel.update"), QT_TRANSLATE_NOOP("Audit", "Channel changed")},
        {QStringLiteral("channel.remove"), QT_TRANSLATE_NOOP("Audit", "Channel removed")},
        {QStringLiteral("settings.update"), QT_TRANSLATE_NOOP("Audit", "Settings changed")},
        {QStringLiteral("mail.test"), QT_TRANSLATE_NOOP("Audit", "Test mail asked for")},
    };
    return texts;
}

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return format::none();
    if (value.isString())
        return format::brief(value.toString(), longestValue);
    const QByteArray text =
        QJsonDocument(QJsonObject{{QStringLiteral("v"), value}}).toJson(QJsonDocument::Compact);
    return format::brief(QString::fromUtf8(text.mid(5, text.size() - 6)), longestValue); // {"v":…}
}

/// "role: viewer → editor", a line a field.
QStringList changeLines(const QJsonObject &before, const QJsonObject &after)
{
    QStringList fields = before.keys();
    const QStringList more = after.keys();
    for (const QString &field : more) {
        if (!fields.contains(field))
            fields.append(field);
    }
    QStringList lines;
    for (const QString &field : std::as_const(fields)) {
        const QJsonValue from = before.value(field);
        const QJsonValue to = after.value(field);
        if (from == to)
            continue;
        const QString change =
            from.isUndefined() ? shown(to) : shown(from) + QStringLiteral(" → ") + shown(to);
        lines.append(Audit::tr("%1: %2", "field, what of it").arg(field, change));
    }
    return lines;
}

} // namespace

QString auditActionText(const QString &action)
{
    const char *text = actions().value(action);
    return text ? Audit::tr(text) : action;
}

QString auditSubject(const AuditEntry &entry)
{
    for (const QJsonValue &side : {entry.after, entry.before}) {
        for (const char *field : {"name", "email", "to", "url"}) {
            const QString text = side.toObject().value(QLatin1String(field)).toString();
            if (!text.isEmpty() && text != entry.actorName)
                return text;
        }
    }
    return {};
}

QString auditReport(const AuditEntry &entry)
{
    QStringList lines{auditActionText(entry.action), format::exactTime(entry.at)};
    if (!entry.actorName.isEmpty())
        lines.append(Audit::tr("By %1").arg(entry.actorName));
    if (!entry.address.isEmpty())
        lines.append(Audit::tr("From %1", "an IP address").arg(entry.address));
    if (!entry.entityId.isEmpty())
        lines.append(Audit::tr("%1 %2", "kind of thing, its id").arg(entry.entity, entry.entityId));
    if (entry.before.isObject() || entry.after.isObject())
        lines += changeLines(entry.before.toObject(), entry.after.toObject());
    return lines.join(QLatin1Char('\n'));
}

std::vector<AuditSubject> auditSubjects()
{
    return {
        {{}, Audit::tr("Everything")},
        {QStringLiteral("auth."), Audit::tr("Signing in, passwords")},
        {QStringLiteral("auth.login_failed"), Audit::tr("Refused sign-ins")},
        {QStringLiteral("user."), Audit::tr("Users")},
        {QStringLiteral("invitation."), Audit::tr("Invitations")},
        {QStringLiteral("api_key."), Audit::tr("API keys")},
        {QStringLiteral("monitor."), Audit::tr("Monitors")},
        {QStringLiteral("monitors."), Audit::tr("Many monitors at once")},
        {QStringLiteral("incident."), Audit::tr("Incidents")},
        {QStringLiteral("channel."), Audit::tr("Channels")},
        {QStringLiteral("settings."), Audit::tr("Settings")},
        {QStringLiteral("mail."), Audit::tr("Test mails")},
    };
}

} // namespace monitron
