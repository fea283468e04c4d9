// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/mail/ownerchannel.h"

#include "core/engine/engine.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "syncserver/config/serverconfig.h"
#include "syncserver/mail/mailsettings.h"

#include <algorithm>

namespace monitron {

ChannelId ownerChannelId()
{
    static const QUuid id(QStringLiteral("018f3c1e-6b00-7000-8000-6f776e657201"));
    return ChannelId(id);
}

Result<void> keepOwnerChannel(Engine &engine, const Store &store, const MailConfig &mail,
                              const std::optional<QString> &password)
{
    const auto reader = store.openReader();
    if (!reader)
        return Unexpected(reader.error());
    const auto channels = (*reader)->channels();
    if (!channels)
        return Unexpected(channels.error());
    const auto found = std::find_if(channels->begin(), channels->end(),
                                    [](const Channel &channel) { return channel.id == ownerChannelId(); });
    const bool exists = found != channels->end();
    if (!mail.isSet())
        return exists ? engine.removeChannel(ownerChannelId()).result() : Result<void>();
    if (const auto valid = emailSettings(mail); !valid)
        return Unexpected(valid.error());
    Channel channel;
    if (exists) {
        channel = *found;
    } else {
        channel.id = ownerChannelId();
        channel.kind = QStringLiteral("owner_email");
        channel.name = QStringLiteral("E-mail to owners");
    }
    channel.settings = mailSettingsJson(mail);
    const std::optional<QString> wanted =
        mail.user.isEmpty() ? std::optional<QString>() : std::optional<QString>(mail.password);
    if (exists && channel == *found && (!wanted || wanted == password))
        return {};
    const auto saved = engine.saveChannel(channel, wanted).result();
    // Another server on the same database may have been faster, with the same settings.
    if (!saved && saved.error().code != Error::Code::Conflict)
        return Unexpected(saved.error());
    return {};
}

} // namespace monitron
