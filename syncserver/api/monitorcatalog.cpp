// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/monitorcatalog.h"

#include "syncserver/api/entityjson.h"
#include "syncserver/api/etag.h"

#include <QJsonDocument>

#include <utility>

namespace monitron::api {

void MonitorCatalog::takeChanges(const ChangeSet &changes)
{
    if (changes.monitors.isEmpty() && changes.states.isEmpty() && changes.removed.isEmpty())
        return;
    const std::lock_guard lock(m_mutex);
    m_stale.unite(changes.monitors);
    m_stale.unite(changes.states);
    m_stale.unite(changes.removed);
}

MonitorCatalog::EntryPtr MonitorCatalog::entryOf(MonitorView view)
{
    auto entry = std::make_shared<Entry>();
    entry->json = QJsonDocument(toJson(view)).toJson(QJsonDocument::Compact);
    entry->etag = etag(view.monitor.version, static_cast<qint64>(qHash(entry->json)) & 0x7fff'ffff);
    entry->view = std::move(view);
    return entry;
}

/// Reads what is stale. Called with m_refreshing held.
Result<void> MonitorCatalog::refresh()
{
    std::vector<MonitorId> stale;
    bool isWhole = false;
    {
        const std::lock_guard lock(m_mutex);
        m_inReading = std::exchange(m_stale, {});
        stale.assign(m_inReading.begin(), m_inReading.end());
        isWhole = !m_loaded;
    }
    if (!isWhole && stale.empty())
        return {};
    const auto reader = m_readers.here();
    auto views = !reader   ? Result<std::vector<MonitorView>>(Unexpected(reader.error()))
                 : isWhole ? (*reader)->monitors()
                           : (*reader)->monitors(stale);
    std::vector<EntryPtr> entries;
    if (views) {
        entries.reserve(views->size());
        for (MonitorView &view : *views)
            entries.push_back(entryOf(std::move(view)));
    }
    const std::lock_guard lock(m_mutex);
    const QSet<MonitorId> wasInReading = std::exchange(m_inReading, {});
    if (!views) {
        m_stale.unite(wasInReading);
        return Unexpected(views.error());
    }
    for (const MonitorId id : stale)
        m_entries.erase(id);
    for (EntryPtr &entry : entries)
        m_entries[entry->view.monitor.id] = std::move(entry);
    m_loaded = true;
    m_listing.reset();
    return {};
}

Result<std::shared_ptr<const MonitorCatalog::Listing>> MonitorCatalog::list()
{
    const std::lock_guard refreshing(m_refreshing);
    if (auto done = refresh(); !done)
        return Unexpected(done.error());
    const std::lock_guard lock(m_mutex);
    if (!m_listing) {
        auto listing = std::make_shared<Listing>();
        listing->generation = ++m_generation;
        listing->monitors.reserve(m_entries.size());
        for (const auto &[id, entry] : m_entries)
            listing->monitors.push_back(entry);
        m_listing = std::move(listing);
    }
    return m_listing;
}

Result<MonitorCatalog::EntryPtr> MonitorCatalog::find(MonitorId id)
{
    const auto notFound = [id] {
        return failure(Error::Code::NotFound, QStringLiteral("There is no monitor %1.").arg(id.toString()));
    };
    {
        const std::lock_guard lock(m_mutex);
        if (m_loaded && !m_stale.contains(id) && !m_inReading.contains(id)) {
            const auto found = m_entries.find(id);
            return found == m_entries.end() ? Result<EntryPtr>(notFound()) : found->second;
        }
    }
    const auto reader = m_readers.here();
    if (!reader)
        return Unexpected(reader.error());
    auto views = (*reader)->monitors({id});
    if (!views)
        return Unexpected(views.error());
    return views->empty() ? Result<EntryPtr>(notFound()) : entryOf(std::move(views->front()));
}

} // namespace monitron::api
