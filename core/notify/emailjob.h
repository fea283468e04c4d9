// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notify/channelregistry.h"
#include "core/notify/emailsettings.h"

#include <memory>

class QThread;

namespace monitron {

class SmtpTransfer;

/// One mail about the messages of an order. The transfer blocks, so it has a thread of its own, which the job
/// outlives.
class EmailJob final : public ChannelJob
{
    Q_OBJECT
public:
    /// How and to whom; or the outcome where that can't be told.
    using Settings = std::function<tl::expected<EmailSettings, DeliveryOutcome>()>;

    /// `settings` is asked when it starts, in its thread.
    EmailJob(ChannelOrder order, Settings settings);
    ~EmailJob() override;

    void start() override;
    void abort() override;

private:
    /// From either thread.
    void report(const DeliveryOutcome &outcome);

    ChannelOrder m_order;
    Settings m_settings;
    std::unique_ptr<SmtpTransfer> m_transfer;
    std::unique_ptr<QThread> m_thread;
    bool m_aborted = false;
};

} // namespace monitron
