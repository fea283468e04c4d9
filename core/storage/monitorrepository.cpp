// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/monitorrepository.h"

#include "core/model/monitorjson.h"
#include "core/storage/database.h"

#include <QJsonDocument>

namespace monitron {

namespace {

constexpr const char *insertMonitor =
    "INSERT INTO monitor (id, version, created_at, updated_at, config, body) VALUES (?, ?, ?, ?, ?, ?)";
constexpr const char *updateMonitor =
    "UPDATE monitor SET version = ?, updated_at = ?, config = ?, body = ? WHERE id = ?";
constexpr const char *selectStored = "SELECT version, created_at FROM monitor WHERE id = ?";
constexpr const char *selectKey = "SELECT key FROM monitor WHERE id = ?";
constexpr const char *selectOne =
    "SELECT key, id, version, created_at, updated_at, config, body FROM monitor WHERE id = ?";
constexpr const char *selectAll =
    "SELECT key, id, version, created_at, updated_at, config, body FROM monitor ORDER BY key";
constexpr const char *selectKeysAfter = "SELECT key FROM monitor WHERE key > ? ORDER BY key LIMIT ?";
constexpr const char *deleteMonitor = "DELETE FROM monitor WHERE id = ?";
constexpr const char *insertRemoved = "INSERT INTO removed_monitor (key, id) VALUES (?, ?)";
constexpr const char *selectRemoved = "SELECT key, id FROM removed_monitor ORDER BY key LIMIT 1";
constexpr const char *deleteRemoved = "DELETE FROM removed_monitor WHERE key = ?";

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
        return failure(Error::Code::Corrupt, QStringLiteral("The settings of monitor %1 can't be read: %2")
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
    return failure(Error::Code::NotFound, QStringLiteral("There is no monitor %1.").arg(id.toString()));
}

} // namespace

Result<Monitor> MonitorRepository::save(Monitor monitor, Timestamp now)
{
    if (monitor.id.isNull())
        return failure(Error::Code::Invalid, QStringLiteral("id: must be set"));
    std::optional<int> stored;
    auto read = m_database.each(
        selectStored,
        [&](const SqlRow &row) {
            stored = row.integer(0);
            monitor.createdAt = row.time(1);
        },
        monitor.id);
    if (!read)
        return Unexpected(read.error());
    if (!stored && monitor.version != 0)
        return notFound(monitor.id);
    if (stored && *stored != monitor.version) {
        return failure(Error::Code::Conflict,
                       QStringLiteral("“%1” was changed elsewhere meanwhile (it is at version %2, this edit "
                                      "began at %3). Load it again and repeat the edit.")
                           .arg(monitor.name)
                           .arg(*stored)
                           .arg(monitor.version));
    }
    if (!stored && monitor.createdAt == Timestamp())
        monitor.createdAt = now;
    monitor.version += 1;
    monitor.updatedAt = now;

    const QString config = configOf(monitor);
    // What could be stored but not read again must not be stored.
    const auto again =
        monitorFrom(monitor.id, monitor.version, monitor.createdAt, now, config.toUtf8(), monitor.http.body);
    if (!again)
        return failure(Error::Code::Invalid, again.error().message);

    auto written =
        stored ? m_database.run(updateMonitor, monitor.version, now, config, monitor.http.body, monitor.id)
               : m_database.run(insertMonitor, monitor.id, monitor.version, monitor.createdAt, now, config,
                                monitor.http.body);
    if (!written)
        return Unexpected(written.error());
    return monitor;
}

Result<void> MonitorRepository::remove(MonitorId id)
{
    const auto key = keyOf(id);
    if (!key)
        return Unexpected(key.error());
    if (auto done = m_database.run(insertRemoved, *key, id); !done)
        return Unexpected(done.error());
    if (auto done = m_database.run(deleteMonitor, id); !done)
        return Unexpected(done.error());
    return {};
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

Result<std::vector<qint64>> MonitorRepository::keysAfter(qint64 after, int limit)
{
    std::vector<qint64> keys;
    auto read = m_database.each(
        selectKeysAfter, [&](const SqlRow &row) { keys.push_back(row.number(0)); }, after, limit);
    if (!read)
        return Unexpected(read.error());
    return keys;
}

Result<std::optional<MonitorRepository::Removed>> MonitorRepository::nextRemoved()
{
    std::optional<Removed> removed;
    auto read = m_database.each(selectRemoved, [&](const SqlRow &row) {
        removed = Removed{row.number(0), row.id<MonitorId>(1)};
    });
    if (!read)
        return Unexpected(read.error());
    return removed;
}

Result<void> MonitorRepository::forgetRemoved(qint64 key)
{
    return m_database.run(deleteRemoved, key).map([](qint64) {});
}

std::vector<const char *> MonitorRepository::statements()
{
    return {insertMonitor,   updateMonitor, selectStored,  selectKey,     selectOne,    selectAll,
            selectKeysAfter, deleteMonitor, insertRemoved, selectRemoved, deleteRemoved};
}

} // namespace monitron
