// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/deadlines.h"

#include "core/checks/checkjob.h"

#include <algorithm>

namespace monitron {

Deadlines::Deadlines(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Deadlines::sweep);
}

void Deadlines::add(CheckJob *job)
{
    m_jobs.emplace(job->deadline(), job);
    // A timer that is set for a job that has long ended does no harm: it looks again and is set anew.
    if (job->deadline() < m_armedFor)
        sweep();
}

void Deadlines::remove(CheckJob *job)
{
    m_jobs.erase({job->deadline(), job});
}

void Deadlines::sweep()
{
    const std::chrono::nanoseconds now = m_clock.steady();
    while (!m_jobs.empty() && m_jobs.begin()->first <= now) {
        CheckJob *job = m_jobs.begin()->second;
        m_jobs.erase(m_jobs.begin());
        job->expire();
    }
    m_armedFor = m_jobs.empty() ? std::chrono::nanoseconds::max() : m_jobs.begin()->first;
    if (!m_jobs.empty())
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(m_armedFor - now));
}

} // namespace monitron
