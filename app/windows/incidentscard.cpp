// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/incidentscard.h"

#include "app/widgets/timelinedelegate.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace monitron {

IncidentsCard::IncidentsCard(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Card(tr("Incidents"), parent), m_timeline(workspace), m_view(new QListView(this)),
      m_empty(new QLabel(tr("No incident so far."), this))
{
    m_view->setObjectName(QStringLiteral("incidentList"));
    m_view->setAccessibleName(tr("Incidents"));
    m_view->setModel(&m_timeline);
    m_view->setItemDelegate(new TimelineDelegate(theme, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMinimumHeight(220);
    m_empty->setObjectName(QStringLiteral("noIncidents"));
    m_empty->setProperty("role", QStringLiteral("third"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMinimumHeight(220);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_empty, 1);
    connect(&m_timeline, &QAbstractItemModel::modelReset, this, &IncidentsCard::showEmptiness);
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    showEmptiness();
}

void IncidentsCard::setMonitor(MonitorId id)
{
    m_timeline.setMonitor(id);
}

void IncidentsCard::showEmptiness()
{
    const bool empty = m_timeline.rowCount() == 0;
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
}

} // namespace monitron
