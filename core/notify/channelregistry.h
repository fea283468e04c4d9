// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitorvalidation.h"
#include "core/notify/channeljob.h"

#include <functional>
#include <memory>
#include <vector>

namespace monitron {

class Clock;
class Notifier;
class RecipientLookup;

/// What is to be sent, and how.
struct ChannelOrder
{
    Channel channel;
    QString secret;                ///< empty: none is stored
    std::vector<Message> messages; ///< one; more only for a kind that coalesces, oldest first
};

/// What jobs need of the program around them. All of it outlives every job.
struct ChannelServices
{
    const Clock &clock;
    Notifier *notifier = nullptr;          ///< null: no desktop here
    RecipientLookup *recipients = nullptr; ///< null: monitors have no owners here
};

/// What the rest of the program knows of a kind of channel.
struct ChannelKind
{
    QString name;                     ///< Channel::kind
    const char *displayName = "";     ///< for CoreText::tr(); a managed kind's stays English
    const char *secretName = nullptr; ///< what its secret is called, for CoreText::tr(); null: it has none
    bool needsNetwork = true;
    bool isManaged = false; ///< made by the server from its own settings, and not for people to edit
    bool coalesces = false; ///< many waiting messages are sent as one
    std::function<std::vector<FieldError>(const QJsonObject &settings)> validate;
    /// Whether a secret may be stored for these settings: where not, the store of secrets isn't asked.
    std::function<bool(const QJsonObject &settings)> usesSecret;
    /// Whether these settings can't work without a secret.
    std::function<bool(const QJsonObject &settings)> requiresSecret;
    /// Settings that break a rule make a job that answers Rejected.
    std::function<std::unique_ptr<ChannelJob>(const ChannelOrder &order, const ChannelServices &services)>
        createJob;
};

/// Every kind there is, in the order to offer them. A new one is a class in this folder and a line here.
[[nodiscard]] const std::vector<ChannelKind> &channelKinds();
/// Null when `name` is not known.
[[nodiscard]] const ChannelKind *channelKind(const QString &name);

/// Every rule that `channel` breaks; a field is "kind", "name" or the name of a setting.
[[nodiscard]] std::vector<FieldError> validate(const Channel &channel);

} // namespace monitron
