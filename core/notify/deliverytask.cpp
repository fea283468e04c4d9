// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/deliverytask.h"

#include "core/base/coretext.h"
#include "core/notify/futureanswer.h"
#include "core/secrets/secretstore.h"

#include <QTimer>

namespace monitron {

namespace {
constexpr auto secretPatience = std::chrono::seconds(60); // somebody may have to unlock a keychain
} // namespace

DeliveryTask::DeliveryTask(const ChannelKind &kind, Channel channel, std::vector<Delivery> deliveries,
                           const ChannelServices &services)
    : m_kind(kind), m_order{std::move(channel), {}, {}}, m_deliveries(std::move(deliveries)),
      m_services(services)
{
    for (const Delivery &delivery : m_deliveries)
        m_order.messages.push_back(delivery.message);
}

DeliveryTask::~DeliveryTask()
{
    if (m_job)
        m_job->abort();
}

void DeliveryTask::start(SecretStore &secrets)
{
    // A computer without a keyring still delivers what needs none.
    if (!m_kind.secretName || !m_kind.usesSecret(m_order.channel.settings)) {
        run();
        return;
    }
    QTimer::singleShot(secretPatience, this, [this] {
        if (!m_job)
            finish(
                {DeliveryOutcome::Kind::Retry, CoreText::tr("The store of passwords doesn't answer."), {}});
    });
    whenAnswered(secrets.read(m_order.channel.secretKey()), this,
                 [this](const Result<QString> &secret) { onSecret(secret); });
}

void DeliveryTask::onSecret(const Result<QString> &secret)
{
    if (m_finished)
        return;
    if (!secret && secret.error().code != Error::Code::NotFound) {
        finish({DeliveryOutcome::Kind::Retry,
                CoreText::tr("The store of passwords can't be read: %1").arg(secret.error().message),
                {}});
        return;
    }
    m_order.secret = secret.value_or(QString());
    if (m_order.secret.isEmpty() && m_kind.requiresSecret(m_order.channel.settings))
        finish({DeliveryOutcome::Kind::Rejected,
                CoreText::tr("%1: none is stored for this channel.").arg(CoreText::tr(m_kind.secretName)),
                {}});
    else
        run();
}

void DeliveryTask::run()
{
    m_job = m_kind.createJob(m_order, m_services);
    connect(m_job.get(), &ChannelJob::finished, this, &DeliveryTask::finish);
    m_job->start();
}

void DeliveryTask::finish(const DeliveryOutcome &outcome)
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished(outcome);
}

} // namespace monitron
