// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/timelinemodel.h"

#include "app/models/format.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"

#include <algorithm>

namespace monitron {

namespace {
constexpr std::chrono::milliseconds refreshPause{150};
}

TimelineModel::TimelineModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshPause);
    connect(&m_refresh, &QTimer::timeout, this, &TimelineModel::read);
    connect(&m_workspace, &Workspace::changed, this, &TimelineModel::takeChanges);
}

Timestamp TimelineModel::now() const
{
    return m_workspace.clock().now();
}

void TimelineModel::takeChanges(const ChangeSet &changes)
{
    if (m_incident.isNull() || m_refresh.isActive())
        return;
    const bool ofMonitor =
        m_story &&
        (changes.monitors.contains(m_story->monitor.id) || changes.removed.contains(m_story->monitor.id) ||
         (m_story->view.incident.isOpen() && changes.states.contains(m_story->monitor.id)));
    if (ofMonitor || changes.outbox || changes.incidents.contains(m_incident))
        m_refresh.start();
}

void TimelineModel::setIncident(IncidentId id)
{
    if (id == m_incident)
        return;
    m_incident = id;
    clear();
    read();
}

void TimelineModel::clear()
{
    beginResetModel();
    m_steps.clear();
    m_story.reset();
    endResetModel();
    Q_EMIT changed();
}

void TimelineModel::read()
{
    if (m_incident.isNull())
        return;
    const auto query = [id = m_incident](const Reader &reader) { return readStory(reader, id); };
    whenDone(m_workspace.read(query), this, [this, id = m_incident](const Result<IncidentStory> &answer) {
        if (id != m_incident)
            return;
        if (!answer) {
            if (answer.error().code == Error::Code::NotFound) {
                m_incident = {};
                clear();
            }
            return;
        }
        m_story = *answer;
        show(incidentSteps(*m_story, now()));
        Q_EMIT changed();
    });
}

/// Takes out what is no longer told and puts in what is new; every other row stays the same row.
void TimelineModel::show(const std::vector<IncidentStep> &steps)
{
    const auto stays = [&](const IncidentStep &step, std::size_t from) {
        return std::find(steps.begin() + static_cast<std::ptrdiff_t>(from), steps.end(), step) != steps.end();
    };
    for (std::size_t i = 0; i < std::max(m_steps.size(), steps.size());) {
        const auto place = m_steps.begin() + static_cast<std::ptrdiff_t>(i);
        const int row = static_cast<int>(i);
        if (i < m_steps.size() && i < steps.size() && m_steps[i] == steps[i]) {
            ++i;
        } else if (i < m_steps.size() && !stays(m_steps[i], std::min(i, steps.size()))) {
            beginRemoveRows({}, row, row);
            m_steps.erase(place);
            endRemoveRows();
        } else {
            beginInsertRows({}, row, row);
            m_steps.insert(place, steps[i]);
            endInsertRows();
            ++i;
        }
    }
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const IncidentStep &step = m_steps[static_cast<size_t>(index.row())];
    const QString time = step.at ? format::time(*step.at, now()) : QString();
    const QString exact = step.at ? tr("%1, %2", "exact time, how long ago")
                                        .arg(format::exactTime(*step.at), format::relative(*step.at, now()))
                                  : QString();
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return step.title;
    case TimeRole:
        return time;
    case ExactTimeRole:
        return exact;
    case DetailRole:
        return step.detail;
    case KindRole:
        return static_cast<int>(step.kind);
    case CopyRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{time, step.title, step.detail};
        parts.removeAll(QString());
        return parts.join(QStringLiteral("  "));
    }
    case Qt::ToolTipRole:
        return QString(exact + QLatin1Char('\n') + step.title + QLatin1Char('\n') + step.detail.left(600))
            .trimmed();
    default:
        return {};
    }
}

} // namespace monitron
