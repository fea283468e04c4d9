// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notify/channelregistry.h"

#include <memory>

namespace monitron {

class SecretStore;

/// One attempt to deliver one or more messages of the outbox: fetches the secret, then runs the channel's
/// job.
class DeliveryTask : public QObject
{
    Q_OBJECT
public:
    DeliveryTask(const ChannelKind &kind, Channel channel, std::vector<Delivery> deliveries,
                 const ChannelServices &services);
    /// Aborts it.
    ~DeliveryTask() override;

    void start(SecretStore &secrets);
    [[nodiscard]] const std::vector<Delivery> &deliveries() const { return m_deliveries; }
    [[nodiscard]] ChannelId channel() const { return m_order.channel.id; }

Q_SIGNALS:
    /// Never from within start().
    void finished(const monitron::DeliveryOutcome &outcome);

private:
    void onSecret(const Result<QString> &secret);
    void run();
    void finish(const DeliveryOutcome &outcome);

    const ChannelKind &m_kind;
    ChannelOrder m_order;
    std::vector<Delivery> m_deliveries;
    ChannelServices m_services;
    std::unique_ptr<ChannelJob> m_job;
    bool m_finished = false;
};

} // namespace monitron
