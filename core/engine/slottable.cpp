// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/slottable.h"

namespace monitron {

Slot &SlotTable::add(std::shared_ptr<const Monitor> monitor, MonitorState state, bool usesNetwork)
{
    int index = static_cast<int>(m_slots.size());
    if (m_free.empty()) {
        m_slots.emplace_back();
    } else {
        index = m_free.back();
        m_free.pop_back();
    }
    m_indexOf.insert(monitor->id, index);
    Slot &slot = at(index);
    slot = Slot();
    slot.monitor = std::move(monitor);
    slot.state = std::move(state);
    slot.usesNetwork = usesNetwork;
    return slot;
}

void SlotTable::remove(MonitorId id)
{
    const auto it = m_indexOf.constFind(id);
    if (it == m_indexOf.constEnd())
        return;
    at(it.value()) = Slot();
    m_free.push_back(it.value());
    m_indexOf.erase(it);
}

Slot *SlotTable::find(MonitorId id)
{
    const auto it = m_indexOf.constFind(id);
    return it == m_indexOf.constEnd() ? nullptr : &at(it.value());
}

const Slot *SlotTable::find(MonitorId id) const
{
    const auto it = m_indexOf.constFind(id);
    return it == m_indexOf.constEnd() ? nullptr : &m_slots[static_cast<size_t>(it.value())];
}

} // namespace monitron
