// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checkrunner.h"

#include "core/checks/hostqueues.h"
#include "core/checks/lane.h"

#include <QUrl>

#include <algorithm>

namespace monitron {

namespace {

QString hostKey(const Monitor &monitor)
{
    const QUrl url(monitor.url.trimmed());
    return url.host() + u':' + QString::number(url.port(url.scheme() == u"https" ? 443 : 80));
}

} // namespace

struct CheckRunner::Private
{
    CheckRunner &q;
    const TargetRules targets; ///< outlives the lanes
    HostQueues queues;
    std::vector<std::unique_ptr<Lane>> lanes;

    void pump();
    void deliver(std::vector<LaneAnswer> &answers);
};

void CheckRunner::Private::pump()
{
    while (auto next = queues.take()) {
        const auto idlest =
            std::ranges::min_element(lanes, {}, [](const auto &lane) { return lane->load(); });
        (*idlest)->start(next->first, std::move(next->second));
    }
}

void CheckRunner::Private::deliver(std::vector<LaneAnswer> &answers)
{
    std::vector<CheckAnswer> batch;
    batch.reserve(answers.size());
    for (LaneAnswer &item : answers) {
        queues.done(item.host);
        batch.push_back(std::move(item.answer));
    }
    pump();
    Q_EMIT q.finished(batch);
}

CheckRunner::CheckRunner(const Clock &clock, CheckLimits limits, TargetRules targets, QObject *parent)
    : Prober(parent), d(new Private{*this, std::move(targets), HostQueues(limits.global, limits.perHost), {}})
{
    for (int i = 0; i < std::max(1, limits.lanes); ++i) {
        d->lanes.push_back(std::make_unique<Lane>(clock, d->targets));
        connect(d->lanes.back().get(), &Lane::answered, this,
                [this](std::vector<LaneAnswer> &answers) { d->deliver(answers); });
    }
}

CheckRunner::~CheckRunner() = default;

void CheckRunner::submit(CheckOrder order)
{
    const QString host = hostKey(*order.monitor);
    d->queues.add(host, std::move(order));
    d->pump();
}

int CheckRunner::running() const
{
    return d->queues.running();
}

int CheckRunner::waiting() const
{
    return d->queues.waiting();
}

} // namespace monitron
