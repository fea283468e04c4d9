// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/monitorstate.h"

#include <QHash>

#include <optional>
#include <unordered_map>

namespace monitron {

struct Repositories;

/// What the writer remembers of each monitor so that recording a result needs no reading. Cleared
/// after a rollback, because it may be ahead of the database then.
class MonitorCache
{
public:
    struct Entry
    {
        qint64 key = 0;
        std::optional<MonitorStatus> status;
        std::optional<Timestamp> lastAt; ///< of the newest result
        std::optional<size_t> factsHash; ///< of the facts that are stored; none: not known yet
    };
    explicit MonitorCache(Repositories &repositories) : m_repositories(repositories) {}

    /// NotFound. Valid until remove() or clear().
    [[nodiscard]] Result<Entry *> entry(MonitorId id);
    /// Stores the facts where they are others than those that are stored.
    [[nodiscard]] Result<void> noteFacts(Entry &entry, const EndpointFacts &facts);
    void remove(MonitorId id) { m_entries.erase(id); }
    void clear() { m_entries.clear(); }

private:
    Repositories &m_repositories;
    std::unordered_map<MonitorId, Entry> m_entries;
};

} // namespace monitron
