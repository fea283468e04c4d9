// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/incidentscard.h"

#include "app/models/format.h"
#include "app/models/incidenttext.h"
#include "app/widgets/steplist.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace monitron {

IncidentsCard::IncidentsCard(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Card(tr("Incident"), parent), m_incidents(workspace), m_timeline(workspace), m_since(new QLabel(this)),
      m_all(new QPushButton(tr("Open"), this)),
      m_view(new StepList(m_timeline, theme, TimelineDelegate::Rows::OneLine, this)),
      m_empty(new QLabel(tr("No incident so far."), this))
{
    m_since->setObjectName(QStringLiteral("incidentSince"));
    m_since->setProperty("role", QStringLiteral("third"));
    m_since->setTextFormat(Qt::PlainText);
    m_since->setMinimumWidth(1);
    m_all->setObjectName(QStringLiteral("openIncident"));
    m_all->setAccessibleName(tr("Open this incident among all incidents"));
    m_all->setToolTip(m_all->accessibleName());
    m_all->setProperty("flat", true);
    addToHead(m_since);
    m_newer = addTurn(QStringLiteral("newerIncident"), tr("Newer incident"), QStringLiteral("‹"), -1);
    m_older = addTurn(QStringLiteral("olderIncident"), tr("Older incident"), QStringLiteral("›"), 1);
    addToHead(m_all);

    m_view->setObjectName(QStringLiteral("incidentSteps"));
    m_view->setMinimumHeight(220);
    m_empty->setObjectName(QStringLiteral("noIncident"));
    m_empty->setProperty("role", QStringLiteral("third"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMinimumHeight(220);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_empty, 1);
    connect(&m_incidents, &IncidentListModel::loaded, this, &IncidentsCard::follow);
    connect(&m_timeline, &TimelineModel::changed, this, &IncidentsCard::refresh);
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT incidentWanted(m_timeline.incident()); });
    refresh();
}

QToolButton *IncidentsCard::addTurn(const QString &name, const QString &text, const QString &symbol, int step)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(symbol);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setProperty("turn", true);
    addToHead(button);
    connect(button, &QToolButton::clicked, this, [this, step] { turn(step); });
    return button;
}

void IncidentsCard::setMonitor(MonitorId id)
{
    if (id == m_monitor)
        return;
    m_monitor = id;
    m_latest = true;
    m_timeline.setIncident({});
    if (id.isNull())
        return;
    m_incidents.setMonitor(id);
    follow(); // where its incidents are known already
}

void IncidentsCard::follow()
{
    if (m_incidents.rowCount() == 0)
        m_timeline.setIncident({});
    else if (m_latest || m_incidents.rowOf(m_timeline.incident()) < 0)
        m_timeline.setIncident(m_incidents.row(0).incident.id);
    refresh();
}

void IncidentsCard::turn(int step)
{
    const int row = m_incidents.rowOf(m_timeline.incident()) + step;
    if (row < 0 || row >= m_incidents.rowCount())
        return;
    m_latest = row == 0;
    m_timeline.setIncident(m_incidents.row(row).incident.id);
    if (row + 1 == m_incidents.rowCount())
        m_incidents.fetchMore({});
    refresh();
}

void IncidentsCard::refresh()
{
    const bool empty = m_incidents.rowCount() == 0;
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_since, m_all})
        widget->setVisible(!empty);
    for (QWidget *widget : {m_newer, m_older})
        widget->setVisible(m_incidents.rowCount() > 1);
    const int row = m_incidents.rowOf(m_timeline.incident());
    m_newer->setEnabled(row > 0);
    m_older->setEnabled(row >= 0 && row + 1 < m_incidents.rowCount());
    const std::optional<IncidentStory> &story = m_timeline.story();
    if (!story)
        return;
    const Incident &incident = story->view.incident;
    const QString started = format::time(incident.startedAt, m_timeline.now());
    m_since->setText(incident.isOpen()
                         ? tr("since %1", "time").arg(started)
                         : tr("%1, lasted %2", "time, duration")
                               .arg(started, format::duration(story->length(m_timeline.now()))));
    m_since->setToolTip(format::exactTime(incident.startedAt));
}

} // namespace monitron
