// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/maintenance.h"

#include "core/storage/periods.h"
#include "core/storage/repositories.h"
#include "core/storage/resultpartitions.h"
#include "core/storage/writer.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace monitron {

namespace {

constexpr qint64 sliceMs = 10;
// A check is stored when it ends, under the time at which it began: the hour stays open this long.
constexpr Duration grace = std::chrono::minutes(2);
constexpr int keysAtOnce = 64;
constexpr int rowsAtOnce = 500;
constexpr Duration changesKept = std::chrono::hours(24 * 7);
constexpr Duration auditKept = std::chrono::hours(24 * 365);

/// One slice of work: each step answers whether it has more to do.
class Slice
{
public:
    Slice(Writer &writer, const Retention &retention, Timestamp now)
        : m_writer(writer), m_repositories(writer.repositories()), m_retention(retention), m_now(now)
    {
        m_timer.start();
    }
    Result<bool> run();

private:
    Result<bool> makePartitions();
    Result<bool> roll();
    Result<void> rollDays(qint64 monitor, qint64 fromHour, qint64 toHour);
    Result<bool> rollStale();
    Result<bool> thinAll();
    [[nodiscard]] bool moveThinMarks(HistoryMarks &marks) const;
    Result<void> thinOut(qint64 key, const HistoryMarks &marks);
    Result<bool> emptyTrash();
    Result<bool> removeLeftovers();
    Result<bool> trimAccounts();
    [[nodiscard]] bool isOver() const { return m_timer.elapsed() >= sliceMs; }

    Writer &m_writer;
    Repositories &m_repositories;
    const Retention m_retention;
    const Timestamp m_now;
    RawHistory m_raw{m_writer.database()};
    ResultPartitions m_partitions{m_writer.database()};
    QElapsedTimer m_timer;
    bool m_isBlocked = false; ///< asking again at once would only hold up the others
};

Result<bool> Slice::run()
{
    for (const auto step : {&Slice::makePartitions, &Slice::roll, &Slice::rollStale, &Slice::thinAll,
                            &Slice::emptyTrash, &Slice::removeLeftovers, &Slice::trimAccounts}) {
        const auto more = (this->*step)();
        if (more && m_isBlocked)
            return false;
        if (!more || *more || isOver())
            return more ? Result<bool>(true) : more;
    }
    return m_writer.trimChanges(m_now - changesKept, rowsAtOnce).map([](bool done) { return !done; });
}

/// Where something is in the way, results do without a partition until the next time.
Result<bool> Slice::makePartitions()
{
    const auto made = m_partitions.makeAhead(m_now);
    if (made && !*made)
        m_timer.start(); // the time went into waiting
    return made.map([](bool) { return false; });
}

/// Rolls up what was closed since the last time, monitor by monitor.
Result<bool> Slice::roll()
{
    auto marks = m_writer.marks();
    if (!marks)
        return Unexpected(marks.error());
    const qint64 closed = hourOf(m_now - grace);
    if (!marks->rollTarget) {
        if (!marks->rolledTo || *marks->rolledTo >= closed)
            return false;
        marks->rollTarget = closed;
        marks->rollMonitor = 0;
        marks->rollHour = *marks->rolledTo;
    }
    const qint64 target = *marks->rollTarget;
    while (true) {
        const auto keys = m_repositories.monitors.keysAfter(marks->rollMonitor, keysAtOnce);
        if (!keys)
            return Unexpected(keys.error());
        if (keys->empty())
            break;
        for (const qint64 key : *keys) {
            while (marks->rollHour < target) {
                if (isOver())
                    return m_writer.setMarks(*marks).map([] { return true; });
                const qint64 end = std::min(marks->rollHour + hoursPerDay, target);
                auto hours = m_raw.rollUp(key, marks->rollHour, end, startOfHour(end));
                if (!hours)
                    return Unexpected(hours.error());
                for (qint64 hour = marks->rollHour; hour < end; ++hour) {
                    if (auto done = m_repositories.rollups.save(Resolution::Hour, key, hour, (*hours)[hour]);
                        !done)
                        return Unexpected(done.error());
                }
                marks->rollHour = end;
            }
            if (auto done = rollDays(key, *marks->rolledTo, target); !done)
                return Unexpected(done.error());
            marks->rollMonitor = key;
            marks->rollHour = *marks->rolledTo;
        }
    }
    marks->rolledTo = target;
    marks->rollTarget.reset();
    return m_writer.setMarks(*marks).map([] { return false; });
}

/// The days that end within these hours, from their hours.
Result<void> Slice::rollDays(qint64 monitor, qint64 fromHour, qint64 toHour)
{
    const qint64 first = dayOfHour(fromHour);
    const qint64 last = dayOfHour(toHour);
    if (first >= last)
        return {};
    const auto hours =
        m_repositories.rollups.load(Resolution::Hour, monitor, first * hoursPerDay, last * hoursPerDay);
    if (!hours)
        return Unexpected(hours.error());
    std::map<qint64, Rollup> days;
    for (const auto &[hour, rollup] : *hours)
        days[dayOfHour(hour)].merge(rollup);
    for (const auto &[day, rollup] : days) {
        if (auto done = m_repositories.rollups.save(Resolution::Day, monitor, day, rollup); !done)
            return done;
    }
    return {};
}

/// Rolls hours again that got a late result.
Result<bool> Slice::rollStale()
{
    const auto marks = m_writer.marks();
    if (!marks)
        return Unexpected(marks.error());
    const auto stale = m_repositories.rollups.nextStale(rowsAtOnce);
    if (!stale)
        return Unexpected(stale.error());
    for (const auto &entry : *stale) {
        if (isOver())
            return true;
        // Where the results of an hour are partly gone, its rollup knows more than they do.
        const bool whole = !marks->rawFrom || entry.hour >= *marks->rawFrom + longestCoverHours;
        if (whole && entry.hour < marks->rolledTo.value_or(0)) {
            auto hours = m_raw.rollUp(entry.monitor, entry.hour, entry.hour + 1, startOfHour(entry.hour + 1));
            if (!hours)
                return Unexpected(hours.error());
            if (auto done = m_repositories.rollups.save(Resolution::Hour, entry.monitor, entry.hour,
                                                        (*hours)[entry.hour]);
                !done)
                return Unexpected(done.error());
            const qint64 day = dayOfHour(entry.hour);
            if ((day + 1) * hoursPerDay <= *marks->rolledTo) {
                if (auto done = rollDays(entry.monitor, day * hoursPerDay, (day + 1) * hoursPerDay); !done)
                    return Unexpected(done.error());
            }
        }
        if (auto done = m_repositories.rollups.clearStale(entry); !done)
            return Unexpected(done.error());
    }
    return stale->size() == rowsAtOnce;
}

/// Moves the marks to what is past its retention, but nothing that isn't rolled up yet. False when nothing
/// is.
bool Slice::moveThinMarks(HistoryMarks &marks) const
{
    const auto dayBefore = [&](Duration kept) {
        return std::min(dayOfHour(hourOf(m_now - kept)), dayOfHour(*marks.rolledTo));
    };
    bool moved = false;
    const auto move = [&](std::optional<qint64> &mark, qint64 to) {
        if (to > mark.value_or(std::numeric_limits<qint64>::min())) {
            mark = to;
            moved = true;
        }
    };
    const qint64 step = m_writer.database().dialect().rawRetentionHours;
    move(marks.rawFrom, floorDiv(std::min(hourOf(m_now - m_retention.raw), *marks.rolledTo), step) * step);
    move(marks.hourlyFrom, dayBefore(m_retention.hourly) * hoursPerDay);
    if (m_retention.daily)
        move(marks.dailyFrom, dayBefore(*m_retention.daily));
    return moved;
}

/// Removes results, hours and days that are past their retention.
Result<bool> Slice::thinAll()
{
    auto marks = m_writer.marks();
    if (!marks)
        return Unexpected(marks.error());
    if (!marks->rolledTo)
        return false;
    if (!marks->thinMonitor) {
        // The marks go first: from now on nobody counts on what is about to go.
        if (!moveThinMarks(*marks))
            return false;
        marks->thinMonitor = 0;
    }
    const auto dropped = m_partitions.dropBefore(startOfHour(*marks->rawFrom));
    if (!dropped)
        return Unexpected(dropped.error());
    m_isBlocked = !*dropped;
    if (m_isBlocked)
        return m_writer.setMarks(*marks).map([] { return false; });
    while (true) {
        const auto keys = m_repositories.monitors.keysAfter(*marks->thinMonitor, keysAtOnce);
        if (!keys)
            return Unexpected(keys.error());
        if (keys->empty())
            break;
        for (const qint64 key : *keys) {
            while (true) {
                if (isOver())
                    return m_writer.setMarks(*marks).map([] { return true; });
                const auto done =
                    m_repositories.results.removeBefore(key, startOfHour(*marks->rawFrom), rowsAtOnce);
                if (!done)
                    return Unexpected(done.error());
                if (*done)
                    break;
            }
            if (auto done = thinOut(key, *marks); !done)
                return Unexpected(done.error());
            marks->thinMonitor = key;
        }
    }
    marks->thinMonitor.reset();
    return m_writer.setMarks(*marks).map([] { return false; });
}

/// What there is of one monitor besides the results.
Result<void> Slice::thinOut(qint64 key, const HistoryMarks &marks)
{
    if (auto done = m_repositories.endpoints.removeBefore(key, startOfHour(*marks.rawFrom)); !done)
        return done;
    if (auto done = m_repositories.rollups.removeHoursBefore(key, *marks.hourlyFrom); !done)
        return done;
    return marks.dailyFrom ? m_repositories.rollups.removeDaysBefore(key, *marks.dailyFrom) : Result<void>();
}

/// Monitors that nobody has restored in time go for good.
Result<bool> Slice::emptyTrash()
{
    while (true) {
        const auto old = m_repositories.trash.putBefore(m_now - keptInTrash, keysAtOnce);
        if (!old)
            return Unexpected(old.error());
        for (const MonitorId id : *old) {
            if (isOver())
                return true;
            if (auto done = m_writer.purgeMonitor(id); !done)
                return Unexpected(done.error());
        }
        if (old->size() < keysAtOnce)
            return false;
    }
}

/// What purged monitors have left behind.
Result<bool> Slice::removeLeftovers()
{
    const Timestamp always(std::numeric_limits<qint64>::max());
    while (true) {
        const auto purged = m_repositories.trash.nextPurged();
        if (!purged)
            return Unexpected(purged.error());
        if (!*purged)
            return false;
        const qint64 key = (*purged)->key;
        while (true) {
            if (isOver())
                return true;
            const auto done = m_repositories.results.removeBefore(key, always, rowsAtOnce);
            if (!done)
                return Unexpected(done.error());
            if (*done)
                break;
        }
        const auto messages = m_repositories.outbox.removeFinished((*purged)->id, rowsAtOnce);
        if (!messages)
            return Unexpected(messages.error());
        if (*messages == rowsAtOnce)
            continue;
        for (const auto &done :
             {m_repositories.rollups.removeOf(key), m_repositories.endpoints.removeOf(key),
              m_repositories.interruptions.removeOf(key), m_repositories.trash.forgetPurged(key)}) {
            if (!done)
                return Unexpected(done.error());
        }
    }
}

Result<bool> Slice::trimAccounts()
{
    const auto accounts = m_repositories.accounts.trim(m_now - auditKept, m_now, rowsAtOnce);
    const auto requests = m_repositories.idempotency.trim(m_now, rowsAtOnce);
    if (!accounts || !requests)
        return Unexpected(accounts ? requests.error() : accounts.error());
    return !*accounts || !*requests;
}

/// Whether no other process is at it, until the end of the transaction.
Result<bool> claim(Database &database)
{
    const char *sql = database.dialect().claimMaintenance;
    if (sql == nullptr)
        return true;
    bool isOurs = false;
    auto read = database.each(sql, [&](const SqlRow &row) { isOurs = row.flag(0); });
    if (!read)
        return Unexpected(read.error());
    return isOurs;
}

} // namespace

Result<bool> maintain(Writer &writer, const Retention &retention, Timestamp now)
{
    const auto isOurs = claim(writer.database());
    if (!isOurs || !*isOurs)
        return isOurs;
    return Slice(writer, retention, now).run();
}

} // namespace monitron
