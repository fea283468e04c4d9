// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/overviewreader.h"

#include "core/model/monitorstate.h"
#include "core/storage/database.h"
#include "core/storage/periods.h"

#include <QElapsedTimer>

namespace monitron {

namespace {

constexpr const char *selectEntries =
    "SELECT m.key, m.id, s.status FROM monitor m LEFT JOIN state s ON s.monitor = m.key "
    "WHERE m.key > ? AND m.removed_at IS NULL ORDER BY m.key LIMIT ?";
constexpr const char *sumHours =
    "SELECT sum(up_ms), sum(down_ms), sum(good + bad), sum(CASE WHEN good > 0 THEN bad ELSE 0 END) "
    "FROM hourly WHERE monitor = ? AND period >= ? AND period < ?";
constexpr const char *sumDays = "SELECT sum(up_ms), sum(down_ms), sum(good + bad), 0 "
                                "FROM daily WHERE monitor = ? AND period >= ? AND period < ?";

constexpr int entriesAtOnce = 200;
constexpr qint64 week = 7;
constexpr qint64 month = 30;

} // namespace

struct OverviewReader::Entry
{
    qint64 key = 0;
    MonitorId id;
    bool paused = false;
};

struct OverviewReader::Sums
{
    Duration up{0};
    Duration down{0};
    int checks = 0;
    int failures = 0; ///< in hours with good checks

    void add(const Sums &other)
    {
        up += other.up;
        down += other.down;
        checks += other.checks;
        failures += other.failures;
    }
    void addTo(OverviewFigures &figures, OverviewSpan span, Duration length) const
    {
        Uptime &uptime = figures.uptime[static_cast<std::size_t>(span)];
        uptime.up += up;
        uptime.down += down;
        uptime.length += length;
    }
};

Result<OverviewSlice> OverviewReader::slice(qint64 after, Timestamp now, Duration budget)
{
    QElapsedTimer spent;
    spent.start();
    OverviewSlice slice;
    const auto entries = entriesAfter(after);
    if (!entries)
        return Unexpected(entries.error());
    for (const Entry &entry : *entries) {
        if (auto done = add(entry, now, slice.figures); !done)
            return Unexpected(done.error());
        slice.next = entry.key;
        if (spent.elapsed() >= budget.count())
            return slice;
    }
    if (static_cast<int>(entries->size()) < entriesAtOnce)
        slice.next.reset();
    return slice;
}

Result<std::vector<OverviewReader::Entry>> OverviewReader::entriesAfter(qint64 after)
{
    std::vector<Entry> entries;
    auto read = m_database.each(
        selectEntries,
        [&](const SqlRow &row) {
            const bool paused = static_cast<MonitorStatus>(row.integer(2)) == MonitorStatus::Paused;
            entries.push_back({row.number(0), row.id<MonitorId>(1), paused});
        },
        after, entriesAtOnce);
    if (!read)
        return Unexpected(read.error());
    return entries;
}

Result<OverviewReader::Sums> OverviewReader::sumsOf(const char *sql, qint64 monitor, qint64 from, qint64 to)
{
    Sums sums;
    auto read = m_database.each(
        sql,
        [&](const SqlRow &row) {
            sums = {Duration(row.number(0)), Duration(row.number(1)), row.integer(2), row.integer(3)};
        },
        monitor, from, to);
    if (!read)
        return Unexpected(read.error());
    return sums;
}

Result<void> OverviewReader::add(const Entry &entry, Timestamp now, OverviewFigures &figures)
{
    auto sums = addDay(entry, now, figures);
    if (!sums)
        return Unexpected(sums.error());
    if (auto done = addOlder(entry, now, *sums, figures); !done)
        return done;
    return entry.paused ? Result<void>() : addCertificate(entry, figures);
}

/// A day is read with its latencies and the hour that runs.
Result<OverviewReader::Sums> OverviewReader::addDay(const Entry &entry, Timestamp now,
                                                    OverviewFigures &figures)
{
    const qint64 end = hourOf(now) + 1;
    const qint64 from = end - hoursPerDay;
    const auto cells = m_history.hourly(entry.key, from, end, now);
    if (!cells)
        return Unexpected(cells.error());
    Sums sums;
    LatencyHistogram latency;
    for (const auto &[hour, cell] : *cells) {
        sums.add({cell.up, cell.down, cell.good + cell.bad, cell.good > 0 ? cell.bad : 0});
        latency.merge(cell.latency);
    }
    sums.addTo(figures, OverviewSpan::Day, now - startOfHour(from));
    if (!entry.paused) {
        if (const auto p95 = latency.quantile(0.95))
            figures.add(OverviewFigures::Slow{entry.id, *p95});
        OverviewFigures::add(figures.flakiestOfDay, {entry.id, sums.failures, sums.checks});
    }
    return sums;
}

/// Of what is older than a day, sums over the rollups are enough.
Result<void> OverviewReader::addOlder(const Entry &entry, Timestamp now, Sums &sums, OverviewFigures &figures)
{
    const qint64 end = hourOf(now) + 1;
    const qint64 weekFrom = end - week * hoursPerDay;
    const qint64 daysEnd = dayOfHour(weekFrom);
    const qint64 monthFrom = dayOfHour(end) - month;
    const auto ofWeek = sumsOf(sumHours, entry.key, weekFrom, end - hoursPerDay);
    const auto between = sumsOf(sumHours, entry.key, daysEnd * hoursPerDay, weekFrom);
    const auto ofMonth = sumsOf(sumDays, entry.key, monthFrom, daysEnd);
    for (const auto *part : {&ofWeek, &between, &ofMonth}) {
        if (!*part)
            return Unexpected(part->error());
    }
    sums.add(*ofWeek);
    sums.addTo(figures, OverviewSpan::Week, now - startOfHour(weekFrom));
    if (!entry.paused)
        OverviewFigures::add(figures.flakiestOfWeek, {entry.id, sums.failures, sums.checks});
    sums.add(*between);
    sums.add(*ofMonth);
    sums.addTo(figures, OverviewSpan::Month, now - startOfHour(monthFrom * hoursPerDay));
    return {};
}

Result<void> OverviewReader::addCertificate(const Entry &entry, OverviewFigures &figures)
{
    const auto facts = m_endpoints.facts(entry.key);
    if (!facts)
        return Unexpected(facts.error());
    if (!facts->chain.empty())
        figures.add(OverviewFigures::Ending{entry.id, facts->chain.front().notAfter});
    return {};
}

std::vector<const char *> OverviewReader::statements()
{
    return {selectEntries, sumHours, sumDays};
}

} // namespace monitron
