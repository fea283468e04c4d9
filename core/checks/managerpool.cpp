// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/managerpool.h"

#include <QNetworkProxy>

#include <algorithm>

namespace monitron {

namespace {
// Each request leaves a closed connection object behind in its manager; each manager costs a thread.
constexpr int maxServed = 250;
// Open generations at once; more are needed only when many checks of one https host run at once.
constexpr int maxOpen = 6;
} // namespace

ManagerPool::ManagerPool() = default;
ManagerPool::~ManagerPool() = default;

ManagerPool::Generation &ManagerPool::borrow(const QString &tlsHost)
{
    Generation *chosen = nullptr;
    Generation *oldest = nullptr;
    int open = 0;
    for (const auto &generation : m_generations) {
        if (generation->retired)
            continue;
        ++open;
        if (!oldest)
            oldest = generation.get();
        if (!chosen && (tlsHost.isEmpty() || !generation->tlsHosts.contains(tlsHost)))
            chosen = generation.get();
    }
    if (!chosen) {
        if (open >= maxOpen)
            retire(*oldest);
        chosen = &add();
    }
    ++chosen->running;
    if (!tlsHost.isEmpty())
        chosen->tlsHosts.insert(tlsHost);
    if (++chosen->served >= maxServed)
        chosen->retired = true;
    return *chosen;
}

void ManagerPool::giveBack(Generation &generation)
{
    --generation.running;
    dropIfDone(generation);
}

QString ManagerPool::connectionKey()
{
    return QString::number(++m_keys, 36);
}

ManagerPool::Generation &ManagerPool::add()
{
    auto generation = std::make_unique<Generation>();
    generation->manager = std::make_unique<QNetworkAccessManager>();
    generation->manager->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    generation->manager->setAutoDeleteReplies(false);
    m_generations.push_back(std::move(generation));
    return *m_generations.back();
}

void ManagerPool::retire(Generation &generation)
{
    generation.retired = true;
    dropIfDone(generation);
}

void ManagerPool::dropIfDone(Generation &generation)
{
    if (!generation.retired || generation.running > 0)
        return;
    // The last reply may be on the stack still, in the middle of its finished().
    generation.manager.release()->deleteLater();
    std::erase_if(m_generations, [&](const auto &item) { return item.get() == &generation; });
}

} // namespace monitron
