// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/emailchannel.h"

#include "core/base/coretext.h"
#include "core/notify/emailjob.h"
#include "core/notify/settingsreader.h"

namespace monitron {

ChannelKind emailChannel()
{
    ChannelKind kind;
    kind.name = QStringLiteral("email");
    kind.displayName = QT_TRANSLATE_NOOP("CoreText", "E-mail");
    kind.secretName = QT_TRANSLATE_NOOP("CoreText", "Password");
    kind.validate = [](const QJsonObject &settings) {
        std::vector<FieldError> errors;
        (void)EmailSettings::fromJson(settings, errors);
        return errors;
    };
    kind.usesSecret = [](const QJsonObject &settings) {
        return !settings.value(QStringLiteral("user")).toString().trimmed().isEmpty();
    };
    kind.requiresSecret = kind.usesSecret;
    kind.createJob = [](const ChannelOrder &order, const ChannelServices &) {
        const auto settings = [json =
                                   order.channel.settings]() -> tl::expected<EmailSettings, DeliveryOutcome> {
            std::vector<FieldError> errors;
            EmailSettings read = EmailSettings::fromJson(json, errors);
            if (!errors.empty())
                return tl::make_unexpected(
                    DeliveryOutcome{DeliveryOutcome::Kind::Rejected, toSentence(errors), {}});
            return read;
        };
        return std::make_unique<EmailJob>(order, settings);
    };
    return kind;
}

} // namespace monitron
