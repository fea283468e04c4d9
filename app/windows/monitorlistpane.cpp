// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/monitorlistpane.h"

#include "app/models/tagcolors.h"
#include "app/widgets/icons.h"
#include "app/widgets/monitordelegate.h"
#include "app/widgets/monitorlistview.h"
#include "app/windows/filtermenu.h"
#include "app/windows/groupactions.h"
#include "app/windows/listcontextmenu.h"
#include "app/windows/listmenu.h"
#include "app/windows/monitoractions.h"
#include "app/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace monitron {

namespace {

QToolButton *menuButton(const char *name, const QString &text, QMenu *menu, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setProperty("listTool", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

MonitorListPane::MonitorListPane(MonitorListModel &monitors, MonitorActions &actions, const Theme &theme,
                                 QWidget *parent)
    : QFrame(parent), m_monitors(monitors), m_actions(actions), m_theme(theme),
      m_sections(new MonitorSectionsModel(monitors, this)), m_filter(new QLineEdit(this)),
      m_filterIcon(nullptr), m_filterMenu(new FilterMenu(monitors, *m_sections, this)),
      m_listMenu(new ListMenu(this)),
      m_filterButton(menuButton("filterButton", tr("Quick filters"), m_filterMenu, this)),
      m_listButton(menuButton("listButton", tr("Sort and columns"), m_listMenu, this)),
      m_new(new QPushButton(tr("New"), this)), m_counts(new QLabel(this)),
      m_delegate(new MonitorDelegate(theme, actions.tagColors(), this)),
      m_view(new MonitorListView(*m_sections, *m_delegate, this)), m_nothing(new QLabel(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("listPane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    buildBody();
    connectParts();
    // Space and Delete must keep their meaning in text fields: they belong to the list alone.
    for (QAction *action : {actions.runNow(), actions.pause(), actions.edit(), actions.remove()}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
    }
    m_secondTimer.setInterval(std::chrono::seconds(1));
    connect(&m_secondTimer, &QTimer::timeout, m_view->viewport(), qOverload<>(&QWidget::update));
    tint();
    takeAbilities();
    showCounts();
}

QWidget *MonitorListPane::makeHead()
{
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setAccessibleName(tr("Filter monitors"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setToolTip(tr("Words of name, address, group or tags; state:down, tag:prod, "
                            "group:\"Production/API\"; a leading - excludes."));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(1000);
    m_filterIcon = m_filter->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_new->setObjectName(QStringLiteral("newMonitor"));
    m_new->setAccessibleName(tr("New monitor"));
    m_new->setToolTip(
        tr("New monitor (%1)").arg(m_actions.create()->shortcut().toString(QKeySequence::NativeText)));
    m_new->setProperty("primary", true);
    m_counts->setObjectName(QStringLiteral("filterCounts"));
    m_counts->setProperty("role", QStringLiteral("small"));

    auto *head = new QFrame(this);
    head->setObjectName(QStringLiteral("listHead"));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(4);
    fields->addWidget(m_filter, 1);
    fields->addWidget(m_filterButton);
    fields->addWidget(m_listButton);
    fields->addSpacing(4);
    fields->addWidget(m_new);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(fields);
    layout->addWidget(m_counts);
    return head;
}

void MonitorListPane::buildBody()
{
    m_view->setObjectName(QStringLiteral("monitorList"));
    m_view->setAccessibleName(tr("Monitors"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);

    auto *empty = new QWidget(m_stack);
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setProperty("role", QStringLiteral("third"));
    auto *clear = new QPushButton(tr("Clear filter"), empty);
    clear->setObjectName(QStringLiteral("clearFilter"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        m_filter->setFocus(Qt::OtherFocusReason);
    });
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(24, 48, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(m_nothing);
    layout->addWidget(clear, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
}

void MonitorListPane::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, m_sections, &MonitorSectionsModel::setFilter);
    auto *down = new QShortcut(Qt::Key_Down, m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, &MonitorListPane::goToList);
    connect(m_filterMenu, &FilterMenu::clearWanted, m_filter, &QLineEdit::clear);
    connect(m_filterMenu, &FilterMenu::termToggled, this,
            [this](MonitorFilter::Kind kind, const QString &value, bool on) {
                m_filter->setText(MonitorFilter::withTerm(m_filter->text(), kind, value, on));
            });
    connect(m_listMenu, &ListMenu::chosen, this, &MonitorListPane::takeLook);
    connect(m_new, &QPushButton::clicked, m_actions.create(), &QAction::trigger);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MonitorListPane::takeSelection);
    connect(m_view, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        showListMenu(*m_sections, m_view->indexAt(at), m_actions, *this, m_view->viewport()->mapToGlobal(at));
    });
    connect(m_view, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_sections->idAt(index).isNull())
            m_actions.edit()->trigger();
    });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(MonitorSectionsModel::HeaderRole).toBool())
            m_sections->toggleFolded(index.data(MonitorListModel::GroupRole).toString());
    });
    connect(m_view, &MonitorListView::renameWanted, &m_actions.groups(), [this](const QString &group) {
        if (m_actions.abilities().edits)
            m_actions.groups().askRename(group);
    });
    connect(&m_actions, &MonitorActions::abilitiesChanged, this, &MonitorListPane::takeAbilities);
    connect(m_sections, &MonitorSectionsModel::monitorsDropped, &m_actions.groups(),
            &GroupActions::moveMonitors);
    connect(m_sections, &MonitorSectionsModel::groupDropped, &m_actions.groups(), &GroupActions::moveGroup);
    connect(m_sections, &MonitorSectionsModel::aboutToArrange, this, [this] { m_arranging = true; });
    connect(m_sections, &MonitorSectionsModel::arranged, this, [this] {
        m_arranging = false;
        keepSelection();
        if (!m_awaited.isNull() && m_monitors.rowOf(m_awaited) >= 0)
            select(m_awaited);
        showCounts();
    });
    connect(&m_actions.tagColors(), &TagColors::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(&m_theme, &Theme::changed, this, &MonitorListPane::tint);
}

void MonitorListPane::takeAbilities()
{
    const bool edits = m_actions.abilities().edits;
    m_new->setVisible(edits);
    m_view->setDragDropMode(edits ? QAbstractItemView::DragDrop : QAbstractItemView::NoDragDrop);
}

void MonitorListPane::tint()
{
    m_filterIcon->setIcon(tintedIcon(QStringLiteral("search"), m_theme.color(Palette::Role::TextThird)));
    m_filterButton->setIcon(tintedIcon(QStringLiteral("filter"), m_theme.color(Palette::Role::TextSecond)));
    m_listButton->setIcon(tintedIcon(QStringLiteral("columns"), m_theme.color(Palette::Role::TextSecond)));
    m_new->setIcon(tintedIcon(QStringLiteral("plus"), m_theme.color(Palette::Role::AccentText)));
    m_view->doItemsLayout(); // fonts may be others as well
}

void MonitorListPane::takeLook()
{
    m_sections->setSort(m_listMenu->sort(), m_listMenu->isDescending());
    m_delegate->setLook(m_listMenu->look());
    m_view->doItemsLayout();
}

void MonitorListPane::showCounts()
{
    const bool filtered = !m_sections->query().filter.isEmpty();
    m_counts->setVisible(filtered);
    m_counts->setText(tr("%1 of %n monitor(s)", "3 of 10,000 monitors", m_sections->total())
                          .arg(QLocale().toString(m_sections->matching())));
    const bool nothing = filtered && m_sections->matching() == 0;
    if (nothing)
        m_nothing->setText(tr("No monitor matches “%1”.").arg(m_filter->text().trimmed().left(80)));
    m_stack->setCurrentIndex(nothing ? 1 : 0);
}

void MonitorListPane::select(MonitorId id)
{
    // Saved just now: its row comes with the next change.
    const bool awaited = m_monitors.isLoaded() && m_monitors.rowOf(id) < 0;
    m_awaited = awaited ? id : MonitorId();
    if (awaited)
        return;
    if (!m_selected.contains(id) || id != m_current)
        m_selected = {id};
    if (id != m_current) {
        m_current = id;
        Q_EMIT currentChanged(id);
    }
    keepSelection();
    const QModelIndex index = m_sections->indexOf(id);
    if (index.isValid())
        m_view->scrollTo(index);
    else if (m_monitors.rowOf(id) >= 0 && !m_restoring)
        reveal(id);
}

void MonitorListPane::reveal(MonitorId id)
{
    const Monitor &monitor = m_monitors.row(m_monitors.rowOf(id)).monitor;
    m_filter->clear();
    m_sections->unfold(monitor.group);
    m_view->scrollTo(m_sections->indexOf(id));
}

void MonitorListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void MonitorListPane::filterByState(ShownState state)
{
    m_filter->setText(
        MonitorFilter::withTerm({}, MonitorFilter::Kind::State, MonitorFilter::stateKey(state), true));
}

void MonitorListPane::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

/// From the filter to what it found: the first, unless one of it is selected.
void MonitorListPane::goToList()
{
    focusList();
    if (!m_view->selectionModel()->selectedIndexes().isEmpty())
        return;
    for (int row = 0; row < m_sections->rowCount(); ++row) {
        const QModelIndex index = m_sections->index(row);
        if (m_sections->idAt(index).isNull())
            continue;
        m_view->setCurrentIndex(index);
        return;
    }
}

std::vector<MonitorId> MonitorListPane::found() const
{
    std::vector<MonitorId> ids;
    const MonitorFilter &filter = m_sections->query().filter;
    for (int row = 0; row < m_monitors.rowCount() && !filter.isEmpty(); ++row) {
        if (filter.matches(m_monitors.row(row)))
            ids.push_back(m_monitors.row(row).monitor.id);
    }
    return ids;
}

/// Selects again what was selected before the rows moved.
void MonitorListPane::keepSelection()
{
    m_selected.removeIf([this](MonitorId id) { return m_monitors.isLoaded() && m_monitors.rowOf(id) < 0; });
    const bool gone = !m_current.isNull() && m_monitors.isLoaded() && m_monitors.rowOf(m_current) < 0;
    if (const MonitorId next = m_sections->idAt(m_view->currentIndex());
        gone && m_selected.isEmpty() && !next.isNull())
        m_selected = {next}; // its neighbour takes its place
    m_arranging = true;
    QItemSelectionModel &model = *m_view->selectionModel();
    model.select(m_sections->selectionOf(m_selected), QItemSelectionModel::ClearAndSelect);
    // A header that the keyboard stands on stays where it is.
    const bool onHeader = m_view->currentIndex().data(MonitorSectionsModel::HeaderRole).toBool();
    const QModelIndex current = m_sections->indexOf(m_current);
    if (current.isValid() && current != m_view->currentIndex() && !(onHeader && m_view->hasFocus()))
        model.setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_arranging = false;
    tellSelection();
}

void MonitorListPane::takeSelection()
{
    if (m_arranging)
        return;
    m_selected.clear();
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (const MonitorId id = m_sections->idAt(index); !id.isNull())
            m_selected.insert(id);
    }
    tellSelection();
}

/// The actions are about what can be seen to be selected; the first is the current one.
void MonitorListPane::tellSelection()
{
    std::vector<MonitorId> ids;
    for (const MonitorId &id : m_selected) {
        if (m_sections->indexOf(id).isValid())
            ids.push_back(id);
    }
    const MonitorId focused = m_sections->idAt(m_view->currentIndex());
    const auto first = std::find(ids.begin(), ids.end(), m_selected.contains(focused) ? focused : m_current);
    if (first != ids.end())
        std::iter_swap(ids.begin(), first);
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

void MonitorListPane::showEvent(QShowEvent *event)
{
    m_secondTimer.start();
    QFrame::showEvent(event);
}

void MonitorListPane::hideEvent(QHideEvent *event)
{
    m_secondTimer.stop();
    QFrame::hideEvent(event);
}

} // namespace monitron
