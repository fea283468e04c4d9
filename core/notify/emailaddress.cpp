// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/emailaddress.h"

#include "core/notify/mailheaders.h"
#include "core/notify/settingsreader.h"

#include <QRegularExpression>
#include <QUrl>

namespace monitron {

namespace {

bool isLocalPart(const QString &text)
{
    static const QRegularExpression dotAtom(
        QStringLiteral("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\\z"));
    return text.size() <= 64 && dotAtom.match(text).hasMatch();
}

bool isDomain(const QByteArray &ascii)
{
    static const QRegularExpression labels(QStringLiteral(
        "^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\z"));
    return ascii.size() <= 253 && labels.match(QString::fromLatin1(ascii)).hasMatch();
}

} // namespace

std::optional<EmailAddress> EmailAddress::parse(const QString &text)
{
    if (hasControlCharacter(text))
        return std::nullopt;
    EmailAddress result;
    QString address = text.trimmed();
    const qsizetype bracket = address.indexOf(u'<');
    if (bracket >= 0) {
        if (!address.endsWith(u'>'))
            return std::nullopt;
        result.name = address.left(bracket).trimmed();
        if (result.name.size() >= 2 && result.name.startsWith(u'"') && result.name.endsWith(u'"'))
            result.name = result.name.mid(1, result.name.size() - 2).trimmed();
        address = address.mid(bracket + 1, address.size() - bracket - 2).trimmed();
    }
    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0 || !isLocalPart(address.left(at)))
        return std::nullopt;
    const QByteArray domain = QUrl::toAce(address.mid(at + 1));
    if (!isDomain(domain))
        return std::nullopt;
    result.address = address.left(at).toLatin1() + '@' + domain;
    return result;
}

QByteArray EmailAddress::toHeader() const
{
    if (name.isEmpty())
        return address;
    return encodedPhrase(name) + " <" + address + '>';
}

} // namespace monitron
