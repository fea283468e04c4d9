// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitorlistmodel.h"

#include "app/models/format.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

namespace monitron {

namespace {

/// Changes that come within this time are read together.
constexpr std::chrono::milliseconds changePause{120};
constexpr std::chrono::milliseconds extrasPause{40};
constexpr std::size_t extrasBatch = 64;

struct Extras
{
    MonitorId id;
    HeartbeatBar bar;
    std::optional<double> uptime;
};

Result<std::vector<Extras>> extrasOf(const Reader &reader, const std::vector<MonitorId> &ids, Timestamp now)
{
    auto recent = reader.recent(ids, barLength);
    if (!recent)
        return tl::unexpected(recent.error());
    std::vector<Extras> all;
    for (const MonitorId &id : ids) {
        Extras extras{id, {}, {}};
        const auto found = recent->constFind(id);
        if (found != recent->constEnd()) {
            for (const CheckResult &result : *found)
                extras.bar.push_back(result.outcome);
        }
        const auto uptime = reader.uptime(id, {now - std::chrono::hours(24), now});
        if (!uptime)
            return tl::unexpected(uptime.error());
        extras.uptime = uptime->ratio();
        all.push_back(std::move(extras));
    }
    return all;
}

} // namespace

MonitorListModel::MonitorListModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(changePause);
    connect(&m_changeTimer, &QTimer::timeout, this, &MonitorListModel::readChanged);
    m_extrasTimer.setSingleShot(true);
    m_extrasTimer.setInterval(extrasPause);
    connect(&m_extrasTimer, &QTimer::timeout, this, &MonitorListModel::readExtras);
    connect(&m_workspace, &Workspace::changed, this, &MonitorListModel::takeChanges);
}

void MonitorListModel::reload()
{
    const auto query = [](const Reader &reader) { return reader.monitors(); };
    whenDone(m_workspace.read(query), this, [this](const Result<std::vector<MonitorView>> &views) {
        if (!views) {
            Q_EMIT failed(views.error());
            return;
        }
        beginResetModel();
        m_rows.clear();
        m_rowOf.clear();
        m_wanted.clear();
        for (const MonitorView &view : *views)
            m_rows.push_back({view.monitor, view.state, MonitorRow::Extras::Missing, {}, {}});
        reindex(0);
        m_loaded = true;
        endResetModel();
        Q_EMIT loaded();
        Q_EMIT summaryChanged();
    });
}

MonitorSummary MonitorListModel::summary() const
{
    MonitorSummary sum;
    sum.total = static_cast<int>(m_rows.size());
    for (const MonitorRow &row : m_rows) {
        switch (row.shown()) {
        case ShownState::Up:
            ++sum.up;
            break;
        case ShownState::Failing:
            ++sum.failing;
            break;
        case ShownState::Down:
            ++sum.down;
            break;
        case ShownState::Paused:
            ++sum.paused;
            break;
        case ShownState::Unobserved:
            ++sum.unobserved;
            break;
        case ShownState::Pending:
            break;
        }
        if (row.shown() != ShownState::Paused && (!sum.nextDue || row.state.nextDue < *sum.nextDue))
            sum.nextDue = row.state.nextDue;
    }
    return sum;
}

int MonitorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MonitorListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MonitorRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return format::brief(row.monitor.name);
    case Qt::ToolTipRole:
        return QString(format::brief(row.monitor.name) + QLatin1Char('\n') + format::brief(row.monitor.url) +
                       (row.state.lastMessage.isEmpty()
                            ? QString()
                            : QLatin1Char('\n') + format::brief(row.state.lastMessage)));
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "name, state")
            .arg(format::brief(row.monitor.name),
                 stateSentence(row.shown(), row.state, m_workspace.clock().now()));
    case IdRole:
        return QVariant::fromValue(row.monitor.id);
    case StateRole:
        return QVariant::fromValue(row.shown());
    case StateTextRole:
        return row.shown() == ShownState::Down || row.shown() == ShownState::Failing
                   ? stateSentence(row.shown(), row.state, m_workspace.clock().now())
                   : stateWord(row.shown());
    case BarRole:
        askExtras(index.row());
        return QVariant::fromValue(row.bar);
    case UptimeRole:
        return row.uptime ? QVariant(*row.uptime) : QVariant();
    case LatencyRole:
        return row.state.lastCheckAt && row.state.lastOutcome == Outcome::Good && row.monitor.enabled
                   ? QVariant(row.state.lastTotalUs)
                   : QVariant();
    case NextDueRole:
        return QVariant::fromValue(row.state.nextDue);
    case GroupRole:
        return row.monitor.group;
    default:
        return {};
    }
}

void MonitorListModel::askExtras(int row) const
{
    // Reading is asked for from data(), which is const: the row itself only learns it with the answer.
    const MonitorRow &wanted = m_rows[static_cast<size_t>(row)];
    if (wanted.extras == MonitorRow::Extras::Loaded || wanted.extras == MonitorRow::Extras::Asked)
        return;
    m_wanted.push_back(wanted.monitor.id);
    if (!m_extrasTimer.isActive())
        m_extrasTimer.start();
}

void MonitorListModel::readExtras()
{
    std::vector<MonitorId> ids;
    // The last asked for are those on the screen now.
    while (!m_wanted.empty() && ids.size() < extrasBatch) {
        const int row = rowOf(m_wanted.back());
        m_wanted.pop_back();
        if (row < 0)
            continue;
        MonitorRow &wanted = m_rows[static_cast<size_t>(row)];
        if (wanted.extras == MonitorRow::Extras::Missing || wanted.extras == MonitorRow::Extras::Stale) {
            wanted.extras = MonitorRow::Extras::Asked;
            ids.push_back(wanted.monitor.id);
        }
    }
    m_wanted.clear();
    if (ids.empty())
        return;
    const auto query = [ids, now = m_workspace.clock().now()](const Reader &reader) {
        return extrasOf(reader, ids, now);
    };
    whenDone(m_workspace.read(query), this, [this, ids](const Result<std::vector<Extras>> &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        for (const Extras &extras : *answer) {
            const int at = rowOf(extras.id);
            if (at < 0)
                continue;
            MonitorRow &row = m_rows[static_cast<size_t>(at)];
            row.bar = extras.bar;
            row.uptime = extras.uptime;
            if (row.extras == MonitorRow::Extras::Asked)
                row.extras = MonitorRow::Extras::Loaded;
            Q_EMIT dataChanged(index(at), index(at), {BarRole, UptimeRole});
        }
    });
}

void MonitorListModel::takeChanges(const ChangeSet &changes)
{
    if (!m_loaded)
        return;
    removeRows(changes.removed);
    m_pending += changes.monitors;
    m_pending += changes.states;
    m_pending -= changes.removed;
    if (!m_pending.isEmpty() && !m_changeTimer.isActive())
        m_changeTimer.start();
}

void MonitorListModel::readChanged()
{
    const std::vector<MonitorId> ids(m_pending.cbegin(), m_pending.cend());
    m_pending.clear();
    const auto query = [ids](const Reader &reader) { return reader.monitors(ids); };
    whenDone(m_workspace.read(query), this, [this](const Result<std::vector<MonitorView>> &views) {
        if (!views) {
            Q_EMIT failed(views.error());
            return;
        }
        std::vector<MonitorRow> added;
        for (const MonitorView &view : *views) {
            const int at = rowOf(view.monitor.id);
            if (at < 0) {
                added.push_back({view.monitor, view.state, MonitorRow::Extras::Missing, {}, {}});
                continue;
            }
            MonitorRow &row = m_rows[static_cast<size_t>(at)];
            const bool renamed = row.monitor.name != view.monitor.name ||
                                 row.monitor.group != view.monitor.group ||
                                 row.monitor.url != view.monitor.url || row.monitor.tags != view.monitor.tags;
            row.monitor = view.monitor;
            row.state = view.state;
            row.extras = row.extras == MonitorRow::Extras::Missing ? row.extras : MonitorRow::Extras::Stale;
            const QList<int> roles =
                renamed ? QList<int>{} : QList<int>{StateRole, StateTextRole, LatencyRole, BarRole};
            Q_EMIT dataChanged(index(at), index(at), roles);
        }
        if (!added.empty()) {
            const size_t first = m_rows.size();
            beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + added.size()) - 1);
            m_rows.insert(m_rows.end(), added.begin(), added.end());
            reindex(first);
            endInsertRows();
        }
        Q_EMIT summaryChanged();
    });
}

void MonitorListModel::removeRows(const QSet<MonitorId> &ids)
{
    for (const MonitorId &id : ids) {
        const int at = rowOf(id);
        if (at < 0)
            continue;
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        m_rowOf.remove(id);
        reindex(static_cast<size_t>(at));
        endRemoveRows();
    }
    if (!ids.isEmpty())
        Q_EMIT summaryChanged();
}

void MonitorListModel::reindex(size_t from)
{
    for (size_t i = from; i < m_rows.size(); ++i)
        m_rowOf.insert(m_rows[i].monitor.id, static_cast<int>(i));
}

} // namespace monitron
