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

/// What is to be sent, and how.
struct ChannelOrder
{
    Channel channel;
    QString secret;                ///< empty: none is stored
    std::vector<Message> messages; ///< one; more only for a kind that coalesces, oldest first
};

/// What jobs need of the program around them. Both outlive every job.
struct ChannelServices
{
    const Clock &clock;
    Notifier *notifier = nullptr; ///< null: no desktop here
};

/// What the rest of the program knows of a kind of channel.
struct ChannelKind
{
    QString name; ///< Channel::kind
    QString displayName;
    QString secretName; ///< what its secret is called; empty: it has none
    bool needsNetwork = true;
    bool coalesces = false; ///< many waiting messages are sent as one
    std::function<std::vector<FieldError>(const QJsonObject &settings)> validate;
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
