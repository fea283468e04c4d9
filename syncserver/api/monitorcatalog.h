// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changeset.h"
#include "core/storage/monitorview.h"
#include "syncserver/api/readers.h"

#include <map>
#include <memory>
#include <mutex>

namespace monitron::api {

/// All monitors as they stand in the store, with their JSON, so that a list costs no query and no serialising
/// but of what has changed since the last one. Any thread.
class MonitorCatalog
{
public:
    explicit MonitorCatalog(Readers &readers) : m_readers(readers) {}

    /// What a commit has changed is read again when somebody asks next.
    void takeChanges(const ChangeSet &changes);

    struct Entry
    {
        MonitorView view;
        QByteArray json;
        QByteArray etag;
    };
    using EntryPtr = std::shared_ptr<const Entry>;
    struct Listing
    {
        quint64 generation = 0;         ///< another one where anything in it is another
        std::vector<EntryPtr> monitors; ///< in the order in which they were made
    };
    /// Reads what is stale, which for many monitors takes a while; several who ask wait for one reading.
    [[nodiscard]] Result<std::shared_ptr<const Listing>> list();
    /// As the store has it now; NotFound. Never waits for list(), so that the engine's threads may ask.
    [[nodiscard]] Result<EntryPtr> find(MonitorId id);
    [[nodiscard]] static EntryPtr entryOf(MonitorView view);

private:
    [[nodiscard]] Result<void> refresh();

    Readers &m_readers;
    std::mutex m_refreshing; ///< held while reading
    std::mutex m_mutex;      ///< held for moments only; guards all below
    QSet<MonitorId> m_stale;
    QSet<MonitorId> m_inReading; ///< taken from m_stale, and not in m_entries yet
    bool m_loaded = false;
    std::map<MonitorId, EntryPtr> m_entries; ///< ids grow with time
    std::shared_ptr<const Listing> m_listing;
    quint64 m_generation = 0;
};

} // namespace monitron::api
