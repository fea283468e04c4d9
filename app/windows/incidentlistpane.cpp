// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/incidentlistpane.h"

#include "app/widgets/icons.h"
#include "app/widgets/incidentdelegate.h"
#include "app/widgets/rangeswitch.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace monitron {

IncidentListPane::IncidentListPane(Workspace &workspace, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_incidents(workspace), m_filter(new QLineEdit(this)),
      m_which(new RangeSwitch(tr("Incidents shown"), {tr("All"), tr("Open")}, this)),
      m_view(new QListView(this)), m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("listPane"));
    m_filter->setObjectName(QStringLiteral("incidentFilter"));
    m_filter->setAccessibleName(tr("Filter incidents by monitor or cause"));
    m_filter->setPlaceholderText(tr("Monitor or cause"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(1000);
    QAction *icon = m_filter->addAction(QIcon(), QLineEdit::LeadingPosition);
    const auto tint = [icon, &theme] {
        icon->setIcon(tintedIcon(QStringLiteral("search"), theme.color(Palette::Role::TextThird)));
    };
    connect(&theme, &Theme::changed, icon, tint);
    tint();
    m_which->setObjectName(QStringLiteral("incidentsShown"));
    m_empty->setObjectName(QStringLiteral("noIncidents"));
    m_empty->setProperty("role", QStringLiteral("third"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->hide();
    buildList(theme);

    auto *head = new QFrame(this);
    head->setObjectName(QStringLiteral("listHead"));
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(12, 12, 12, 12);
    headLayout->setSpacing(8);
    headLayout->addWidget(m_filter, 1);
    headLayout->addWidget(m_which);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);

    m_filterPause.setSingleShot(true);
    m_filterPause.setInterval(std::chrono::milliseconds(120));
    connect(m_filter, &QLineEdit::textChanged, &m_filterPause, qOverload<>(&QTimer::start));
    connect(&m_filterPause, &QTimer::timeout, this, [this] { m_incidents.setFilter(m_filter->text()); });
    connect(m_which, &RangeSwitch::chosen, this,
            [this](int choice) { m_incidents.setOpenOnly(choice == 1); });
    connect(&m_incidents, &IncidentListModel::loaded, this, [this] {
        showEmptiness();
        keepSelection();
    });
    m_tick.setInterval(std::chrono::seconds(10));
    connect(&m_tick, &QTimer::timeout, m_view->viewport(), qOverload<>(&QWidget::update));
    m_tick.start();
    m_incidents.reload();
}

void IncidentListPane::buildList(const Theme &theme)
{
    m_view->setObjectName(QStringLiteral("incidentList"));
    m_view->setAccessibleName(tr("Incidents"));
    m_view->setModel(&m_incidents);
    m_view->setItemDelegate(new IncidentDelegate(theme, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setFrameShape(QFrame::NoFrame);
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &IncidentListPane::takeSelection);
}

void IncidentListPane::select(IncidentId id)
{
    if (id != m_current) {
        m_current = id;
        Q_EMIT currentChanged(id);
    }
    keepSelection();
    if (const int row = m_incidents.rowOf(id); row >= 0)
        m_view->scrollTo(m_incidents.index(row));
}

void IncidentListPane::takeSelection()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return; // what a filter hides, or a page that is read anew, stays the one that is shown
    const IncidentId id = m_incidents.row(index.row()).incident.id;
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentChanged(id);
}

void IncidentListPane::keepSelection()
{
    int row = m_incidents.rowOf(m_current);
    if (m_current.isNull() && m_incidents.rowCount() > 0)
        row = 0; // the first one says more than an empty page
    if (row < 0)
        return;
    const QModelIndex index = m_incidents.index(row);
    if (!m_view->selectionModel()->isSelected(index))
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void IncidentListPane::showEmptiness()
{
    const bool empty = m_incidents.isLoaded() && m_incidents.rowCount() == 0;
    if (!m_filter->text().trimmed().isEmpty())
        m_empty->setText(tr("No incident fits the filter."));
    else if (m_which->current() == 1)
        m_empty->setText(tr("All quiet: no open incident."));
    else
        m_empty->setText(tr("No incident so far. When a monitor goes down, what happened and who was told "
                            "is kept here."));
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
}

} // namespace monitron
