// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/duequeue.h"

namespace monitron {

namespace {
// Equal times fire in the order of their slots, so that simulations are repeatable.
template <typename Entry>
bool before(const Entry &a, const Entry &b)
{
    return a.at != b.at ? a.at < b.at : a.slot < b.slot;
}
} // namespace

void DueQueue::set(int slot, Timestamp at)
{
    const auto s = static_cast<size_t>(slot);
    if (s >= m_position.size())
        m_position.resize(s + 1, -1);
    const Entry entry{at, slot};
    if (m_position[s] < 0) {
        m_heap.push_back(entry);
        siftUp(m_heap.size() - 1, entry);
        return;
    }
    const auto index = static_cast<size_t>(m_position[s]);
    if (before(entry, m_heap[index]))
        siftUp(index, entry);
    else
        siftDown(index, entry);
}

void DueQueue::remove(int slot)
{
    if (contains(slot))
        removeAt(static_cast<size_t>(m_position[static_cast<size_t>(slot)]));
}

bool DueQueue::contains(int slot) const
{
    const auto s = static_cast<size_t>(slot);
    return s < m_position.size() && m_position[s] >= 0;
}

std::optional<Timestamp> DueQueue::next() const
{
    return m_heap.empty() ? std::nullopt : std::optional(m_heap.front().at);
}

std::optional<int> DueQueue::takeDue(Timestamp now)
{
    if (m_heap.empty() || m_heap.front().at > now)
        return std::nullopt;
    const int slot = m_heap.front().slot;
    removeAt(0);
    return slot;
}

void DueQueue::place(size_t index, Entry entry)
{
    m_heap[index] = entry;
    m_position[static_cast<size_t>(entry.slot)] = static_cast<int>(index);
}

void DueQueue::siftUp(size_t index, Entry entry)
{
    while (index > 0) {
        const size_t parent = (index - 1) / 2;
        if (!before(entry, m_heap[parent]))
            break;
        place(index, m_heap[parent]);
        index = parent;
    }
    place(index, entry);
}

void DueQueue::siftDown(size_t index, Entry entry)
{
    for (;;) {
        size_t child = 2 * index + 1;
        if (child >= m_heap.size())
            break;
        if (child + 1 < m_heap.size() && before(m_heap[child + 1], m_heap[child]))
            ++child;
        if (!before(m_heap[child], entry))
            break;
        place(index, m_heap[child]);
        index = child;
    }
    place(index, entry);
}

void DueQueue::removeAt(size_t index)
{
    m_position[static_cast<size_t>(m_heap[index].slot)] = -1;
    const Entry last = m_heap.back();
    m_heap.pop_back();
    if (index == m_heap.size())
        return;
    if (index > 0 && before(last, m_heap[(index - 1) / 2]))
        siftUp(index, last);
    else
        siftDown(index, last);
}

} // namespace monitron
