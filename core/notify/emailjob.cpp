// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/emailjob.h"

#include "core/notify/mailheaders.h"
#include "core/notify/messagetext.h"
#include "core/notify/smtptransfer.h"

#include <QThread>

namespace monitron {

EmailJob::EmailJob(ChannelOrder order, Settings settings)
    : m_order(std::move(order)), m_settings(std::move(settings))
{
}

EmailJob::~EmailJob()
{
    abort();
}

void EmailJob::start()
{
    const auto settings = m_settings();
    if (!settings) {
        report(settings.error());
        return;
    }
    const MessageText text = messageText(m_order.messages);
    m_transfer = std::make_unique<SmtpTransfer>(
        *settings, m_order.secret,
        Mail{mailHeaders(*settings, m_order.messages, text.title), text.plain, text.html});
    m_thread.reset(QThread::create([this, transfer = m_transfer.get()] { report(transfer->run()); }));
    m_thread->start();
}

void EmailJob::abort()
{
    m_aborted = true;
    if (m_thread) {
        m_transfer->abort();
        m_thread->wait();
    }
}

void EmailJob::report(const DeliveryOutcome &outcome)
{
    QMetaObject::invokeMethod(
        this,
        [this, outcome] {
            if (!m_aborted)
                Q_EMIT finished(outcome);
        },
        Qt::QueuedConnection);
}

} // namespace monitron
