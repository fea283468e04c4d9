// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/eventstream.h"

#include "syncserver/http/eventstreamtarget.h"

namespace monitron::http {

EventStream::EventStream(std::weak_ptr<Target> target) : m_target(std::move(target)) {}

bool EventStream::send(const std::shared_ptr<const QByteArray> &bytes) const
{
    const auto target = m_target.lock();
    return target && target->send(bytes);
}

bool EventStream::isOpen() const
{
    const auto target = m_target.lock();
    return target && target->isOpen();
}

qint64 EventStream::waiting() const
{
    const auto target = m_target.lock();
    return target ? target->waiting() : 0;
}

void EventStream::close() const
{
    if (const auto target = m_target.lock())
        target->close();
}

} // namespace monitron::http
