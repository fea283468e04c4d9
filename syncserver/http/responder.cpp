// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/responder.h"

#include "syncserver/http/eventstream.h"
#include "syncserver/http/respondertarget.h"

#include <atomic>

namespace monitron::http {

/// The right to answer: whoever takes it first has it.
struct Responder::Once
{
    explicit Once(std::shared_ptr<Target> to) : target(std::move(to)) {}
    ~Once()
    {
        if (const auto last = take())
            last->unanswered();
    }
    Once(const Once &) = delete;
    Once &operator=(const Once &) = delete;

    std::shared_ptr<Target> take()
    {
        return isTaken.exchange(true) ? std::shared_ptr<Target>() : std::move(target);
    }

private:
    std::atomic<bool> isTaken = false;
    std::shared_ptr<Target> target;
};

Responder::Responder(std::shared_ptr<Target> target) : m_once(std::make_shared<Once>(std::move(target))) {}

void Responder::send(Response response) const
{
    if (const auto target = m_once->take())
        target->answer(std::move(response));
}

EventStream Responder::stream(Response response) const
{
    if (const auto target = m_once->take())
        return EventStream(target->beginStream(std::move(response)));
    return EventStream({});
}

} // namespace monitron::http
