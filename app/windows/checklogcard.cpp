// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/checklogcard.h"

#include "app/widgets/checkdelegate.h"
#include "app/widgets/rangeswitch.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace monitron {

CheckLogCard::CheckLogCard(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Card(tr("Checks"), parent), m_checks(workspace), m_view(new QListView(this)), m_empty(new QLabel(this))
{
    auto *which = new RangeSwitch(tr("Checks shown"), {tr("All"), tr("Failures")}, this);
    which->setObjectName(QStringLiteral("checkFilter"));
    addToHead(which);
    m_view->setObjectName(QStringLiteral("checkLog"));
    m_view->setAccessibleName(tr("Checks"));
    m_view->setModel(&m_checks);
    m_view->setItemDelegate(new CheckDelegate(theme, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setMinimumHeight(220);
    m_empty->setProperty("role", QStringLiteral("third"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMinimumHeight(220);
    m_empty->hide();
    body()->addWidget(m_view, 1);
    body()->addWidget(m_empty, 1);
    connect(which, &RangeSwitch::chosen, this, [this](int choice) { m_checks.setFailuresOnly(choice == 1); });
    connect(&m_checks, &CheckLogModel::loaded, this, &CheckLogCard::showEmptiness);
    connect(&m_checks, &QAbstractItemModel::rowsInserted, this, &CheckLogCard::showEmptiness);
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
}

void CheckLogCard::setMonitor(MonitorId id)
{
    m_checks.setMonitor(id);
}

void CheckLogCard::showEmptiness()
{
    const bool empty = m_checks.isLoaded() && m_checks.rowCount() == 0;
    m_empty->setText(m_checks.failuresOnly() ? tr("No check has failed.")
                                             : tr("The first check is on its way."));
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
}

} // namespace monitron
