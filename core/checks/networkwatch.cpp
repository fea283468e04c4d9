// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/networkwatch.h"

#include "core/base/coretext.h"
#include "core/base/logging.h"
#include "core/checks/knowngoodhosts.h"

namespace monitron {

NetworkWatch::NetworkWatch(const std::vector<QString> &knownGoodHosts, View view, Duration pollEvery,
                           QObject *parent)
    : QObject(parent), m_view(std::move(view)), m_hosts(new KnownGoodHosts(knownGoodHosts, this))
{
    m_poll.setInterval(pollEvery);
    connect(&m_poll, &QTimer::timeout, this, &NetworkWatch::look);
    connect(m_hosts, &KnownGoodHosts::answered, this, &NetworkWatch::hostsAnswered);
}

NetworkWatch::~NetworkWatch() = default;

void NetworkWatch::start()
{
    look();
    m_poll.start();
}

void NetworkWatch::learn()
{
    m_hosts->ask();
}

void NetworkWatch::suspect()
{
    m_suspected = true;
    look();
    m_hosts->ask();
}

void NetworkWatch::look()
{
    m_present = m_view();
    m_hadDefaultRoute |= m_present.hasDefaultRoute;
    // Nothing in the tables will tell when silent hosts answer again.
    if (m_hostsSilent)
        m_hosts->ask();
    judge();
}

void NetworkWatch::hostsAnswered(bool good)
{
    if (good)
        m_hostsSilent = false;
    else if (m_suspected)
        m_hostsSilent = true;
    judge();
    if (std::exchange(m_suspected, false))
        Q_EMIT suspicionAnswered(good);
}

void NetworkWatch::judge()
{
    QString reason;
    if (!m_present.hasInterface)
        reason = CoreText::tr("This computer has no network connection");
    else if (m_hadDefaultRoute && !m_present.hasDefaultRoute)
        reason = CoreText::tr("This computer has lost its route to the internet");
    else if (m_hostsSilent)
        reason = CoreText::tr("Hosts that are known to be good can't be reached from this computer either");
    if (reason == m_reason)
        return;
    const bool wasAvailable = isAvailable();
    m_reason = reason;
    if (wasAvailable == isAvailable())
        return;
    if (isAvailable()) {
        qCInfo(logChecks) << "The network is back";
        Q_EMIT back();
    } else {
        qCInfo(logChecks) << "The network is lost:" << m_reason;
        Q_EMIT lost(m_reason);
    }
}

} // namespace monitron
