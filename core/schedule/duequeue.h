// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <optional>
#include <vector>

namespace monitron {

/// A queue of "slot s fires at t" in which any slot can be moved or removed: a binary heap that knows where
/// each slot stands. Every operation is O(log n). Slots are small integers of the caller's.
class DueQueue
{
public:
    /// Adds the slot, or moves it.
    void set(int slot, Timestamp at);
    void remove(int slot);
    [[nodiscard]] bool contains(int slot) const;
    /// When the first one fires; none when empty.
    [[nodiscard]] std::optional<Timestamp> next() const;
    /// Takes the first slot out if it fires at `now` or before.
    [[nodiscard]] std::optional<int> takeDue(Timestamp now);
    [[nodiscard]] size_t size() const { return m_heap.size(); }

private:
    struct Entry
    {
        Timestamp at;
        int slot;
    };
    void place(size_t index, Entry entry);
    void siftUp(size_t index, Entry entry);
    void siftDown(size_t index, Entry entry);
    void removeAt(size_t index);

    std::vector<Entry> m_heap;
    std::vector<int> m_position; ///< of each slot in the heap; -1: not in it
};

} // namespace monitron
