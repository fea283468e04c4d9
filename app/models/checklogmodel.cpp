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
    if (m_monitor.isNull()) {
        beginResetModel();
        m_pages = {};
        endResetModel();
        return;
    }
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
            readPage(*page);
        } else {
            tellFound();
            readNext();
        }
    } else if (const auto page = std::exchange(m_pageWanted, std::nullopt);
               page && *page < m_pages.pageCount() && !m_pages.isRead(*page)) {
        readPage(*page);
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
    if (m_pages.pageCount() > 0)
        m_pages.fill(0, std::move(beginning.first));
    m_newest = beginning.newest;
    m_pageWanted.reset();
    m_loaded = true;
    endResetModel();
    rescale();
    Q_EMIT loaded();
}

void CheckLogModel::readPage(int page)
{
    m_reading = true;
    const auto ask = [wanted = query(), ranges = m_pages.rangesOf(page)](const Reader &reader) {
        return readChecks(reader, wanted, ranges);
    };
    // By its time, not its number: new checks may have begun a page before it meanwhile.
    whenDone(m_workspace.read(ask), this,
             [this, generation = m_generation,
              from = m_pages.rangesOf(page).back().from](const Result<std::vector<CheckResult>> &answer) {
                 m_reading = false;
                 if (generation == m_generation) {
                     const auto place = m_pages.pageAt(from);
                     if (answer && place)
                         fillPage(*place, *answer);
                     if (!answer) {
                         m_findWanted.reset();
                         Q_EMIT failed(answer.error());
                     }
                 }
                 readNext();
             });
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
    if (const int same = std::min(before, after); same > 0)
        Q_EMIT dataChanged(index(first), index(first + same - 1));
}

void CheckLogModel::readNewest()
{
    m_reading = true;
    const TimeRange range{m_newest + Duration(1), query().whole().to};
    const auto ask = [id = m_monitor, range](const Reader &reader) {
        return reader.results(id, range, {}, mostNew);
    };
    whenDone(m_workspace.read(ask), this,
             [this, generation = m_generation](const Result<std::vector<CheckResult>> &answer) {
                 m_reading = false;
                 if (generation == m_generation && answer)
                     takeNewest(*answer);
                 readNext();
             });
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
