// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/laneworker.h"

#include "core/checks/checkregistry.h"
#include "core/checks/deadlines.h"
#include "core/checks/managerpool.h"
#include "core/checks/resolver.h"
#include "core/checks/tlsrelay.h"

#include <QThread>
#include <QTimer>

namespace monitron {

namespace {
constexpr auto longestWarmUp = std::chrono::seconds(5);
} // namespace

LaneWorker::LaneWorker(const Clock &clock, const TargetRules &targets, std::function<void()> answered)
    : m_clock(clock), m_targets(targets), m_answered(std::move(answered))
{
}

LaneWorker::~LaneWorker() = default;

bool LaneWorker::put(Order order)
{
    const std::lock_guard lock(m_mutex);
    m_orders.push_back(std::move(order));
    return m_orders.size() == 1;
}

std::vector<LaneAnswer> LaneWorker::takeAnswers()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_answers, {});
}

void LaneWorker::open()
{
    m_resolver = std::make_unique<Resolver>();
    m_relay = std::make_unique<TlsRelay>();
    m_managers = std::make_unique<ManagerPool>(*m_relay);
    m_context.reset(new CheckContext{m_clock, m_targets, *m_resolver, *m_relay, *m_managers});
    m_deadlines = std::make_unique<Deadlines>(m_clock);
    const auto warm = [this] {
        m_warm = true;
        collect();
    };
    m_managers->warmUp(warm);
    // It makes the first phases true; a check that is never begun would be worse than one of them a little
    // off.
    QTimer::singleShot(longestWarmUp, m_deadlines.get(), warm);
}

void LaneWorker::close()
{
    m_warm = false; // nothing is begun any more
    for (CheckJob *job : std::exchange(m_jobs, {}))
        delete job;
    m_deadlines.reset();
    m_context.reset();
    m_managers.reset();
    m_relay.reset();
    m_resolver.reset();
    thread()->quit();
}

void LaneWorker::collect()
{
    if (!m_warm)
        return;
    std::vector<Order> orders;
    {
        const std::lock_guard lock(m_mutex);
        orders.swap(m_orders);
    }
    for (Order &order : orders)
        begin(std::move(order));
}

void LaneWorker::begin(Order item)
{
    const quint64 id = item.order.id;
    const std::shared_ptr<const Monitor> monitor = item.order.monitor;
    const bool manual = item.order.manual;
    CheckJob *job = makeCheckJob(*m_context, std::move(item.order)).release();
    if (!job) {
        CheckResult result;
        result.monitor = monitor->id;
        result.at = m_clock.now();
        result.manual = manual;
        result.outcome = Outcome::Bad;
        result.failure = FailureKind::BadRequest;
        result.message = checkUrl(monitor->kind, monitor->url).error().message;
        return answer(item.host, id, result);
    }
    m_jobs.insert(job);
    connect(job, &CheckJob::finished, this,
            [this, job, host = item.host, id](CheckResult &result) { end(job, host, id, result); });
    job->start();
    if (m_jobs.contains(job))
        m_deadlines->add(job);
}

void LaneWorker::end(CheckJob *job, const QString &host, quint64 id, CheckResult &result)
{
    m_jobs.erase(job);
    m_deadlines->remove(job);
    job->deleteLater();
    answer(host, id, result);
}

void LaneWorker::answer(const QString &host, quint64 id, CheckResult &result)
{
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        first = m_answers.empty();
        m_answers.push_back({host, {id, std::move(result)}});
    }
    if (first)
        m_answered();
}

} // namespace monitron
