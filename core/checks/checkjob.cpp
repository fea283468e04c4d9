// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checkjob.h"

#include "core/base/coretext.h"
#include "core/checks/resolver.h"
#include "core/checks/targetrules.h"

#include <QHostAddress>

namespace monitron {

CheckJob::CheckJob(CheckContext &context, CheckOrder order, QObject *parent)
    : QObject(parent), m_context(context), m_order(std::move(order))
{
    m_result.monitor = monitor().id;
    m_result.manual = m_order.manual;
}

void CheckJob::start()
{
    m_result.at = m_context.clock.now();
    m_startedAt = m_context.clock.steady();
    m_deadline = m_startedAt + monitor().timeout;
    run();
}

void CheckJob::expire()
{
    if (m_over)
        return;
    const QString seconds = QString::number(static_cast<double>(monitor().timeout.count()) / 1000.0);
    switch (phase()) {
    case Phase::Dns:
        return fail(FailureKind::Dns,
                    CoreText::tr("The name server gave no address for %1 within %2 s").arg(peer(), seconds));
    case Phase::Idle:
    case Phase::Connect:
        return fail(FailureKind::ConnectTimeout,
                    CoreText::tr("No connection to %1 within %2 s").arg(peer(), seconds));
    case Phase::Tls:
        return fail(FailureKind::Tls,
                    CoreText::tr("The TLS handshake with %1 did not end within %2 s").arg(peer(), seconds));
    case Phase::FirstByte:
        return fail(
            FailureKind::ResponseTimeout,
            CoreText::tr("No answer within %1 s (connected, waiting for the first byte)").arg(seconds));
    case Phase::Transfer:
        return fail(FailureKind::ResponseTimeout,
                    CoreText::tr("The answer began, but was not complete within %1 s").arg(seconds));
    }
}

void CheckJob::enter(Phase phase)
{
    m_phases.enter(phase, m_context.clock.steady());
}

void CheckJob::resolve(const QString &host, std::function<void()> then)
{
    if (QHostAddress address; address.setAddress(host)) {
        if (admit(host, {address}))
            then();
        return;
    }
    enter(Phase::Dns);
    m_context.resolver.lookup(host, this, [this, host, then = std::move(then)](const QHostInfo &info) {
        if (m_over)
            return;
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
            return fail(FailureKind::Dns, CoreText::tr("No address found for %1").arg(host));
        if (admit(host, info.addresses()))
            then();
    });
}

bool CheckJob::admit(const QString &host, const QList<QHostAddress> &addresses)
{
    for (const QHostAddress &address : addresses) {
        if (m_context.targets.allows(address))
            continue;
        fail(FailureKind::BadRequest,
             QStringLiteral("%1 leads to %2, an address that this server must not check")
                 .arg(host, address.toString()));
        return false;
    }
    return true;
}

void CheckJob::succeed()
{
    m_result.outcome = Outcome::Good;
    finish();
}

void CheckJob::fail(FailureKind kind, const QString &message)
{
    m_result.outcome = Outcome::Bad;
    m_result.failure = kind;
    m_result.message = message;
    finish();
}

void CheckJob::finish()
{
    if (m_over)
        return;
    m_over = true;
    const std::chrono::nanoseconds now = m_context.clock.steady();
    m_phases.enter(Phase::Idle, now);
    m_result.phases = m_phases.phases();
    m_result.totalUs = m_phases.totalUs();
    conclude(m_result);
    Q_EMIT finished(m_result);
}

} // namespace monitron
