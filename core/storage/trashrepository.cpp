// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/trashrepository.h"

#include "core/base/coretext.h"
#include "core/storage/database.h"

namespace monitron {

namespace {

constexpr const char *putAway = "UPDATE monitor SET removed_at = ? WHERE id = ? AND removed_at IS NULL";
constexpr const char *bringBack =
    "UPDATE monitor SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL";
constexpr const char *selectHeld = "SELECT 1 FROM monitor WHERE id = ? AND removed_at IS NOT NULL";
constexpr const char *selectPutBefore =
    "SELECT id FROM monitor WHERE removed_at IS NOT NULL AND removed_at < ? ORDER BY removed_at LIMIT ?";
constexpr const char *insertPurged =
    "INSERT INTO removed_monitor (key, id) SELECT key, id FROM monitor WHERE id = ?";
constexpr const char *deleteMonitor = "DELETE FROM monitor WHERE id = ?";
constexpr const char *selectPurged = "SELECT key, id FROM removed_monitor ORDER BY key LIMIT 1";
constexpr const char *deletePurged = "DELETE FROM removed_monitor WHERE key = ?";

Unexpected gone()
{
    return failure(Error::Code::NotFound, CoreText::tr("There is no such monitor."));
}

} // namespace

Result<void> TrashRepository::put(MonitorId id, Timestamp now)
{
    const auto done = m_database.run(putAway, now, id);
    if (!done)
        return Unexpected(done.error());
    return *done > 0 ? Result<void>() : gone();
}

Result<void> TrashRepository::takeOut(MonitorId id)
{
    const auto done = m_database.run(bringBack, id);
    if (!done)
        return Unexpected(done.error());
    if (*done == 0)
        return failure(
            Error::Code::NotFound,
            CoreText::tr("The monitor is not in the trash: it was restored, or removed for good."));
    return {};
}

Result<bool> TrashRepository::holds(MonitorId id)
{
    bool held = false;
    auto read = m_database.each(
        selectHeld, [&](const SqlRow &) { held = true; }, id);
    return read.map([&] { return held; });
}

Result<std::vector<MonitorId>> TrashRepository::putBefore(Timestamp before, int limit)
{
    std::vector<MonitorId> ids;
    auto read = m_database.each(
        selectPutBefore, [&](const SqlRow &row) { ids.push_back(row.id<MonitorId>(0)); }, before, limit);
    if (!read)
        return Unexpected(read.error());
    return ids;
}

Result<void> TrashRepository::purge(MonitorId id)
{
    if (auto noted = m_database.run(insertPurged, id); !noted)
        return Unexpected(noted.error());
    const auto done = m_database.run(deleteMonitor, id);
    if (!done)
        return Unexpected(done.error());
    return *done > 0 ? Result<void>() : gone();
}

Result<std::optional<TrashRepository::Purged>> TrashRepository::nextPurged()
{
    std::optional<Purged> purged;
    auto read = m_database.each(selectPurged, [&](const SqlRow &row) {
        purged = Purged{row.number(0), row.id<MonitorId>(1)};
    });
    if (!read)
        return Unexpected(read.error());
    return purged;
}

Result<void> TrashRepository::forgetPurged(qint64 key)
{
    return m_database.run(deletePurged, key).map([](qint64) {});
}

std::vector<const char *> TrashRepository::statements()
{
    return {putAway,      bringBack,     selectHeld,   selectPutBefore,
            insertPurged, deleteMonitor, selectPurged, deletePurged};
}

} // namespace monitron
