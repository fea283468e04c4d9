// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitor.h"
#include "core/model/monitorstate.h"

#include <QHash>

#include <memory>
#include <vector>

namespace monitron {

/// One monitor under supervision: what it is, how it stands and the check that runs.
struct Slot
{
    std::shared_ptr<const Monitor> monitor; ///< null: the slot is free
    MonitorState state;
    bool usesNetwork = true;
    qint64 fence = 0; ///< under which its decisions are made; 0: nobody else could have the monitor
    bool manualWanted = false;
    bool realign = false; ///< the next due time goes back to the monitor's own grid
    quint64 ticket = 0;   ///< of the check that runs; 0: none
    bool runManual = false;
    Timestamp runDue;
    quint64 runEpoch = 0; ///< the supervisor's epoch when the check was started

    [[nodiscard]] bool isPaused() const { return state.status == MonitorStatus::Paused; }
    /// In use and not paused.
    [[nodiscard]] bool isActive() const { return monitor && !isPaused(); }
};

/// The slots by number and by monitor; numbers are small, stable while a monitor is there, and used again.
/// References into the table end with the next add().
class SlotTable
{
public:
    Slot &add(std::shared_ptr<const Monitor> monitor, MonitorState state, bool usesNetwork);
    void remove(MonitorId id);
    [[nodiscard]] Slot *find(MonitorId id);
    [[nodiscard]] const Slot *find(MonitorId id) const;
    [[nodiscard]] Slot &at(int index) { return m_slots[static_cast<size_t>(index)]; }
    [[nodiscard]] int indexOf(const Slot &slot) const { return static_cast<int>(&slot - m_slots.data()); }
    [[nodiscard]] size_t size() const { return static_cast<size_t>(m_indexOf.size()); }

    [[nodiscard]] auto begin() { return m_slots.begin(); }
    [[nodiscard]] auto end() { return m_slots.end(); }
    [[nodiscard]] auto begin() const { return m_slots.begin(); }
    [[nodiscard]] auto end() const { return m_slots.end(); }

private:
    std::vector<Slot> m_slots;
    std::vector<int> m_free;
    QHash<MonitorId, int> m_indexOf;
};

} // namespace monitron
