// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/streamqueue.h"

namespace monitron::http {

StreamQueue::StreamQueue(qint64 mostBytes, std::function<void()> wake)
    : m_mostBytes(mostBytes), m_wake(std::move(wake))
{
}

bool StreamQueue::send(const std::shared_ptr<const QByteArray> &bytes)
{
    bool mustWake = false;
    bool isTaken = false;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isOpen)
            return false;
        if (!bytes || bytes->isEmpty())
            return true;
        if (m_bytes + bytes->size() > m_mostBytes) {
            m_isOpen = false;
            m_isTooMuch = true;
            m_waiting.clear();
            mustWake = true;
        } else {
            m_bytes += bytes->size();
            m_waiting.push_back(bytes);
            mustWake = !std::exchange(m_isBusy, true);
            isTaken = true;
        }
    }
    if (mustWake)
        m_wake();
    return isTaken;
}

bool StreamQueue::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_isOpen;
}

qint64 StreamQueue::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

void StreamQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!std::exchange(m_isOpen, false) || std::exchange(m_isBusy, true))
            return;
    }
    m_wake();
}

StreamQueue::Batch StreamQueue::take(qint64 written)
{
    const std::lock_guard lock(m_mutex);
    m_bytes -= written;
    Batch batch;
    batch.pieces.swap(m_waiting);
    batch.isEnd = !m_isOpen && batch.pieces.empty();
    m_isBusy = !batch.pieces.empty();
    return batch;
}

bool StreamQueue::isTooMuch() const
{
    const std::lock_guard lock(m_mutex);
    return m_isTooMuch;
}

void StreamQueue::abandon()
{
    const std::lock_guard lock(m_mutex);
    m_isOpen = false;
    m_waiting.clear();
}

} // namespace monitron::http
