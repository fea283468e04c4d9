// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rolluprepository.h"

#include "core/storage/database.h"

namespace monitron {

namespace {

constexpr const char *selectMarks = "SELECT name, value FROM meta WHERE name LIKE 'history.%'";
constexpr const char *replaceMark =
    "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
constexpr const char *deleteMark = "DELETE FROM meta WHERE name = ?";

constexpr const char *replaceHour =
    "INSERT INTO hourly (monitor, period, good, bad, unobserved, up_ms, down_ms, detail) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (monitor, period) DO UPDATE SET good = excluded.good, "
    "bad = excluded.bad, unobserved = excluded.unobserved, up_ms = excluded.up_ms, down_ms = "
    "excluded.down_ms, "
    "detail = excluded.detail";
constexpr const char *replaceDay =
    "INSERT INTO daily (monitor, period, good, bad, unobserved, up_ms, down_ms, detail) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (monitor, period) DO UPDATE SET good = excluded.good, "
    "bad = excluded.bad, unobserved = excluded.unobserved, up_ms = excluded.up_ms, down_ms = "
    "excluded.down_ms, "
    "detail = excluded.detail";
constexpr const char *deleteHour = "DELETE FROM hourly WHERE monitor = ? AND period = ?";
constexpr const char *deleteDay = "DELETE FROM daily WHERE monitor = ? AND period = ?";
constexpr const char *selectHours =
    "SELECT period, good, bad, unobserved, up_ms, down_ms, detail FROM hourly "
    "WHERE monitor = ? AND period >= ? AND period < ? ORDER BY period";
constexpr const char *selectDays = "SELECT period, good, bad, unobserved, up_ms, down_ms, detail FROM daily "
                                   "WHERE monitor = ? AND period >= ? AND period < ? ORDER BY period";
constexpr const char *sumHours =
    "SELECT sum(up_ms), sum(down_ms) FROM hourly h WHERE monitor = ? AND period >= ? AND period < ? AND NOT "
    "EXISTS "
    "(SELECT 1 FROM stale_hour s WHERE s.monitor = h.monitor AND s.period = h.period)";
constexpr const char *sumDays =
    "SELECT sum(up_ms), sum(down_ms) FROM daily WHERE monitor = ? AND period >= ? AND period < ?";

constexpr const char *insertStale =
    "INSERT INTO stale_hour (monitor, period) VALUES (?, ?) ON CONFLICT DO NOTHING";
constexpr const char *selectStale =
    "SELECT period FROM stale_hour WHERE monitor = ? AND period >= ? AND period < ? ORDER BY period";
constexpr const char *selectNextStale =
    "SELECT monitor, period FROM stale_hour ORDER BY monitor, period LIMIT ?";
constexpr const char *deleteStale = "DELETE FROM stale_hour WHERE monitor = ? AND period = ?";

constexpr const char *deleteHoursBefore = "DELETE FROM hourly WHERE monitor = ? AND period < ?";
constexpr const char *deleteDaysBefore = "DELETE FROM daily WHERE monitor = ? AND period < ?";
constexpr const char *deleteHoursOf = "DELETE FROM hourly WHERE monitor = ?";
constexpr const char *deleteDaysOf = "DELETE FROM daily WHERE monitor = ?";
constexpr const char *deleteStaleOf = "DELETE FROM stale_hour WHERE monitor = ?";

struct Mark
{
    QString name;
    std::optional<qint64> value;
};

std::vector<Mark> toList(const HistoryMarks &marks)
{
    return {{QStringLiteral("history.rolled_to"), marks.rolledTo},
            {QStringLiteral("history.roll_target"), marks.rollTarget},
            {QStringLiteral("history.roll_monitor"), marks.rollMonitor},
            {QStringLiteral("history.roll_hour"), marks.rollHour},
            {QStringLiteral("history.raw_from"), marks.rawFrom},
            {QStringLiteral("history.checks_from"), marks.checksFrom},
            {QStringLiteral("history.hourly_from"), marks.hourlyFrom},
            {QStringLiteral("history.daily_from"), marks.dailyFrom},
            {QStringLiteral("history.thin_monitor"), marks.thinMonitor}};
}

HistoryMarks fromList(const QHash<QString, qint64> &values)
{
    const auto get = [&](const QString &name) {
        const auto it = values.constFind(QStringLiteral("history.") + name);
        return it == values.constEnd() ? std::nullopt : std::optional(*it);
    };
    HistoryMarks marks;
    marks.rolledTo = get(QStringLiteral("rolled_to"));
    marks.rollTarget = get(QStringLiteral("roll_target"));
    marks.rollMonitor = get(QStringLiteral("roll_monitor")).value_or(0);
    marks.rollHour = get(QStringLiteral("roll_hour")).value_or(0);
    marks.rawFrom = get(QStringLiteral("raw_from"));
    marks.checksFrom = get(QStringLiteral("checks_from"));
    marks.hourlyFrom = get(QStringLiteral("hourly_from"));
    marks.dailyFrom = get(QStringLiteral("daily_from"));
    marks.thinMonitor = get(QStringLiteral("thin_monitor"));
    return marks;
}

} // namespace

Result<HistoryMarks> RollupRepository::marks()
{
    QHash<QString, qint64> values;
    auto read =
        m_database.each(selectMarks, [&](const SqlRow &row) { values.insert(row.text(0), row.number(1)); });
    if (!read)
        return Unexpected(read.error());
    return fromList(values);
}

Result<void> RollupRepository::setMarks(const HistoryMarks &marks)
{
    for (const Mark &mark : toList(marks)) {
        auto done = mark.value ? m_database.run(replaceMark, mark.name, *mark.value)
                               : m_database.run(deleteMark, mark.name);
        if (!done)
            return Unexpected(done.error());
    }
    return {};
}

Result<void> RollupRepository::save(Resolution resolution, qint64 monitor, qint64 period,
                                    const Rollup &rollup)
{
    const bool hour = resolution == Resolution::Hour;
    if (rollup.isEmpty())
        return m_database.run(hour ? deleteHour : deleteDay, monitor, period).map([](qint64) {});
    return m_database
        .run(hour ? replaceHour : replaceDay, monitor, period, rollup.good, rollup.bad, rollup.unobserved,
             rollup.up.count(), rollup.down.count(), rollup.encodeDetail())
        .map([](qint64) {});
}

Result<std::map<qint64, Rollup>> RollupRepository::load(Resolution resolution, qint64 monitor, qint64 from,
                                                        qint64 to)
{
    std::map<qint64, Rollup> rollups;
    auto read = m_database.each(
        resolution == Resolution::Hour ? selectHours : selectDays,
        [&](const SqlRow &row) {
            Rollup rollup;
            rollup.good = row.integer(1);
            rollup.bad = row.integer(2);
            rollup.unobserved = row.integer(3);
            rollup.up = Duration(row.number(4));
            rollup.down = Duration(row.number(5));
            rollup.decodeDetail(row.bytes(6));
            rollups.emplace_hint(rollups.end(), row.number(0), std::move(rollup));
        },
        monitor, from, to);
    if (!read)
        return Unexpected(read.error());
    return rollups;
}

Result<Uptime> RollupRepository::covered(Resolution resolution, qint64 monitor, qint64 from, qint64 to)
{
    Uptime uptime;
    auto read = m_database.each(
        resolution == Resolution::Hour ? sumHours : sumDays,
        [&](const SqlRow &row) {
            uptime.up = Duration(row.number(0));
            uptime.down = Duration(row.number(1));
        },
        monitor, from, to);
    if (!read)
        return Unexpected(read.error());
    return uptime;
}

Result<void> RollupRepository::markStale(qint64 monitor, qint64 hour)
{
    return m_database.run(insertStale, monitor, hour).map([](qint64) {});
}

Result<std::vector<qint64>> RollupRepository::staleHours(qint64 monitor, qint64 from, qint64 to)
{
    std::vector<qint64> hours;
    auto read = m_database.each(
        selectStale, [&](const SqlRow &row) { hours.push_back(row.number(0)); }, monitor, from, to);
    if (!read)
        return Unexpected(read.error());
    return hours;
}

Result<std::vector<RollupRepository::StaleHour>> RollupRepository::nextStale(int limit)
{
    std::vector<StaleHour> hours;
    auto read = m_database.each(
        selectNextStale,
        [&](const SqlRow &row) {
            hours.push_back({row.number(0), row.number(1)});
        },
        limit);
    if (!read)
        return Unexpected(read.error());
    return hours;
}

Result<void> RollupRepository::clearStale(const StaleHour &stale)
{
    return m_database.run(deleteStale, stale.monitor, stale.hour).map([](qint64) {});
}

Result<void> RollupRepository::removeHoursBefore(qint64 monitor, qint64 before)
{
    return m_database.run(deleteHoursBefore, monitor, before).map([](qint64) {});
}

Result<void> RollupRepository::removeDaysBefore(qint64 monitor, qint64 before)
{
    return m_database.run(deleteDaysBefore, monitor, before).map([](qint64) {});
}

Result<void> RollupRepository::removeOf(qint64 monitor)
{
    for (const char *sql : {deleteHoursOf, deleteDaysOf, deleteStaleOf}) {
        if (auto done = m_database.run(sql, monitor); !done)
            return Unexpected(done.error());
    }
    return {};
}

std::vector<const char *> RollupRepository::statements()
{
    return {selectMarks,       replaceMark,      deleteMark,    replaceHour,     replaceDay,
            deleteHour,        deleteDay,        selectHours,   selectDays,      sumHours,
            sumDays,           insertStale,      selectStale,   selectNextStale, deleteStale,
            deleteHoursBefore, deleteDaysBefore, deleteHoursOf, deleteDaysOf,    deleteStaleOf};
}

} // namespace monitron
