// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/checklogmodel.h"

#include "app/models/checktext.h"
#include "app/models/format.h"
#include "app/workspace/workspace.h"

#include <algorithm>

namespace monitron {

namespace {

constexpr std::chrono::milliseconds newPause{150};
/// Hours are counted for as long.
constexpr std::chrono::hours longestHours{93 * 24};
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
    m_fetching.clear();
    m_fetchNext.clear();
    m_fetched.clear();
    if (m_monitor.isNull()) {
        beginResetModel();
        m_pages = {};
        endResetModel();
        return;
    }
    const Timestamp now = m_workspace.clock().now();
    const TimeRange whole = query().whole();
    const TimeRange counted{std::max(whole.from, now - longestHours), std::min(whole.to, now)};
    m_mayGrow = counted.from < counted.to && m_workspace.want({m_monitor, counted, {}});
    readNext();
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
