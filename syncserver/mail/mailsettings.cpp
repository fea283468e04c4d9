// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/mail/mailsettings.h"

#include "syncserver/config/serverconfig.h"

#include <QHash>

namespace monitron {

namespace {

QString securityOf(const MailConfig &mail)
{
    if (mail.useSsl)
        return QStringLiteral("tls");
    return mail.useTls ? QStringLiteral("starttls") : QStringLiteral("none");
}

/// The variable that a field of the settings comes from.
QString variableOf(const QString &field)
{
    static const QHash<QString, QString> variables{
        {QStringLiteral("host"), QStringLiteral("SMTP_HOST")},
        {QStringLiteral("port"), QStringLiteral("SMTP_PORT")},
        {QStringLiteral("user"), QStringLiteral("SMTP_USERNAME")},
        {QStringLiteral("from"), QStringLiteral("ALERT_EMAIL_FROM")},
        {QStringLiteral("timeout_s"), QStringLiteral("SMTP_TIMEOUT")},
    };
    return variables.value(field, field);
}

} // namespace

QJsonObject mailSettingsJson(const MailConfig &mail)
{
    QJsonObject settings{{QStringLiteral("host"), mail.host},
                         {QStringLiteral("security"), securityOf(mail)},
                         {QStringLiteral("from"), mail.from},
                         {QStringLiteral("timeout_s"), mail.timeoutSeconds}};
    if (mail.port)
        settings.insert(QStringLiteral("port"), *mail.port);
    if (!mail.user.isEmpty())
        settings.insert(QStringLiteral("user"), mail.user);
    return settings;
}

Result<EmailSettings> emailSettings(const MailConfig &mail)
{
    std::vector<FieldError> errors;
    EmailSettings settings =
        EmailSettings::fromJson(mailSettingsJson(mail), errors, EmailSettings::Recipients::Elsewhere);
    QStringList problems;
    for (const FieldError &error : errors)
        problems.append(variableOf(error.field) + QStringLiteral(": ") + error.message);
    if (!problems.isEmpty())
        return failure(Error::Code::Invalid, problems.join(QStringLiteral("; ")));
    return settings;
}

} // namespace monitron
