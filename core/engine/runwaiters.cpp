// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/runwaiters.h"

namespace monitron {

RunWaiters::~RunWaiters()
{
    const QList<MonitorId> ids = m_waiting.keys();
    for (const MonitorId id : ids)
        refuse(id);
}

std::function<void(const Result<void> &)> RunWaiters::take(const Decision &decision)
{
    if (m_waiting.isEmpty() || !m_waiting.contains(decision.monitor))
        return {};
    if (!decision.result) {
        if (decision.state && decision.state->status == MonitorStatus::Paused)
            refuse(decision.monitor);
        return {};
    }
    return [answers = m_waiting.take(decision.monitor), result = *decision.result](const Result<void> &done) {
        for (const Answer &answer : answers)
            answer(done.map([&result] { return result; }));
    };
}

void RunWaiters::refuse(MonitorId id)
{
    for (const Answer &answer : m_waiting.take(id))
        answer(failure(Error::Code::Refused, QStringLiteral("The check was given up before it ended.")));
}

} // namespace monitron
