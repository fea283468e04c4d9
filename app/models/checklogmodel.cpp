// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/checklogmodel.h"

#include "app/models/checktext.h"
#include "app/models/format.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

#include <algorithm>

namespace monitron {

namespace {

constexpr std::chrono::milliseconds newPause{150};
constexpr std::chrono::seconds againPause{5};
/// Hours are counted for as long.
constexpr std::chrono::hours longestHours{93 * 24};
/// In one go; more new ones than this are counted anew.
constexpr int mostNew = 500;
constexpr int mostHeld = 4'000;
constexpr int scaleRows = 100;
/// A page is read when what is looked at comes that near to it.
constexpr int rowsAhead = 40;

} // namespace

CheckLogModel::CheckLogModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    m_newTimer.setSingleShot(true);
    m_newTimer.setInterval(newPause);
    connect(&m_newTimer, &QTimer::timeout, this, [this] {
        m_newestWanted = true;
        readNext();
    });
    m_pageTimer.setSingleShot(true);
    m_pageTimer.setInterval(0);
    connect(&m_pageTimer, &QTimer::timeout, this, &CheckLogModel::readNext);
    m_againTimer.setSingleShot(true);
    connect(&m_againTimer, &QTimer::timeout, this, [this] {
        if (rowCount() > 0) // whoever looks wants it again
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
    connect(&m_workspace, &Workspace::healthChanged, this, [this] { // it may be back
        if (m_againTimer.isActive())
            m_againTimer.start(std::chrono::milliseconds(0));
    });
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.states.contains(m_monitor) && !m_newTimer.isActive())
            m_newTimer.start();
    });
}

void CheckLogModel::setMonitor(MonitorId id)
{
    if (id == m_monitor)
        return;
    m_monitor = id;
    restart();
}

void CheckLogModel::setShow(Show show)
{
    if (show == m_show)
        return;
    m_show = show;
    restart();
}

void CheckLogModel::setRange(const std::optional<TimeRange> &range)
{
    if (range == m_range)
        return;
    m_range = range;
    restart();
}

CheckLogQuery CheckLogModel::query() const
{
    CheckLogQuery wanted{m_monitor, {}, m_range};
    if (m_show == Show::Failures)
        wanted.of = Outcome::Bad;
    else if (m_show == Show::Unobserved)
        wanted.of = Outcome::Unobserved;
    return wanted;
}

void CheckLogModel::restart()
{
    ++m_generation;
    m_loaded = false;
    m_findWanted.reset();
    m_pageWanted.reset();
    m_beginWanted = !m_monitor.isNull();
    m_problem.clear();
    m_againTimer.stop();
    if (m_monitor.isNull()) {
        beginResetModel();
        m_pages = {};
        endResetModel();
        return;
    }
    const Timestamp now = m_workspace.clock().now();
    const TimeRange whole = query().whole();
    m_mayGrow = m_workspace.want(
        {m_monitor, {std::max(whole.from, now - longestHours), std::min(whole.to, now)}, {}});
    readNext();
}

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
    if (m_findWanted) {
        const auto page = m_pages.pageAt(*m_findWanted);
        if (page && !m_pages.isRead(*page)) {
            fetchPage(*page);
        } else {
            tellFound();
            readNext();
        }
    } else if (const auto page = std::exchange(m_pageWanted, std::nullopt);
               page && *page < m_pages.pageCount() && !m_pages.isRead(*page)) {
        fetchPage(*page);
    } else if (std::exchange(m_newestWanted, false)) {
        readNewest();
    }
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
    m_pageWanted.reset();
    m_loaded = true;
    endResetModel();
    rescale();
    Q_EMIT loaded();
}

void CheckLogModel::fetchPage(int page)
{
    m_reading = true;
    const std::vector<TimeRange> ranges = m_pages.rangesOf(page);
    whenDone(m_workspace.fetchChecks(m_monitor, ranges), this,
             [this, generation = m_generation, ranges](const Result<void> &there) {
                 m_reading = false;
                 if (generation != m_generation) {
                     readNext();
                 } else if (there) {
                     readPage(ranges);
                 } else {
                     failPage(there.error());
                     readNext();
                 }
             });
}

void CheckLogModel::readPage(const std::vector<TimeRange> &ranges)
{
    m_reading = true;
    const auto ask = [wanted = query(), ranges](const Reader &reader) {
        return readChecks(reader, wanted, ranges);
    };
    // By its time, not its number: new checks may have begun a page before it meanwhile.
    whenDone(m_workspace.read(ask), this,
             [this, generation = m_generation,
              from = ranges.back().from](const Result<std::vector<CheckResult>> &answer) {
                 m_reading = false;
                 if (generation == m_generation) {
                     const auto place = m_pages.pageAt(from);
                     if (answer && place)
                         fillPage(*place, *answer);
                     if (!answer)
                         failPage(answer.error());
                 }
                 readNext();
             });
}

void CheckLogModel::failPage(const Error &error)
{
    m_findWanted.reset();
    m_problem = error.message;
    m_againTimer.start(againPause);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT failed(error);
}

void CheckLogModel::fillPage(int page, const std::vector<CheckResult> &checks)
{
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
    m_problem.clear();
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
        older = {whole.from, m_pages.oldest().value_or(newer.from)};
    using News = std::pair<std::vector<CheckResult>, std::vector<CheckCount>>;
    const auto ask = [id = m_monitor, newer, older](const Reader &reader) -> Result<News> {
        auto checks = reader.results(id, newer, {}, mostNew);
        auto counts = older ? reader.checkCounts(id, *older) : std::vector<CheckCount>();
        if (!checks || !counts)
            return tl::unexpected(checks ? counts.error() : checks.error());
        return News{std::move(*checks), std::move(*counts)};
    };
    whenDone(m_workspace.read(ask), this, [this, generation = m_generation](const Result<News> &answer) {
        m_reading = false;
        if (generation == m_generation && answer) {
            takeOlder(answer->second);
            takeNewest(answer->first);
        }
        readNext();
    });
}

void CheckLogModel::takeOlder(const std::vector<CheckCount> &counts)
{
    CheckPages grown = m_pages;
    grown.append(counts, query().of);
    if (grown.rowCount() == m_pages.rowCount())
        return;
    beginInsertRows({}, rowCount(), grown.rowCount() - 1);
    m_pages = std::move(grown);
    endInsertRows();
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

void CheckLogModel::rescale()
{
    std::vector<qint64> times;
    for (int row = 0; row < std::min(rowCount(), scaleRows); ++row) {
        if (const CheckResult *check = m_pages.check(row))
            times.push_back(check->totalUs);
    }
    if (times.empty())
        return;
    const qint64 scale = waterfallScale(std::move(times));
    if (scale == std::exchange(m_scaleUs, scale))
        return;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ScaleRole});
}

void CheckLogModel::find(Timestamp at)
{
    m_findWanted = at;
    m_pageTimer.start();
}

void CheckLogModel::tellFound()
{
    if (const int row = m_pages.rowAt(*std::exchange(m_findWanted, std::nullopt)); row >= 0)
        Q_EMIT found(row);
}

void CheckLogModel::wantPage(int page) const
{
    if (m_againTimer.isActive())
        return;
    m_pageWanted = page;
    if (!m_pageTimer.isActive())
        m_pageTimer.start();
}

void CheckLogModel::wantBeside(int row) const
{
    const int page = m_pages.pageOf(row);
    const int first = m_pages.firstRow(page);
    const int beside = row - first < rowsAhead                           ? page - 1
                       : first + m_pages.rowsOf(page) - row <= rowsAhead ? page + 1
                                                                         : page;
    if (!m_pageWanted && beside >= 0 && beside < m_pages.pageCount() && !m_pages.isRead(beside))
        wantPage(beside);
}

int CheckLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages.rowCount();
}

QVariant CheckLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == ScaleRole)
        return m_scaleUs;
    const CheckResult *check = m_pages.check(index.row());
    if (!check) {
        wantPage(m_pages.pageOf(index.row()));
        if (role == SentenceRole || (role == Qt::AccessibleTextRole && !m_problem.isEmpty()))
            return m_problem;
        return role == Qt::AccessibleTextRole ? QVariant(tr("Is being read")) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case SentenceRole:
        return checkSentence(*check);
    case TimeRole:
        return format::time(check->at, m_workspace.clock().now());
    case CheckRole:
        wantBeside(index.row());
        return QVariant::fromValue(*check);
    case Qt::ToolTipRole:
        return QString(format::exactTime(check->at) + QLatin1Char('\n') + checkSentence(*check) +
                       (check->manual ? QLatin1Char('\n') + tr("Run by hand") : QString()));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "time, sentence, latency")
            .arg(format::time(check->at, m_workspace.clock().now()), checkSentence(*check),
                 format::latency(check->totalUs));
    default:
        return {};
    }
}

} // namespace monitron
