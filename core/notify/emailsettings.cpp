// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/emailsettings.h"

#include "core/base/coretext.h"
#include "core/notify/settingsreader.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

namespace monitron {

namespace {

QString readHost(SettingsReader &in)
{
    const QString field = QStringLiteral("host");
    QString host = in.text(field);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (host.isEmpty() && !in.hasFailed(field)) {
        in.fail(field, CoreText::tr("is needed"));
        return host;
    }
    if (!QHostAddress(host).isNull())
        return host;
    static const QRegularExpression name(
        QStringLiteral("^[A-Za-z0-9_]([A-Za-z0-9._-]{0,251}[A-Za-z0-9_])?\\.?\\z"));
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    if (!in.hasFailed(field) && !name.match(ascii).hasMatch())
        in.fail(field, CoreText::tr("is not the name or address of a server, such as smtp.example.org"));
    return ascii;
}

EmailSettings::Security readSecurity(SettingsReader &in)
{
    const QString security = in.text(QStringLiteral("security"), QStringLiteral("starttls"));
    if (security == u"none")
        return EmailSettings::Security::None;
    if (security == u"tls")
        return EmailSettings::Security::Tls;
    if (security != u"starttls")
        in.fail(QStringLiteral("security"), CoreText::tr("must be \"none\", \"starttls\" or \"tls\""));
    return EmailSettings::Security::StartTls;
}

int defaultPort(EmailSettings::Security security)
{
    switch (security) {
    case EmailSettings::Security::None:
        return 25;
    case EmailSettings::Security::StartTls:
        return 587;
    case EmailSettings::Security::Tls:
        return 465;
    }
    return 587;
}

EmailAddress readAddress(SettingsReader &in, const QString &field, const QString &text)
{
    const auto address = EmailAddress::parse(text);
    if (!address && !in.hasFailed(field))
        in.fail(field, CoreText::tr("“%1” is not an e-mail address").arg(text.left(100)));
    return address.value_or(EmailAddress());
}

std::vector<EmailAddress> readRecipients(SettingsReader &in)
{
    std::vector<EmailAddress> addresses;
    const QString toField = QStringLiteral("to");
    const QStringList to = in.texts(toField);
    for (const QString &recipient : to)
        addresses.push_back(readAddress(in, toField, recipient));
    if (to.isEmpty() && !in.hasFailed(toField))
        in.fail(toField, CoreText::tr("needs at least one address"));
    if (to.size() > 100)
        in.fail(toField, CoreText::tr("must not be over 100 addresses"));
    return addresses;
}

} // namespace

EmailSettings EmailSettings::fromJson(const QJsonObject &settings, std::vector<FieldError> &errors,
                                      Recipients recipients)
{
    SettingsReader in(settings);
    EmailSettings email;
    email.host = readHost(in);
    email.security = readSecurity(in);
    email.port = in.number(QStringLiteral("port"), 1, 65535, defaultPort(email.security));
    email.user = in.text(QStringLiteral("user"));
    const QString from = in.text(QStringLiteral("from"));
    if (from.isEmpty() && !in.hasFailed(QStringLiteral("from")))
        in.fail(QStringLiteral("from"), CoreText::tr("is needed"));
    else
        email.from = readAddress(in, QStringLiteral("from"), from);
    if (recipients == Recipients::Listed)
        email.to = readRecipients(in);
    email.timeoutSeconds = in.number(QStringLiteral("timeout_s"), 1, 300, 30);
    email.caFile = in.text(QStringLiteral("ca_file"));
    const std::vector<FieldError> found = in.finish();
    errors.insert(errors.end(), found.begin(), found.end());
    return email;
}

} // namespace monitron
