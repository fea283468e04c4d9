// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/channelfields.h"

#include "app/dialogs/emailfields.h"
#include "app/dialogs/webhookfields.h"

namespace monitron {

ChannelFields *ChannelFields::make(const QString &kind, QWidget *parent)
{
    if (kind == u"email")
        return new EmailFields(parent);
    if (kind == u"webhook")
        return new WebhookFields(parent);
    return nullptr;
}

} // namespace monitron
