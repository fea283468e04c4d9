// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/webhooksettings.h"

#include "core/base/coretext.h"
#include "core/notify/settingsreader.h"

#include <QRegularExpression>

namespace monitron {

namespace {

/// What we or the protocol say ourselves.
bool isReserved(const QString &name)
{
    static const QStringList reserved{
        QStringLiteral("host"),       QStringLiteral("content-length"), QStringLiteral("content-type"),
        QStringLiteral("connection"), QStringLiteral("keep-alive"),     QStringLiteral("transfer-encoding"),
        QStringLiteral("te"),         QStringLiteral("trailer"),        QStringLiteral("upgrade"),
        QStringLiteral("expect"),     QStringLiteral("idempotency-key")};
    const QString lower = name.toLower();
    return reserved.contains(lower) || lower.startsWith(u"x-monitron-");
}

void readHeaders(SettingsReader &in, std::vector<HttpHeader> &headers)
{
    static const QRegularExpression token(QStringLiteral("^[A-Za-z0-9!#$%&'*+.^_`|~-]+\\z"));
    const QString field = QStringLiteral("headers");
    const QJsonValue found = in.value(field);
    if (!found.isUndefined() && !found.isNull() && !found.isObject())
        in.fail(field, CoreText::tr("must be an object of header names and values"));
    const QJsonObject object = found.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString shown = it.key().left(60);
        if (!token.match(it.key()).hasMatch())
            in.fail(field, CoreText::tr("“%1” is not a header name").arg(shown));
        else if (isReserved(it.key()))
            in.fail(field, CoreText::tr("“%1” is set by Monitron itself").arg(shown));
        else if (!it.value().isString() || hasControlCharacter(it.value().toString()))
            in.fail(field, CoreText::tr("the value of “%1” must be a text of one line").arg(shown));
        else
            headers.push_back({it.key(), it.value().toString()});
    }
}

} // namespace

WebhookSettings WebhookSettings::fromJson(const QJsonObject &settings, std::vector<FieldError> &errors)
{
    SettingsReader in(settings);
    WebhookSettings webhook;
    const QString field = QStringLiteral("url");
    webhook.url = QUrl(in.text(field), QUrl::StrictMode);
    const QString scheme = webhook.url.scheme();
    if (webhook.url.isEmpty() && !in.hasFailed(field))
        in.fail(field, CoreText::tr("is needed"));
    else if (!webhook.url.isValid() || webhook.url.host().isEmpty() ||
             (scheme != u"http" && scheme != u"https"))
        in.fail(field, CoreText::tr("must be an address that begins with http:// or https://"));
    else if (!webhook.url.userInfo().isEmpty())
        in.fail(field, CoreText::tr("must not have a user or password in it"));
    readHeaders(in, webhook.headers);
    const QString signedField = QStringLiteral("signed");
    const QJsonValue isSigned = in.value(signedField);
    if (isSigned.isBool())
        webhook.isSigned = isSigned.toBool();
    else if (!isSigned.isUndefined() && !isSigned.isNull())
        in.fail(signedField, CoreText::tr("must be true or false"));
    const std::vector<FieldError> found = in.finish();
    errors.insert(errors.end(), found.begin(), found.end());
    return webhook;
}

} // namespace monitron
