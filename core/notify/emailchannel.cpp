// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/emailchannel.h"

#include "core/notify/emailsettings.h"
#include "core/notify/mailheaders.h"
#include "core/notify/messagetext.h"
#include "core/notify/settingsreader.h"
#include "core/notify/smtptransfer.h"

#include <QThread>

namespace monitron {

namespace {

/// The transfer blocks, so it has a thread of its own, which the job outlives.
class EmailJob final : public ChannelJob
{
public:
    explicit EmailJob(ChannelOrder order) : m_order(std::move(order)) {}
    ~EmailJob() override { end(); }

    void start() override
    {
        std::vector<FieldError> errors;
        const EmailSettings settings = EmailSettings::fromJson(m_order.channel.settings, errors);
        if (!errors.empty()) {
            report({DeliveryOutcome::Kind::Rejected, toSentence(errors), {}});
            return;
        }
        const MessageText text = messageText(m_order.messages);
        m_transfer = std::make_unique<SmtpTransfer>(
            settings, m_order.secret,
            Mail{mailHeaders(settings, m_order.messages, text.title), text.plain, text.html});
        m_thread.reset(QThread::create([this, transfer = m_transfer.get()] { report(transfer->run()); }));
        m_thread->start();
    }

    void abort() override { end(); }

private:
    /// From either thread.
    void report(const DeliveryOutcome &outcome)
    {
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                if (!m_aborted)
                    Q_EMIT finished(outcome);
            },
            Qt::QueuedConnection);
    }

    void end()
    {
        m_aborted = true;
        if (m_thread) {
            m_transfer->abort();
            m_thread->wait();
        }
    }

    ChannelOrder m_order;
    std::unique_ptr<SmtpTransfer> m_transfer;
    std::unique_ptr<QThread> m_thread;
    bool m_aborted = false;
};

} // namespace

ChannelKind emailChannel()
{
    ChannelKind kind;
    kind.name = QStringLiteral("email");
    kind.displayName = QStringLiteral("E-mail");
    kind.secretName = QStringLiteral("Password");
    kind.validate = [](const QJsonObject &settings) {
        std::vector<FieldError> errors;
        (void)EmailSettings::fromJson(settings, errors);
        return errors;
    };
    kind.requiresSecret = [](const QJsonObject &settings) {
        return !settings.value(QStringLiteral("user")).toString().trimmed().isEmpty();
    };
    kind.createJob = [](const ChannelOrder &order, const ChannelServices &) {
        return std::make_unique<EmailJob>(order);
    };
    return kind;
}

} // namespace monitron
