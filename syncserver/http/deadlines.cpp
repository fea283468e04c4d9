// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/deadlines.h"

namespace monitron::http {

namespace {

// How long a client may take to notice that we have ended the connection.
constexpr std::chrono::seconds lingerTime(2);

} // namespace

Deadlines::Deadlines(const Limits &limits)
    : m_spans{Clock::duration::zero(),
              std::chrono::seconds(limits.headerSeconds),
              std::chrono::seconds(limits.bodySeconds),
              std::chrono::seconds(limits.idleSeconds),
              std::chrono::seconds(limits.writeSeconds),
              std::chrono::seconds(limits.streamHeartbeatSeconds),
              lingerTime}
{
}

Deadlines::Handle Deadlines::add(Client &client)
{
    auto &none = queue(Kind::None);
    return none.insert(none.end(), Entry{&client, Kind::None, {}});
}

void Deadlines::remove(Handle handle)
{
    queue(handle->kind).erase(handle);
}

void Deadlines::set(Handle handle, Kind kind, Clock::time_point now)
{
    auto &to = queue(kind);
    to.splice(to.end(), queue(handle->kind), handle);
    handle->kind = kind;
    handle->due = now + m_spans[static_cast<std::size_t>(kind)];
}

std::optional<Deadlines::Clock::time_point> Deadlines::next() const
{
    std::optional<Clock::time_point> first;
    for (std::size_t i = 1; i < kinds; ++i) {
        if (!m_queues[i].empty() && (!first || m_queues[i].front().due < *first))
            first = m_queues[i].front().due;
    }
    return first;
}

void Deadlines::expire(Clock::time_point now)
{
    for (std::size_t i = 1; i < kinds; ++i) {
        auto &waiting = m_queues[i];
        while (!waiting.empty() && waiting.front().due <= now) {
            const Entry due = waiting.front();
            set(waiting.begin(), Kind::None, now);
            due.client->onDeadline(due.kind);
        }
    }
}

} // namespace monitron::http
