// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/channelregistry.h"

#include "core/base/coretext.h"
#include "core/notify/desktopchannel.h"
#include "core/notify/emailchannel.h"
#include "core/notify/owneremailchannel.h"
#include "core/notify/webhookchannel.h"

#include <algorithm>

namespace monitron {

const std::vector<ChannelKind> &channelKinds()
{
    static const std::vector<ChannelKind> kinds{desktopChannel(), emailChannel(), webhookChannel(),
                                                ownerEmailChannel()};
    return kinds;
}

const ChannelKind *channelKind(const QString &name)
{
    const auto &kinds = channelKinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const ChannelKind &kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

std::vector<FieldError> validate(const Channel &channel)
{
    std::vector<FieldError> errors;
    if (channel.name.trimmed().isEmpty())
        errors.push_back({QStringLiteral("name"), CoreText::tr("is needed")});
    const ChannelKind *kind = channelKind(channel.kind);
    if (!kind) {
        errors.push_back(
            {QStringLiteral("kind"), CoreText::tr("“%1” is not a known kind of channel").arg(channel.kind)});
        return errors;
    }
    const std::vector<FieldError> settings = kind->validate(channel.settings);
    errors.insert(errors.end(), settings.begin(), settings.end());
    return errors;
}

} // namespace monitron
