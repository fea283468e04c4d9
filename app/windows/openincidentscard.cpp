// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/openincidentscard.h"

#include "app/widgets/incidentdelegate.h"
#include "app/widgets/shortlist.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

namespace {
constexpr int mostRows = 6;
}

OpenIncidentsCard::OpenIncidentsCard(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Card(tr("Open incidents"), parent), m_incidents(workspace), m_quiet(new QLabel(this))
{
    setObjectName(QStringLiteral("openIncidents"));
    auto *all = new QPushButton(tr("All incidents"), this);
    all->setObjectName(QStringLiteral("allIncidents"));
    all->setAccessibleName(all->text());
    all->setProperty("flat", true);
    addToHead(all);
    auto *list = new ShortList(m_incidents, mostRows, this);
    list->setObjectName(QStringLiteral("openIncidentsList"));
    list->setAccessibleName(tr("Open incidents"));
    list->setItemDelegate(new IncidentDelegate(theme, list));
    m_quiet->setObjectName(QStringLiteral("allQuiet"));
    m_quiet->setText(tr("All quiet: no open incident."));
    m_quiet->setProperty("role", QStringLiteral("third"));
    m_quiet->setWordWrap(true);
    m_quiet->hide();
    body()->addWidget(list);
    body()->addWidget(m_quiet);
    body()->addStretch(1);

    connect(all, &QPushButton::clicked, this, &OpenIncidentsCard::incidentsWanted);
    connect(list, &ShortList::opened, this, [this](const QModelIndex &index) {
        Q_EMIT incidentWanted(m_incidents.row(index.row()).incident.id);
    });
    connect(&theme, &Theme::changed, list->viewport(), qOverload<>(&QWidget::update));
    connect(&m_incidents, &IncidentListModel::loaded, this,
            [this] { m_quiet->setVisible(m_incidents.rowCount() == 0); });
    m_tick.setInterval(std::chrono::seconds(10));
    connect(&m_tick, &QTimer::timeout, list->viewport(), qOverload<>(&QWidget::update));
    m_tick.start();
    m_incidents.setOpenOnly(true);
}

} // namespace monitron
