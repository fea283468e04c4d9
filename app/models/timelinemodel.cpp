// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/timelinemodel.h"

#include "app/models/format.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

#include <algorithm>

namespace monitron {

namespace {

constexpr int maxIncidents = 30;
constexpr std::chrono::milliseconds refreshPause{150};

QString messageName(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Down:
        return TimelineModel::tr("“down”");
    case MessageKind::Flapping:
        return TimelineModel::tr("“flapping”");
    case MessageKind::Sustained:
        return TimelineModel::tr("“sustained outage”");
    case MessageKind::StillDown:
        return TimelineModel::tr("“still down”");
    case MessageKind::Recovered:
        return TimelineModel::tr("“recovered”");
    case MessageKind::Paused:
        return TimelineModel::tr("“paused”");
    case MessageKind::Certificate:
        return TimelineModel::tr("“certificate ends”");
    case MessageKind::Test:
        return TimelineModel::tr("test");
    }
    return {};
}

} // namespace

TimelineModel::TimelineModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshPause);
    connect(&m_refresh, &QTimer::timeout, this, &TimelineModel::read);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        const bool incidents = !changes.incidents.isEmpty() &&
                               (changes.states.contains(m_monitor) || changes.incidents.intersects(m_shown));
        if ((incidents || (changes.outbox && !m_shown.isEmpty())) && !m_refresh.isActive())
            m_refresh.start();
    });
}

void TimelineModel::setMonitor(MonitorId id)
{
    if (id == m_monitor)
        return;
    m_monitor = id;
    show({});
    read();
}

void TimelineModel::read()
{
    if (m_monitor.isNull())
        return;
    const auto query = [id = m_monitor](const Reader &reader) { return reader.incidents(id, maxIncidents); };
    whenDone(m_workspace.read(query), this,
             [this, id = m_monitor](const Result<std::vector<IncidentView>> &answer) {
                 if (id != m_monitor || !answer)
                     return;
                 show(*answer);
                 Q_EMIT loaded();
             });
}

TimelineModel::Row TimelineModel::step(const Delivery &delivery)
{
    const QString name = format::brief(delivery.channelName, 60);
    const QString what = messageName(delivery.message.kind);
    switch (delivery.state) {
    case Delivery::State::Pending:
        return {delivery.message.at, name,
                delivery.attempts == 0
                    ? tr("%1 being sent").arg(what)
                    : tr("%1 not delivered yet, tried %n time(s): %2", nullptr, delivery.attempts)
                          .arg(what, format::brief(delivery.detail))};
    case Delivery::State::Delivered:
        return {delivery.finishedAt.value_or(delivery.message.at), name, tr("%1 delivered").arg(what)};
    case Delivery::State::Failed:
        return {delivery.finishedAt.value_or(delivery.message.at), tr("%1 failed", "channel").arg(name),
                format::brief(delivery.detail)};
    case Delivery::State::Skipped:
        return {delivery.finishedAt.value_or(delivery.message.at), tr("%1 not asked", "channel").arg(name),
                format::brief(delivery.detail)};
    }
    return {};
}

void TimelineModel::addSteps(const IncidentView &view, std::vector<Row> &rows)
{
    const Incident &incident = view.incident;
    const QString head =
        incident.isOpen()
            ? tr("Open since", "followed by the time")
            : tr("Lasted %1")
                  .arg(format::duration(incident.endedAt.value_or(*incident.closedAt) - incident.startedAt));
    rows.push_back({incident.startedAt,
                    incident.flapping ? tr("%1, flapping").arg(head) : head,
                    {},
                    true,
                    incident.isOpen()});

    std::vector<Row> steps;
    steps.push_back({incident.startedAt, tr("First failure"), format::brief(incident.cause)});
    steps.push_back({incident.openedAt,
                     incident.openedBy == Incident::OpenedBy::Confirmation ? tr("Confirmed down")
                                                                           : tr("Sustained outage"),
                     {}});
    for (const Delivery &delivery : view.deliveries)
        steps.push_back(step(delivery));
    if (incident.acknowledgedAt)
        steps.push_back({*incident.acknowledgedAt, tr("Acknowledged"),
                         incident.acknowledgedBy.isEmpty()
                             ? QString()
                             : tr("by %1").arg(format::brief(incident.acknowledgedBy))});
    if (incident.closedAt) {
        const bool paused = incident.closedBy == Incident::ClosedBy::Pause;
        steps.push_back(
            {incident.endedAt.value_or(*incident.closedAt), paused ? tr("Paused") : tr("Recovered"), {}});
    }
    std::stable_sort(steps.begin(), steps.end(), [](const Row &a, const Row &b) { return a.at < b.at; });
    rows.insert(rows.end(), steps.begin(), steps.end());
}

void TimelineModel::show(const std::vector<IncidentView> &incidents)
{
    std::vector<Row> rows;
    m_shown.clear();
    m_open = false;
    m_acknowledged = false;
    for (const IncidentView &view : incidents) {
        m_shown.insert(view.incident.id);
        if (view.incident.isOpen()) {
            m_open = true;
            m_acknowledged = view.incident.acknowledgedAt.has_value();
        }
        addSteps(view, rows);
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const QString time = format::time(row.at, m_workspace.clock().now());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case TimeRole:
        return time;
    case DetailRole:
        return row.detail;
    case HeaderRole:
        return row.header;
    case OpenRole:
        return row.open;
    case Qt::ToolTipRole:
        return QString(format::exactTime(row.at) + QLatin1Char('\n') + row.title +
                       (row.detail.isEmpty() ? QString() : QLatin1Char('\n') + row.detail));
    case Qt::AccessibleTextRole:
        return tr("%1, %2 %3", "time, step, detail").arg(time, row.title, row.detail);
    default:
        return {};
    }
}

} // namespace monitron
