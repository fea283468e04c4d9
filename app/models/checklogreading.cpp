// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/checklogmodel.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

#include <algorithm>

// How a CheckLogModel reads and fetches its pages; the other part of it is in checklogmodel.cpp.
namespace monitron {

namespace {

constexpr std::chrono::seconds againPause{5};
/// In one go; more new ones than this are counted anew.
constexpr int mostNew = 500;
constexpr int mostHeld = 4'000;

} // namespace

void CheckLogModel::readNext()
{
    if (m_reading || m_monitor.isNull())
        return;
    if (std::exchange(m_beginWanted, false)) {
        readBeginning();
        return;
    }
    if (!m_loaded)
        return;
    const auto found = m_findWanted ? m_pages.pageAt(*m_findWanted) : std::nullopt;
    if (m_findWanted && (!found || m_pages.isRead(*found))) {
        tellFound();
        readNext();
    } else if (found && !isOnItsWay(*found)) {
        readPage(*found);
    } else if (const auto page = std::exchange(m_pageWanted, std::nullopt);
               page && *page < m_pages.pageCount() && !m_pages.isRead(*page) && !isOnItsWay(*page)) {
        readPage(*page);
    } else if (std::exchange(m_newestWanted, false)) {
        readNewest();
    }
}

bool CheckLogModel::isOnItsWay(int page) const
{
    const std::vector<TimeRange> &ranges = m_pages.rangesOf(page);
    return ranges == m_fetching || ranges == m_fetchNext;
}

void CheckLogModel::readBeginning()
{
    m_reading = true;
    const auto ask = [wanted = query()](const Reader &reader) {
        return monitron::readBeginning(reader, wanted);
    };
    whenDone(m_workspace.read(ask), this,
             [this, generation = m_generation](const Result<CheckLogBeginning> &answer) {
                 m_reading = false;
                 if (generation == m_generation) {
                     if (answer)
                         begin(*answer);
                     else
                         Q_EMIT failed(answer.error());
                 }
                 readNext();
             });
}

void CheckLogModel::begin(CheckLogBeginning beginning)
{
    beginResetModel();
    m_pages = std::move(beginning.pages);
    // With fewer, they are fetched when somebody looks.
    if (m_pages.pageCount() > 0 && static_cast<int>(beginning.first.size()) >= m_pages.rowsOf(0))
        m_pages.fill(0, std::move(beginning.first));
    m_newest = beginning.newest;
    m_keptFrom = beginning.keptFrom;
    m_older = std::move(beginning.older);
    m_pageWanted.reset();
    m_loaded = true;
    endResetModel();
    rescale();
    Q_EMIT loaded();
}

void CheckLogModel::readPage(int page)
{
    m_reading = true;
    const std::vector<TimeRange> ranges = m_pages.rangesOf(page);
    using Read = std::pair<std::vector<CheckResult>, Timestamp>;
    const auto ask = [wanted = query(), ranges](const Reader &reader) -> Result<Read> {
        const auto kept = reader.checksFrom();
        auto checks = readChecks(reader, wanted, ranges);
        if (!kept || !checks)
            return tl::unexpected(kept ? checks.error() : kept.error());
        return Read{std::move(*checks), *kept};
    };
    whenDone(m_workspace.read(ask), this,
             [this, generation = m_generation, ranges](const Result<Read> &answer) {
                 m_reading = false;
                 if (generation == m_generation) {
                     if (!answer)
                         failPage(answer.error());
                     else if (isFetched(ranges, answer->first, answer->second))
                         fillPage(ranges, answer->first);
                     else
                         fetchPage(ranges);
                 }
                 readNext();
             });
}

/// Whether `checks` are all that there are; that they are fewer than were counted may have other reasons than
/// that they are kept elsewhere.
bool CheckLogModel::isFetched(const std::vector<TimeRange> &ranges, const std::vector<CheckResult> &checks,
                              Timestamp keptFrom) const
{
    const auto page = m_pages.pageAt(ranges.back().from);
    return !page || ranges.back().from >= keptFrom || m_fetched.contains(ranges.back().from.ms()) ||
           static_cast<int>(checks.size()) >= m_pages.rowsOf(*page);
}

/// One at a time; meanwhile what is here can be read.
void CheckLogModel::fetchPage(const std::vector<TimeRange> &ranges)
{
    if (m_againTimer.isActive()) {
        m_findWanted.reset();
        return; // whoever looks at it wants it again
    }
    if (!m_fetching.empty()) {
        m_fetchNext = ranges;
        return;
    }
    m_fetching = ranges;
    whenDone(m_workspace.fetchChecks(m_monitor, ranges), this,
             [this, generation = m_generation, ranges](const Result<void> &there) {
                 if (generation != m_generation)
                     return;
                 m_fetching.clear();
                 const auto next = std::exchange(m_fetchNext, {});
                 if (!there) {
                     failPage(there.error());
                     return;
                 }
                 m_problem.clear();
                 m_fetched.insert(ranges.back().from.ms());
                 m_pageWanted = m_pages.pageAt(ranges.back().from);
                 if (!next.empty())
                     fetchPage(next);
                 Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // others may be waiting
                 readNext();
             });
}

void CheckLogModel::failPage(const Error &error)
{
    m_findWanted.reset();
    if (m_againTimer.isActive())
        return; // it is told already
    m_problem = error.message;
    m_againTimer.start(againPause);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT failed(error);
}

void CheckLogModel::fillPage(const std::vector<TimeRange> &ranges, const std::vector<CheckResult> &checks)
{
    // By its time, not its number: new checks may have begun a page before it meanwhile.
    const auto place = m_pages.pageAt(ranges.back().from);
    if (!place)
        return;
    const int page = *place;
    if (!m_againTimer.isActive())
        m_problem.clear();
    const int first = m_pages.firstRow(page);
    const int before = m_pages.rowsOf(page);
    const int after = static_cast<int>(checks.size());
    // Retention or a late result may have changed the number since it was counted.
    if (after > before)
        beginInsertRows({}, first + before, first + after - 1);
    else if (after < before)
        beginRemoveRows({}, first + after, first + before - 1);
    m_pages.fill(page, checks);
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
    m_pages.keepNear(page, mostHeld);
    if (const int same = std::min(before, after); same > 0)
        Q_EMIT dataChanged(index(first), index(first + same - 1));
}

void CheckLogModel::readNewest()
{
    m_reading = true;
    const TimeRange whole = query().whole();
    const TimeRange newer{m_newest + Duration(1), whole.to};
    std::optional<TimeRange> older;
    if (m_mayGrow)
        older = {whole.from, m_keptFrom};
    struct News
    {
        std::vector<CheckResult> checks;
        std::vector<CheckCount> older;
        Timestamp keptFrom;
    };
    const auto ask = [id = m_monitor, newer, older](const Reader &reader) -> Result<News> {
        const auto kept = reader.checksFrom();
        auto checks = reader.results(id, newer, {}, mostNew);
        auto counts = older ? reader.checkCounts(id, *older) : std::vector<CheckCount>();
        if (!kept || !checks || !counts)
            return tl::unexpected(!kept ? kept.error() : !checks ? checks.error() : counts.error());
        return News{std::move(*checks), std::move(*counts), *kept};
    };
    whenDone(m_workspace.read(ask), this,
             [this, generation = m_generation, whole](const Result<News> &answer) {
                 m_reading = false;
                 if (generation == m_generation && answer) {
                     // In between there may be some that aren't here.
                     if (m_mayGrow && std::clamp(answer->keptFrom, whole.from, whole.to) != m_keptFrom)
                         readAgain();
                     else if (takeOlder(answer->older))
                         takeNewest(answer->checks);
                 }
                 readNext();
             });
}

void CheckLogModel::readAgain()
{
    const auto wanted = m_findWanted;
    restart();
    m_findWanted = wanted;
}

/// False where all is read anew, because more is known of the middle.
bool CheckLogModel::takeOlder(const std::vector<CheckCount> &counts)
{
    if (!m_mayGrow || counts == m_older)
        return true;
    if (counts.size() < m_older.size() && std::equal(counts.rbegin(), counts.rend(), m_older.rbegin())) {
        m_older = counts; // the oldest have gone
        return true;
    }
    const bool isOlder =
        counts.size() > m_older.size() && std::equal(m_older.rbegin(), m_older.rend(), counts.rbegin());
    if (!isOlder) {
        readAgain();
        return false;
    }
    const auto end = counts.end() - static_cast<std::ptrdiff_t>(m_older.size());
    CheckPages grown = m_pages;
    grown.append({counts.begin(), end}, query().of);
    m_older = counts;
    if (grown.rowCount() == m_pages.rowCount())
        return true;
    beginInsertRows({}, rowCount(), grown.rowCount() - 1);
    m_pages = std::move(grown);
    endInsertRows();
    return true;
}

void CheckLogModel::takeNewest(const std::vector<CheckResult> &checks)
{
    if (checks.size() >= static_cast<size_t>(mostNew)) {
        restart(); // there may be more: a hole must not be shown as continuous
        return;
    }
    if (checks.empty())
        return;
    m_newest = checks.front().at;
    std::vector<CheckResult> shown;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(shown),
                 [of = query().of](const CheckResult &check) { return !of || check.outcome == *of; });
    if (shown.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(shown.size()) - 1);
    m_pages.prepend(shown);
    endInsertRows();
    rescale();
}

} // namespace monitron
