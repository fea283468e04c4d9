// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/monitorspage.h"

#include "app/widgets/emptystate.h"
#include "app/windows/detailpane.h"
#include "app/windows/monitoractions.h"
#include "app/windows/monitorlistpane.h"
#include "app/windows/windowstate.h"
#include "app/workspace/workspace.h"

#include <QSplitter>

namespace monitron {

namespace {
const QString rangeKey = QStringLiteral("chart/range");
const QString splitterKey = QStringLiteral("window/splitter");
} // namespace

MonitorsPage::MonitorsPage(Workspace &workspace, MonitorListModel &monitors, MonitorActions &actions,
                           const Theme &theme, QWidget *parent)
    : QStackedWidget(parent), m_monitors(monitors), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_list(new MonitorListPane(monitors, actions, theme, this)),
      m_detail(new DetailPane(workspace, actions, theme, this)), m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("monitorsPage"));
    m_empty->setObjectName(QStringLiteral("emptyState"));
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({460, 780});
    m_list->setMinimumWidth(240);
    m_detail->setMinimumWidth(420);
    addWidget(m_splitter);
    addWidget(m_empty);

    connect(&m_monitors, &MonitorListModel::summaryChanged, this, &MonitorsPage::showRightOne);
    connect(m_list, &MonitorListPane::currentChanged, m_detail, &DetailPane::setMonitor);
    connect(m_empty, &EmptyState::submitted, &actions, [this, &actions](const QString &url) {
        m_empty->setBusy(true);
        actions.watch(url);
    });
    connect(m_detail, &DetailPane::incidentWanted, this, &MonitorsPage::incidentWanted);
    connect(m_empty, &EmptyState::listSubmitted, this, &MonitorsPage::listWanted);
    connect(m_empty, &EmptyState::importWanted, this, &MonitorsPage::importWanted);
    connect(m_empty, &EmptyState::teamWanted, this, &MonitorsPage::teamWanted);
    connect(&actions, &MonitorActions::answered, this, &MonitorsPage::watchAnswered);
    const auto takeAbilities = [this, &actions] {
        m_empty->setCanAdd(actions.abilities().edits);
        m_empty->setCanJoin(!actions.abilities().checksRunElsewhere);
    };
    connect(&actions, &MonitorActions::abilitiesChanged, m_empty, takeAbilities);
    takeAbilities();
    showRightOne();
}

void MonitorsPage::selectFirst()
{
    if (m_list->current().isNull() && m_monitors.rowCount() > 0)
        m_list->select(m_monitors.row(0).monitor.id);
}

void MonitorsPage::showRightOne()
{
    const bool nothing = m_monitors.isLoaded() && m_monitors.rowCount() == 0;
    setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_splitter);
    if (nothing && isVisible() && !m_empty->isAncestorOf(window()->focusWidget()))
        m_empty->setFocus();
}

void MonitorsPage::watchAnswered(const QString &problem)
{
    m_empty->setBusy(false);
    m_empty->setError(problem);
    if (problem.isEmpty())
        m_empty->clear();
}

void MonitorsPage::showMonitor(MonitorId id)
{
    m_list->select(id);
    m_list->focusList();
}

void MonitorsPage::restoreState(const WindowState &state)
{
    m_splitter->restoreState(state.value(splitterKey).toByteArray());
    m_detail->setRange(state.value(rangeKey, 0).toInt());
    m_list->restoreState(state);
    // After the list, which goes back to what was selected last time.
    connect(&m_monitors, &MonitorListModel::loaded, this, &MonitorsPage::selectFirst);
}

void MonitorsPage::saveState(WindowState &state) const
{
    state.setValue(splitterKey, m_splitter->saveState());
    state.setValue(rangeKey, m_detail->range());
    m_list->saveState(state);
}

} // namespace monitron
