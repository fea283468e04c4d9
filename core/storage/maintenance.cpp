// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/maintenance.h"

#include "core/storage/periods.h"
#include "core/storage/repositories.h"
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
    Result<bool> roll();
    Result<void> rollDays(qint64 monitor, qint64 fromHour, qint64 toHour);
    Result<bool> rollStale();
    Result<bool> thinOut();
    Result<bool> removeLeftovers();
    [[nodiscard]] bool isOver() const { return m_timer.elapsed() >= sliceMs; }

    Writer &m_writer;
    Repositories &m_repositories;
    const Retention m_retention;
    const Timestamp m_now;
    RawHistory m_raw{m_writer.database()};
    QElapsedTimer m_timer;
};

Result<bool> Slice::run()
{
    for (const auto step : {&Slice::roll, &Slice::rollStale, &Slice::thinOut, &Slice::removeLeftovers}) {
        const auto more = (this->*step)();
        if (!more || *more || isOver())
            return more ? Result<bool>(true) : more;
    }
    return m_writer.trimChanges(m_now - changesKept, rowsAtOnce).map([](bool done) { return !done; });
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

/// Removes results and hours that are past their retention, but nothing that isn't rolled up yet.
Result<bool> Slice::thinOut()
{
    auto marks = m_writer.marks();
    if (!marks)
        return Unexpected(marks.error());
    if (!marks->rolledTo)
        return false;
    if (!marks->thinMonitor) {
        const qint64 rawFrom = std::min(hourOf(m_now - m_retention.raw), *marks->rolledTo);
        const qint64 hourlyFrom =
            std::min(dayOfHour(hourOf(m_now - m_retention.hourly)), dayOfHour(*marks->rolledTo)) *
            hoursPerDay;
        constexpr qint64 never = std::numeric_limits<qint64>::min();
        if (rawFrom <= marks->rawFrom.value_or(never) && hourlyFrom <= marks->hourlyFrom.value_or(never))
            return false;
        // The marks go first: from now on nobody counts on what is about to go.
        marks->rawFrom = std::max(rawFrom, marks->rawFrom.value_or(rawFrom));
        marks->hourlyFrom = std::max(hourlyFrom, marks->hourlyFrom.value_or(hourlyFrom));
        marks->thinMonitor = 0;
    }
    const Timestamp rawFrom = startOfHour(*marks->rawFrom);
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
                const auto done = m_repositories.results.removeBefore(key, rawFrom, rowsAtOnce);
                if (!done)
                    return Unexpected(done.error());
                if (*done)
                    break;
            }
            if (auto done = m_repositories.endpoints.removeBefore(key, rawFrom); !done)
                return Unexpected(done.error());
            if (auto done = m_repositories.rollups.removeHoursBefore(key, *marks->hourlyFrom); !done)
                return Unexpected(done.error());
            marks->thinMonitor = key;
        }
    }
    marks->thinMonitor.reset();
    return m_writer.setMarks(*marks).map([] { return false; });
}

/// What removed monitors have left behind.
Result<bool> Slice::removeLeftovers()
{
    const Timestamp always(std::numeric_limits<qint64>::max());
    while (true) {
        const auto removed = m_repositories.monitors.nextRemoved();
        if (!removed)
            return Unexpected(removed.error());
        if (!*removed)
            return false;
        const qint64 key = (*removed)->key;
        while (true) {
            if (isOver())
                return true;
            const auto done = m_repositories.results.removeBefore(key, always, rowsAtOnce);
            if (!done)
                return Unexpected(done.error());
            if (*done)
                break;
        }
        const auto messages = m_repositories.outbox.removeFinished((*removed)->id, rowsAtOnce);
        if (!messages)
            return Unexpected(messages.error());
        if (*messages == rowsAtOnce)
            continue;
        for (const auto &done :
             {m_repositories.rollups.removeOf(key), m_repositories.endpoints.removeOf(key),
              m_repositories.interruptions.removeOf(key), m_repositories.monitors.forgetRemoved(key)}) {
            if (!done)
                return Unexpected(done.error());
        }
    }
}

} // namespace

Result<bool> maintain(Writer &writer, const Retention &retention, Timestamp now)
{
    return Slice(writer, retention, now).run();
}

} // namespace monitron
