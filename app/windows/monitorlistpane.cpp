// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/monitorlistpane.h"

#include "app/widgets/icons.h"
#include "app/widgets/monitordelegate.h"
#include "app/windows/monitoractions.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

MonitorListPane::MonitorListPane(MonitorListModel &monitors, MonitorActions &actions, const Theme &theme,
                                 QWidget *parent)
    : QFrame(parent), m_monitors(monitors), m_actions(actions), m_theme(theme),
      m_sections(new MonitorSectionsModel(monitors, this)), m_filter(new QLineEdit(this)),
      m_filterIcon(nullptr), m_new(new QPushButton(tr("New"), this)), m_view(new QListView(this))
{
    setObjectName(QStringLiteral("listPane"));
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setAccessibleName(tr("Filter monitors"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(1000);
    m_filterIcon = m_filter->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_new->setObjectName(QStringLiteral("newMonitor"));
    m_new->setAccessibleName(tr("New monitor"));
    m_new->setToolTip(
        tr("New monitor (%1)").arg(actions.create()->shortcut().toString(QKeySequence::NativeText)));
    m_new->setProperty("primary", true);

    m_view->setObjectName(QStringLiteral("monitorList"));
    m_view->setAccessibleName(tr("Monitors"));
    m_view->setModel(m_sections);
    m_view->setItemDelegate(new MonitorDelegate(theme, m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setLayoutMode(QListView::Batched);
    m_view->setBatchSize(500);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMouseTracking(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setFrameShape(QFrame::NoFrame);

    auto *head = new QFrame(this);
    head->setObjectName(QStringLiteral("listHead"));
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(12, 12, 12, 12);
    headLayout->setSpacing(8);
    headLayout->addWidget(m_filter, 1);
    headLayout->addWidget(m_new);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_view, 1);

    connect(m_filter, &QLineEdit::textChanged, m_sections, &MonitorSectionsModel::setFilter);
    connect(m_new, &QPushButton::clicked, actions.create(), &QAction::trigger);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MonitorListPane::takeSelection);
    connect(m_view, &QListView::customContextMenuRequested, this, &MonitorListPane::showMenu);
    connect(m_view, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_sections->idAt(index).isNull())
            m_actions.edit()->trigger();
    });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(MonitorSectionsModel::HeaderRole).toBool())
            m_sections->toggleFolded(index.data(MonitorListModel::GroupRole).toString());
    });
    connect(m_sections, &QAbstractItemModel::rowsInserted, this, &MonitorListPane::keepSelection);
    connect(m_sections, &QAbstractItemModel::modelReset, this, &MonitorListPane::keepSelection);
    connect(&m_monitors, &QAbstractItemModel::rowsRemoved, this, &MonitorListPane::takeSelection);
    connect(&theme, &Theme::changed, this, &MonitorListPane::tint);
    // Space and Delete must keep their meaning in text fields: they belong to the list alone.
    for (QAction *action : {actions.runNow(), actions.pause(), actions.edit(), actions.remove()}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
    }
    tint();
}

void MonitorListPane::tint()
{
    m_filterIcon->setIcon(tintedIcon(QStringLiteral("search"), m_theme.color(Palette::Role::TextThird)));
    m_new->setIcon(tintedIcon(QStringLiteral("plus"), m_theme.color(Palette::Role::AccentText)));
    m_view->viewport()->update();
}

void MonitorListPane::select(MonitorId id)
{
    if (id != m_current) {
        m_current = id;
        Q_EMIT currentChanged(id);
    }
    keepSelection();
    const QModelIndex index = m_sections->indexOf(id);
    if (index.isValid())
        m_view->scrollTo(index);
    else if (!m_filter->text().isEmpty() && m_monitors.rowOf(id) >= 0)
        m_filter->clear();
}

void MonitorListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void MonitorListPane::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void MonitorListPane::keepSelection()
{
    const QModelIndex index = m_sections->indexOf(m_current);
    if (!index.isValid() || m_view->selectionModel()->isSelected(index))
        return;
    m_restoring = true;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_restoring = false;
    takeSelection();
}

void MonitorListPane::takeSelection()
{
    if (m_restoring)
        return;
    std::vector<MonitorId> ids;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        const MonitorId id = m_sections->idAt(index);
        if (id.isNull())
            continue;
        if (index == m_view->currentIndex())
            ids.insert(ids.begin(), id);
        else
            ids.push_back(id);
    }
    // What the filter hides stays the current one; what is gone does not.
    if (ids.empty() && m_monitors.rowOf(m_current) >= 0)
        ids.push_back(m_current);
    m_actions.setSelection(ids);
    const MonitorId now = ids.empty() ? MonitorId() : ids.front();
    if (now == m_current)
        return;
    m_current = now;
    Q_EMIT currentChanged(now);
}

void MonitorListPane::showMenu(const QPoint &at)
{
    if (m_sections->idAt(m_view->indexAt(at)).isNull())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions.runNow(), m_actions.pause(), m_actions.acknowledge()});
    menu->addSeparator();
    menu->addActions({m_actions.edit(), m_actions.duplicate(), m_actions.copyUrl(), m_actions.openUrl()});
    menu->addSeparator();
    menu->addAction(m_actions.remove());
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace monitron
