// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/channeltest.h"

#include "core/base/clock.h"
#include "core/base/coretext.h"
#include "core/notify/settingsreader.h"

namespace monitron {

namespace {

Message testMessage(Timestamp now)
{
    Message message;
    message.id = MessageId::make(now);
    message.kind = MessageKind::Test;
    message.at = now;
    return message;
}

} // namespace

ChannelTest::ChannelTest(Channel channel, QString secret, const ChannelServices &services, QObject *parent)
    : QObject(parent), m_order{std::move(channel), std::move(secret), {testMessage(services.clock.now())}},
      m_services(services)
{
}

ChannelTest::~ChannelTest()
{
    abort();
}

void ChannelTest::start()
{
    const std::vector<FieldError> errors = validate(m_order.channel);
    const ChannelKind *kind = channelKind(m_order.channel.kind);
    if (!kind || !errors.empty()) {
        report({DeliveryOutcome::Kind::Rejected, toSentence(errors), {}});
    } else if (m_order.secret.isEmpty() && kind->requiresSecret(m_order.channel.settings)) {
        report({DeliveryOutcome::Kind::Rejected,
                CoreText::tr("%1: is needed").arg(CoreText::tr(kind->secretName)),
                {}});
    } else {
        m_job = kind->createJob(m_order, m_services);
        connect(m_job.get(), &ChannelJob::finished, this, &ChannelTest::report);
        m_job->start();
    }
}

void ChannelTest::abort()
{
    m_aborted = true;
    if (m_job)
        m_job->abort();
}

/// Through the event loop, so that the receiver may delete us.
void ChannelTest::report(const DeliveryOutcome &outcome)
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
