// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/changescard.h"

#include "app/widgets/changedelegate.h"
#include "app/widgets/logview.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace monitron {

namespace {
constexpr int mostRowsHigh = 12;
}

ChangesCard::ChangesCard(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Card(tr("Changes"), parent), m_changes(workspace), m_view(new LogView(this)),
      m_empty(new QLabel(tr("Nothing has been changed since it was made."), this)),
      m_all(new QPushButton(this))
{
    m_view->setObjectName(QStringLiteral("changesList"));
    m_view->setAccessibleName(tr("Changes"));
    m_view->setItemDelegate(new ChangeDelegate(theme, m_view));
    m_view->setModel(&m_changes);
    m_empty->setProperty("role", QStringLiteral("third"));
    m_empty->setMinimumWidth(1);
    m_all->setObjectName(QStringLiteral("showAllChanges"));
    m_all->setProperty("flat", true);
    addToHead(m_all);
    body()->addWidget(m_view);
    body()->addWidget(m_empty);
    connect(m_all, &QPushButton::clicked, this, [this] { m_changes.setAllShown(!m_changes.isAllShown()); });
    connect(&m_changes, &QAbstractItemModel::modelReset, this, &ChangesCard::refresh);
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    refresh();
}

void ChangesCard::setMonitor(MonitorId id)
{
    m_changes.setMonitor(id);
}

void ChangesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refresh();
}

void ChangesCard::refresh()
{
    const int rows = m_changes.rowCount();
    m_empty->setVisible(rows == 0);
    m_view->setVisible(rows > 0);
    m_view->setFixedHeight(std::clamp(rows, 1, mostRowsHigh) * m_view->rowHeight());
    m_all->setVisible(m_changes.total() > ChangesModel::fewRows);
    m_all->setText(m_changes.isAllShown() ? tr("Show fewer") : tr("Show all %1").arg(m_changes.total()));
}

} // namespace monitron
