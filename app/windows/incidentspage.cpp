// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/incidentspage.h"

#include "app/windows/incidentlistpane.h"
#include "app/windows/incidentpane.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace monitron {

IncidentsPage::IncidentsPage(Workspace &workspace, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_list(new IncidentListPane(workspace, theme, this)),
      m_incident(new IncidentPane(workspace, theme, this))
{
    setObjectName(QStringLiteral("incidentsPage"));
    m_splitter->setObjectName(QStringLiteral("incidentsSplitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_incident);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_list->setMinimumWidth(240);
    m_splitter->setSizes({460, 780});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_list, &IncidentListPane::currentChanged, m_incident, &IncidentPane::setIncident);
    connect(m_incident, &IncidentPane::monitorWanted, this, &IncidentsPage::monitorWanted);
    connect(m_incident, &IncidentPane::settingsWanted, this, &IncidentsPage::settingsWanted);
}

void IncidentsPage::show(IncidentId id)
{
    m_list->select(id);
}

QByteArray IncidentsPage::layoutState() const
{
    return m_splitter->saveState();
}

void IncidentsPage::restoreLayoutState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

} // namespace monitron
