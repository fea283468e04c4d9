// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/resolver.h"

namespace monitron {

namespace {
// Threads, not work: each only waits for the system's resolver, which may take many seconds for a dead name
// server.
constexpr int maxLookups = 64;
} // namespace

Resolver::Resolver(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(maxLookups);
}

Resolver::~Resolver()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Resolver::lookup(const QString &host, QObject *context, Answer answer)
{
    auto &waiters = m_waiters[host];
    waiters.push_back({context, std::move(answer)});
    if (waiters.size() > 1)
        return;
    m_pool.start([this, host] {
        const QHostInfo info = QHostInfo::fromName(host);
        QMetaObject::invokeMethod(this, [this, host, info] { answered(host, info); });
    });
}

void Resolver::answered(const QString &host, const QHostInfo &info)
{
    for (const Waiter &waiter : m_waiters.take(host)) {
        if (waiter.context)
            waiter.answer(info);
    }
}

} // namespace monitron
