// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/incidentlistmodel.h"

#include "app/models/format.h"
#include "app/models/incidentstory.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"

#include <algorithm>

namespace monitron {

namespace {
constexpr std::chrono::milliseconds refreshPause{150};
constexpr qsizetype mostChanges = 300; ///< more than these are read anew as a whole
constexpr int longestText = 300;
} // namespace

IncidentListModel::IncidentListModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshPause);
    connect(&m_refresh, &QTimer::timeout, this, &IncidentListModel::readChanged);
    connect(&m_workspace, &Workspace::changed, this, &IncidentListModel::takeChanges);
}

void IncidentListModel::reload()
{
    ++m_generation;
    m_changed.clear();
    m_cursor = {};
    m_atEnd = false;
    m_loaded = false;
    m_reading = false;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    readNext();
}

void IncidentListModel::setMonitor(MonitorId id)
{
    if (id == m_monitor)
        return;
    m_monitor = id;
    reload();
}

void IncidentListModel::setOpenOnly(bool openOnly)
{
    if (openOnly == m_openOnly)
        return;
    m_openOnly = openOnly;
    reload();
}

void IncidentListModel::setFilter(const QString &words)
{
    const QStringList filter = words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

bool IncidentListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loaded && !m_atEnd && !m_reading;
}

void IncidentListModel::fetchMore(const QModelIndex &)
{
    if (canFetchMore({}))
        readNext();
}

void IncidentListModel::readNext()
{
    m_reading = true;
    const IncidentPageQuery query{m_monitor, m_openOnly, m_filter, m_cursor};
    const auto read = [query](const Reader &reader) { return readPage(reader, query); };
    whenDone(m_workspace.read(read), this,
             [this, generation = m_generation](const Result<IncidentPage> &answer) {
                 if (generation != m_generation)
                     return;
                 m_reading = false;
                 take(answer.value_or(IncidentPage{{}, {}, true}));
             });
}

void IncidentListModel::take(IncidentPage page)
{
    m_cursor = page.next;
    m_atEnd = page.atEnd;
    // What a change has brought in meanwhile is there already.
    std::erase_if(page.rows, [this](const IncidentRow &row) { return rowOf(row.incident.id) >= 0; });
    if (!page.rows.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(page.rows.begin()),
                      std::make_move_iterator(page.rows.end()));
        endInsertRows();
    } else if (!m_atEnd) {
        readNext();
        return;
    }
    m_loaded = true;
    Q_EMIT loaded();
}

void IncidentListModel::takeChanges(const ChangeSet &changes)
{
    if (changes.monitors.intersects(m_removed)) { // out of the trash again
        m_removed.subtract(changes.monitors);
        reload();
        return;
    }
    m_removed.unite(changes.removed);
    m_changed.unite(changes.incidents);
    if (!changes.monitors.isEmpty() || !changes.removed.isEmpty()) {
        for (const IncidentRow &row : m_rows) {
            const MonitorId monitor = row.incident.monitor;
            if (changes.monitors.contains(monitor) || changes.removed.contains(monitor))
                m_changed.insert(row.incident.id);
        }
    }
    if (!m_changed.isEmpty() && !m_refresh.isActive())
        m_refresh.start();
}

void IncidentListModel::readChanged()
{
    if (m_changed.size() > mostChanges) {
        reload();
        return;
    }
    using Rows = std::vector<std::pair<IncidentId, std::optional<IncidentRow>>>;
    const auto query = [ids = std::exchange(m_changed, {})](const Reader &reader) -> Result<Rows> {
        Rows rows;
        for (const IncidentId &id : ids) {
            auto view = reader.incident(id);
            if (view)
                rows.emplace_back(id, IncidentRow{std::move(view->incident), std::move(view->monitorName)});
            else if (view.error().code == Error::Code::NotFound)
                rows.emplace_back(id, std::nullopt);
            else
                return tl::unexpected(view.error());
        }
        return rows;
    };
    whenDone(m_workspace.read(query), this, [this, generation = m_generation](const Result<Rows> &answer) {
        if (generation != m_generation || !answer)
            return;
        for (const auto &[id, row] : *answer) {
            if (row && belongs(*row))
                place(*row);
            else if (const int gone = rowOf(id); gone >= 0)
                remove(gone);
        }
        Q_EMIT loaded();
    });
}

bool IncidentListModel::belongs(const IncidentRow &row) const
{
    return (m_monitor.isNull() || row.incident.monitor == m_monitor) &&
           (!m_openOnly || row.incident.isOpen()) && row.matches(m_filter);
}

void IncidentListModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void IncidentListModel::place(IncidentRow row)
{
    const auto before = [](const IncidentRow &a, const IncidentRow &b) {
        return comesBefore(a.incident, b.incident);
    };
    const int old = rowOf(row.incident.id);
    // The list is sorted but for the row that changes: its place is counted without it.
    const auto to =
        static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&](const IncidentRow &other) {
            return other.incident.id != row.incident.id && before(other, row);
        }));
    if (old < 0) {
        if (to == rowCount() && !m_atEnd)
            return; // further down than what has been read
        beginInsertRows({}, to, to);
        m_rows.insert(m_rows.begin() + to, std::move(row));
        endInsertRows();
        return;
    }
    if (old != to) {
        beginMoveRows({}, old, old, {}, to > old ? to + 1 : to);
        IncidentRow moved = std::move(m_rows[static_cast<size_t>(old)]);
        m_rows.erase(m_rows.begin() + old);
        m_rows.insert(m_rows.begin() + to, std::move(moved));
        endMoveRows();
    }
    m_rows[static_cast<size_t>(to)] = std::move(row);
    Q_EMIT dataChanged(index(to), index(to));
}

int IncidentListModel::rowOf(IncidentId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id](const IncidentRow &row) { return row.incident.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int IncidentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant IncidentListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const IncidentRow &row = m_rows[static_cast<size_t>(index.row())];
    const Incident &incident = row.incident;
    const Timestamp now = m_workspace.clock().now();
    const Timestamp end = incident.endedAt.value_or(incident.closedAt.value_or(now));
    switch (role) {
    case Qt::DisplayRole:
        return format::brief(row.monitorName, longestText);
    case IdRole:
        return QVariant::fromValue(incident.id);
    case StateRole:
        return QVariant::fromValue(shownState(incident));
    case StateTextRole:
        return stateSentence(incident, now);
    case StartedRole:
        return format::time(incident.startedAt, now);
    case LengthRole:
        return format::duration(end - incident.startedAt);
    case CauseRole:
        return format::brief(incident.cause, longestText);
    case AcknowledgedRole:
        if (!incident.acknowledgedAt)
            return QString();
        return incident.acknowledgedBy.isEmpty()
                   ? tr("Acknowledged")
                   : tr("Acknowledged by %1").arg(format::brief(incident.acknowledgedBy, 60));
    case FlappingRole:
        return incident.flapping;
    case Qt::ToolTipRole:
        return tr("%1\nStarted %2, %3", "cause, exact time, how long ago")
            .arg(format::brief(incident.cause, 600), format::exactTime(incident.startedAt),
                 format::relative(incident.startedAt, now));
    case Qt::AccessibleTextRole:
        return tr("%1: %2, since %3, %4", "monitor, state, time, cause")
            .arg(format::brief(row.monitorName, longestText), stateSentence(incident, now),
                 format::time(incident.startedAt, now), format::brief(incident.cause, longestText));
    default:
        return {};
    }
}

} // namespace monitron
