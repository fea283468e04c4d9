// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/owneremailchannel.h"

#include "core/base/coretext.h"
#include "core/notify/emailjob.h"
#include "core/notify/recipientlookup.h"
#include "core/notify/settingsreader.h"

namespace monitron {

namespace {

using Outcome = DeliveryOutcome::Kind;
using Settings = tl::expected<EmailSettings, DeliveryOutcome>;

EmailSettings readSettings(const QJsonObject &json, std::vector<FieldError> &errors)
{
    return EmailSettings::fromJson(json, errors, EmailSettings::Recipients::Elsewhere);
}

Settings settingsFor(const ChannelOrder &order, RecipientLookup *lookup)
{
    const auto ended = [](Outcome kind, const QString &why) {
        return tl::make_unexpected(DeliveryOutcome{kind, why, {}});
    };
    std::vector<FieldError> errors;
    EmailSettings settings = readSettings(order.channel.settings, errors);
    if (!errors.empty())
        return ended(Outcome::Rejected, toSentence(errors));
    if (!lookup)
        return ended(Outcome::Rejected, QStringLiteral("Monitors have no owners here."));
    const auto recipients = lookup->recipientsOf(order.messages.front().monitor);
    if (!recipients)
        return ended(Outcome::Retry, recipients.error().message);
    for (const QString &recipient : *recipients) {
        if (const auto address = EmailAddress::parse(recipient))
            settings.to.push_back(*address);
    }
    if (settings.to.empty())
        return ended(Outcome::Rejected, QStringLiteral("There is nobody to be mailed about this monitor."));
    return settings;
}

} // namespace

ChannelKind ownerEmailChannel()
{
    ChannelKind kind;
    kind.name = QStringLiteral("owner_email");
    kind.displayName = "E-mail to the monitor's owner";
    kind.secretName = QT_TRANSLATE_NOOP("CoreText", "Password");
    kind.isManaged = true;
    kind.validate = [](const QJsonObject &settings) {
        std::vector<FieldError> errors;
        (void)readSettings(settings, errors);
        return errors;
    };
    kind.usesSecret = [](const QJsonObject &settings) {
        return !settings.value(QStringLiteral("user")).toString().trimmed().isEmpty();
    };
    kind.requiresSecret = kind.usesSecret;
    kind.createJob = [](const ChannelOrder &order, const ChannelServices &services) {
        return std::make_unique<EmailJob>(
            order, [order, lookup = services.recipients] { return settingsFor(order, lookup); });
    };
    return kind;
}

} // namespace monitron
