// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/monitorrepository.h"

#include "core/base/coretext.h"
#include "core/model/monitordiff.h"
#include "core/model/monitorjson.h"
#include "core/storage/database.h"

#include <QJsonDocument>

#include <optional>

namespace monitron {

namespace {

#define MONITOR_COLUMNS                                                                                      \
    "SELECT key, id, version, created_at, updated_at, config, body, removed_at FROM monitor "

constexpr const char *insertMonitor =
    "INSERT INTO monitor (id, version, created_at, updated_at, config, body) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char *updateMonitor =
    "UPDATE monitor SET version = ?, updated_at = ?, config = ?, body = ? WHERE id = ? AND version = ?";
constexpr const char *upsertMonitor =
    "INSERT INTO monitor (id, version, created_at, updated_at, config, body) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET version = excluded.version, created_at = excluded.created_at, "
    "updated_at = excluded.updated_at, config = excluded.config, body = excluded.body, removed_at = NULL";
constexpr const char *selectVersion = "SELECT version FROM monitor WHERE id = ? AND removed_at IS NULL";
constexpr const char *selectIds = "SELECT id FROM monitor ORDER BY key";
constexpr const char *selectKey = "SELECT key FROM monitor WHERE id = ? AND removed_at IS NULL";
constexpr const char *selectOne = MONITOR_COLUMNS "WHERE id = ? AND removed_at IS NULL";
constexpr const char *selectAll = MONITOR_COLUMNS "WHERE removed_at IS NULL ORDER BY key";
constexpr const char *selectPage = MONITOR_COLUMNS "WHERE id > ? AND removed_at IS NULL ORDER BY id LIMIT ?";
constexpr const char *selectCount = "SELECT count(*) FROM monitor WHERE removed_at IS NULL";
constexpr const char *selectTrash =
    MONITOR_COLUMNS "WHERE removed_at IS NOT NULL ORDER BY removed_at DESC, key DESC";
constexpr const char *selectKeysAfter = "SELECT key FROM monitor WHERE key > ? ORDER BY key LIMIT ?";

#undef MONITOR_COLUMNS

/// The configuration as text; the body apart, because it may be any bytes.
QString configOf(Monitor monitor)
{
    monitor.http.body.clear();
    return QString::fromUtf8(QJsonDocument(toJson(monitor)).toJson(QJsonDocument::Compact));
}

Result<Monitor> monitorFrom(MonitorId id, int version, Timestamp createdAt, Timestamp updatedAt,
                            const QByteArray &config, const QByteArray &body)
{
    auto monitor = monitorFromJson(QJsonDocument::fromJson(config).object());
    if (!monitor)
        return failure(Error::Code::Corrupt, CoreText::tr("The settings of monitor %1 can't be read: %2")
                                                 .arg(id.toString(), monitor.error().message));
    monitor->id = id;
    monitor->version = version;
    monitor->createdAt = createdAt;
    monitor->updatedAt = updatedAt;
    monitor->http.body = body;
    return monitor;
}

Result<Monitor> monitorFrom(const SqlRow &row)
{
    return monitorFrom(row.id<MonitorId>(1), row.integer(2), row.time(3), row.time(4), row.bytes(5),
                       row.bytes(6));
}

Unexpected notFound(MonitorId id)
{
    return failure(Error::Code::NotFound, CoreText::tr("There is no monitor %1.").arg(id.toString()));
}

} // namespace

/// The monitor as the store has it, for an edit.
struct MonitorRepository::Stored
{
    qint64 key = 0;
    int version = 0;
    Timestamp createdAt;
    Result<Monitor> monitor;
};

Result<std::optional<MonitorRepository::Stored>> MonitorRepository::stored(const Monitor &monitor)
{
    std::optional<Stored> found;
    auto read = m_database.each(
        selectOne,
        [&](const SqlRow &row) {
            found = Stored{row.number(0), row.integer(2), row.time(3), monitorFrom(row)};
        },
        monitor.id);
    if (!read)
        return Unexpected(read.error());
    if (!found && monitor.version != 0)
        return notFound(monitor.id);
    if (found && found->version != monitor.version) {
        return failure(Error::Code::Conflict,
                       CoreText::tr("“%1” was changed elsewhere meanwhile (it is at version %2, this edit "
                                    "began at %3). Load it again and repeat the edit.")
                           .arg(monitor.name)
                           .arg(found->version)
                           .arg(monitor.version));
    }
    return found;
}

/// Why an edit that was about to be written, with its new version, found nothing to write to.
Unexpected MonitorRepository::conflictOf(Monitor edited)
{
    edited.version -= 1;
    const auto now = stored(edited);
    return now ? notFound(edited.id) : Unexpected(now.error());
}

Result<MonitorRepository::Saved> MonitorRepository::save(Monitor monitor, Timestamp now, bool newSecret)
{
    if (monitor.id.isNull())
        return failure(Error::Code::Invalid, QStringLiteral("id: ") + CoreText::tr("must be set"));
    const auto before = stored(monitor);
    if (!before)
        return Unexpected(before.error());
    const bool isNew = !before->has_value();
    if (!isNew)
        monitor.createdAt = (*before)->createdAt;
    else if (monitor.createdAt == Timestamp())
        monitor.createdAt = now;
    monitor.version += 1;
    monitor.updatedAt = now;
    if (newSecret)
        monitor.secretVersion = monitor.version;
    else
        monitor.secretVersion = !isNew && (*before)->monitor ? (*before)->monitor->secretVersion : 0;

    const QString config = configOf(monitor);
    // What could be stored but not read again must not be stored.
    const auto again =
        monitorFrom(monitor.id, monitor.version, monitor.createdAt, now, config.toUtf8(), monitor.http.body);
    if (!again)
        return failure(Error::Code::Invalid, again.error().message);

    auto written = isNew ? m_database.run(insertMonitor, monitor.id, monitor.version, monitor.createdAt, now,
                                          config, monitor.http.body)
                         : m_database.run(updateMonitor, monitor.version, now, config, monitor.http.body,
                                          monitor.id, monitor.version - 1);
    if (!written)
        return Unexpected(written.error());
    if (*written == 0) // another process was faster
        return conflictOf(std::move(monitor));
    Saved saved{isNew ? m_database.lastInsertId(insertMonitor) : (*before)->key, std::move(monitor), {}};
    if (!isNew && (*before)->monitor)
        saved.changes = changedFields(*(*before)->monitor, saved.monitor);
    return saved;
}

Result<void> MonitorRepository::put(const Monitor &monitor)
{
    return m_database
        .run(upsertMonitor, monitor.id, monitor.version, monitor.createdAt, monitor.updatedAt,
             configOf(monitor), monitor.http.body)
        .map([](qint64) {});
}

Result<std::optional<int>> MonitorRepository::versionOf(MonitorId id)
{
    std::optional<int> version;
    auto read = m_database.each(
        selectVersion, [&](const SqlRow &row) { version = row.integer(0); }, id);
    return read.map([&] { return version; });
}

Result<std::vector<MonitorId>> MonitorRepository::ids()
{
    std::vector<MonitorId> found;
    auto read = m_database.each(selectIds, [&](const SqlRow &row) { found.push_back(row.id<MonitorId>(0)); });
    return read.map([&] { return std::move(found); });
}

Result<qint64> MonitorRepository::keyOf(MonitorId id)
{
    std::optional<qint64> key;
    if (auto read = m_database.each(
            selectKey, [&](const SqlRow &row) { key = row.number(0); }, id);
        !read)
        return Unexpected(read.error());
    if (!key)
        return notFound(id);
    return *key;
}

Result<Monitor> MonitorRepository::load(MonitorId id)
{
    Result<Monitor> monitor = notFound(id);
    if (auto read = m_database.each(
            selectOne, [&](const SqlRow &row) { monitor = monitorFrom(row); }, id);
        !read)
        return Unexpected(read.error());
    return monitor;
}

Result<void> MonitorRepository::each(const std::function<void(qint64, const Monitor &)> &take)
{
    Result<void> outcome;
    auto read = m_database.each(selectAll, [&](const SqlRow &row) {
        if (const auto monitor = monitorFrom(row))
            take(row.number(0), *monitor);
        else if (outcome)
            outcome = Unexpected(monitor.error());
    });
    return read ? outcome : read;
}

Result<std::vector<std::pair<qint64, Monitor>>> MonitorRepository::page(MonitorId after, int limit)
{
    std::vector<std::pair<qint64, Monitor>> monitors;
    Result<void> outcome;
    auto read = m_database.each(
        selectPage,
        [&](const SqlRow &row) {
            if (auto monitor = monitorFrom(row))
                monitors.emplace_back(row.number(0), std::move(*monitor));
            else if (outcome)
                outcome = Unexpected(monitor.error());
        },
        after, limit);
    if (!read || !outcome)
        return Unexpected(read ? outcome.error() : read.error());
    return monitors;
}

Result<int> MonitorRepository::count()
{
    int count = 0;
    if (auto read = m_database.each(selectCount, [&](const SqlRow &row) { count = row.integer(0); }); !read)
        return Unexpected(read.error());
    return count;
}

Result<void>
MonitorRepository::eachInTrash(const std::function<void(const Monitor &, Timestamp removedAt)> &take)
{
    return m_database.each(selectTrash, [&](const SqlRow &row) {
        // One that can't be read must not keep the others from being restored.
        if (const auto monitor = monitorFrom(row))
            take(*monitor, row.time(7));
    });
}

Result<std::vector<qint64>> MonitorRepository::keysAfter(qint64 after, int limit)
{
    std::vector<qint64> keys;
    auto read = m_database.each(
        selectKeysAfter, [&](const SqlRow &row) { keys.push_back(row.number(0)); }, after, limit);
    if (!read)
        return Unexpected(read.error());
    return keys;
}

std::vector<const char *> MonitorRepository::statements()
{
    return {insertMonitor, updateMonitor, upsertMonitor, selectVersion, selectIds,   selectKey,
            selectOne,     selectAll,     selectPage,    selectCount,   selectTrash, selectKeysAfter};
}

} // namespace monitron
