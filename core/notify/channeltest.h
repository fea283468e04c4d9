// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notify/channelregistry.h"

#include <QObject>

#include <memory>

namespace monitron {

/// Sends a test message through a channel that need not be saved yet: for "send test" buttons. One-shot.
class ChannelTest : public QObject
{
    Q_OBJECT
public:
    /// `services` outlive it.
    ChannelTest(Channel channel, QString secret, const ChannelServices &services, QObject *parent = nullptr);
    ~ChannelTest() override;

    void start();
    /// `finished` is not emitted afterwards.
    void abort();

Q_SIGNALS:
    /// Rejected, with the rules, when the settings are not valid.
    void finished(const monitron::DeliveryOutcome &outcome);

private:
    void report(const DeliveryOutcome &outcome);

    ChannelOrder m_order;
    ChannelServices m_services;
    std::unique_ptr<ChannelJob> m_job;
    bool m_aborted = false;
};

} // namespace monitron
