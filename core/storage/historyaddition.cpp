// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historyaddition.h"

#include "core/base/coretext.h"
#include "core/storage/historyimporter.h"
#include "core/storage/periods.h"
#include "core/storage/repositories.h"
#include "core/storage/resultpartitions.h"
#include "core/storage/writer.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <limits>
#include <set>

namespace monitron {

namespace {

// Rolling up what is older would cost more than its results tell beside their hours and days.
constexpr qint64 mostHoursBack = 400 * hoursPerDay;
constexpr int mostDaysMade = 64;
constexpr Duration longestCover(longestCoverHours *hourMs);

/// When the period began, for people; its number where there is no such time.
QString nameOf(qint64 period, qint64 length)
{
    QString name;
    if (period >= 0 && period <= std::numeric_limits<qint64>::max() / length)
        name = QDateTime::fromMSecsSinceEpoch(period * length, Qt::UTC).toString(Qt::ISODateWithMs);
    return name.isEmpty() ? QString::number(period) : name;
}

Rollup rollupOf(const RollupRow &row)
{
    const auto countOf = [](quint32 count) {
        return static_cast<int>(std::min<quint32>(count, std::numeric_limits<int>::max()));
    };
    Rollup rollup;
    rollup.good = countOf(row.good);
    rollup.bad = countOf(row.bad);
    rollup.unobserved = countOf(row.unobserved);
    rollup.up = Duration(row.upMs);
    rollup.down = Duration(row.downMs);
    rollup.decodeDetail(row.detail);
    return rollup;
}

/// One document into the store of one writer.
class Addition
{
public:
    explicit Addition(Writer &writer) : m_writer(writer), m_repositories(writer.repositories()) {}

    Result<void> makePartitions(const std::vector<ResultBlock> &blocks);
    Result<int> add(const ResultBlock &block);
    Result<bool> add(const RollupBlock &block);

private:
    struct Place
    {
        qint64 key = 0;
        QString name;
        TimeRange results; ///< of which they are taken
        Timestamp madeAt;
    };
    Result<const Place *> placeOf(MonitorId id);
    Result<void> mark(const Place &place, const std::set<qint64> &hours);

    Writer &m_writer;
    Repositories &m_repositories;
    QHash<MonitorId, Place> m_places;
};

Result<const Addition::Place *> Addition::placeOf(MonitorId id)
{
    const auto known = m_places.constFind(id);
    if (known != m_places.constEnd())
        return &*known;
    const auto key = m_repositories.monitors.keyOf(id);
    if (!key)
        return Unexpected(key.error());
    const auto monitor = m_repositories.monitors.load(id);
    if (!monitor)
        return Unexpected(monitor.error());
    const auto marks = m_writer.marks();
    if (!marks)
        return Unexpected(marks.error());
    const Timestamp madeAt = monitor->createdAt;
    qint64 oldest = hourOf(madeAt) - mostHoursBack;
    // Before it results are gone or going, and what is left of an hour would be rolled up as if it were all.
    if (marks->rawFrom)
        oldest = std::max(oldest, *marks->rawFrom + longestCoverHours);
    return &*m_places.insert(id, {*key, monitor->name, {startOfHour(oldest), madeAt}, madeAt});
}

Result<void> Addition::makePartitions(const std::vector<ResultBlock> &blocks)
{
    std::set<qint64> days;
    for (const ResultBlock &block : blocks) {
        const auto place = placeOf(block.monitor);
        if (!place)
            return Unexpected(place.error());
        for (const HistoryRow &row : block.rows) {
            if (row.at >= (*place)->results.from && row.at < (*place)->results.to)
                days.insert(dayOfHour(hourOf(row.at)));
        }
    }
    int left = mostDaysMade;
    for (auto day = days.crbegin(); day != days.crend() && left > 0; ++day, --left) {
        const auto made = ResultPartitions(m_writer.database()).make(*day);
        if (!made)
            return Unexpected(made.error());
        if (!*made) // and it won't be possible for the others just now
            break;
    }
    return {};
}

Result<int> Addition::add(const ResultBlock &block)
{
    const auto found = placeOf(block.monitor);
    if (!found)
        return Unexpected(found.error());
    const Place &place = **found;
    ResultBlock taken;
    taken.monitor = block.monitor;
    std::set<qint64> hours;
    for (const HistoryRow &row : block.rows) {
        RawResult result;
        if (row.outcome > static_cast<quint8>(Outcome::Unobserved) || !decodeResult(row.detail, result) ||
            result.cover < Duration(0))
            return failure(Error::Code::Invalid,
                           CoreText::tr("The history of %1 has a result that makes no sense: %2")
                               .arg(place.name, nameOf(row.at.ms(), 1)));
        if (row.at < place.results.from || row.at >= place.results.to)
            continue;
        taken.rows.push_back(row);
        // Where the clock was set forward during a check, its result was to speak for all the time between.
        if (result.cover > longestCover) {
            result.cover = longestCover;
            taken.rows.back().detail = encodeResult(toCheckResult(result, block.monitor), longestCover);
        }
        for (qint64 hour = hourOf(row.at); hour <= hourOf(row.at + result.cover); ++hour)
            hours.insert(hour);
    }
    if (taken.rows.empty())
        return 0;
    // The words of the first failure may have been said before.
    for (const FailureWords &words : block.words) {
        if (words.at < place.madeAt)
            taken.words.push_back(words);
    }
    if (auto done = HistoryImporter(m_writer.database()).insert(place.key, taken); !done)
        return Unexpected(done.error());
    if (auto done = mark(place, hours); !done)
        return Unexpected(done.error());
    return static_cast<int>(taken.rows.size());
}

/// The hours that the rows cover are to be rolled up, again where they have been: also those that no pass has
/// come to as it seems here, for one by another process may just be doing so.
Result<void> Addition::mark(const Place &place, const std::set<qint64> &hours)
{
    auto marks = m_writer.marks();
    if (!marks)
        return Unexpected(marks.error());
    if (!marks->rolledTo) {
        // Not earlier: hours behind it are rolled up of results, and rollups that others brought would go.
        marks->rolledTo = hourOf(place.madeAt);
        if (auto done = m_writer.setMarks(*marks); !done)
            return done;
    }
    for (const qint64 hour : hours) {
        if (auto done = m_repositories.rollups.markStale(place.key, hour); !done)
            return done;
    }
    return {};
}

/// Whether any is of times that are taken.
Result<bool> Addition::add(const RollupBlock &block)
{
    const auto found = placeOf(block.monitor);
    if (!found)
        return Unexpected(found.error());
    const Place &place = **found;
    const bool isHours = block.resolution == Resolution::Hour;
    const qint64 madeIn = isHours ? hourOf(place.madeAt) : dayOfHour(hourOf(place.madeAt));
    const qint64 length = isHours ? hourMs : dayMs;
    RollupBlock taken = block;
    for (const RollupRow &row : block.rows) {
        const bool isInBlock = row.period >= 0 && row.period >= block.from && row.period < block.to;
        if (!isInBlock || !rollupOf(row).isPossible(Duration(length))) {
            const QString message =
                isHours ? CoreText::tr("The history of %1 has an hour that makes no sense: %2")
                        : CoreText::tr("The history of %1 has a day that makes no sense: %2");
            return failure(Error::Code::Invalid, message.arg(place.name, nameOf(row.period, length)));
        }
    }
    std::erase_if(taken.rows, [&](const RollupRow &row) { return row.period >= madeIn; });
    return HistoryImporter(m_writer.database()).insertRollups(place.key, taken).map([&] {
        return !taken.rows.empty();
    });
}

} // namespace

Result<int> addHistory(Writer &writer, const HistoryDocument &document, Timestamp now)
{
    Addition addition(writer);
    int added = 0;
    for (const RollupBlock &block : document.rollups) {
        const auto taken = addition.add(block);
        if (!taken)
            return Unexpected(taken.error());
        if (*taken)
            writer.noteHistory(block.monitor, now);
    }
    for (const ResultBlock &block : document.results) {
        const auto taken = addition.add(block);
        if (!taken)
            return taken;
        added += *taken;
        if (*taken > 0)
            writer.noteHistory(block.monitor, now);
    }
    return added;
}

Result<void> prepareHistory(Writer &writer, const HistoryDocument &document)
{
    return Addition(writer).makePartitions(document.results);
}

} // namespace monitron
