// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/detailpane.h"

#include "app/windows/changescard.h"
#include "app/windows/chartcard.h"
#include "app/windows/checklogcard.h"
#include "app/windows/daystripcard.h"
#include "app/windows/detailhead.h"
#include "app/windows/incidentscard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace monitron {

namespace {

/// With the arrow key held the page follows ten times a second: what lies between is never asked for.
constexpr std::chrono::milliseconds switchPause{100};
/// Two lists side by side need about as many characters.
constexpr int charactersBeside = 100;

} // namespace

DetailPane::DetailPane(Workspace &workspace, MonitorActions &actions, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_theme(theme), m_detail(workspace), m_tagColors(workspace),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("detailPane"));
    auto *nothing = new QLabel(tr("Select a monitor to see how it is doing."), this);
    nothing->setProperty("role", QStringLiteral("third"));
    nothing->setAlignment(Qt::AlignCenter);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("detailScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildPage(actions));
    m_page = scroll;
    m_stack->addWidget(nothing);
    m_stack->addWidget(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    m_pause.setSingleShot(true);
    m_pause.setInterval(switchPause);
    connect(&m_pause, &QTimer::timeout, this, &DetailPane::showWanted);
    connect(&m_detail, &MonitorDetail::changed, this, &DetailPane::showPage);
}

QWidget *DetailPane::buildPage(MonitorActions &actions)
{
    auto *page = new QWidget(this);
    page->setObjectName(QStringLiteral("detailPage"));
    auto *head = new DetailHead(m_detail, actions, m_tagColors, m_theme, page); // first for Tab, too
    m_chart = new ChartCard(m_workspace, m_theme, page);
    m_days = new DayStripCard(m_workspace, m_theme, page);
    connect(m_days, &DayStripCard::dayChosen, m_chart, &ChartCard::showRange);
    m_log = new CheckLogCard(m_workspace, m_theme, page);
    connect(m_chart, &ChartCard::rangeChanged, m_log, &CheckLogCard::setRange);
    connect(m_chart, &ChartCard::timeChosen, m_log, &CheckLogCard::showTime);
    connect(m_log, &CheckLogCard::allWanted, m_chart, [this] { m_chart->setRange(m_chart->range()); });
    m_incidents = new IncidentsCard(m_workspace, m_theme, page);
    connect(m_incidents, &IncidentsCard::incidentWanted, this, &DetailPane::incidentWanted);

    m_logs = new QHBoxLayout;
    m_logs->setSpacing(12);
    m_logs->addWidget(m_log, 6);
    m_logs->addWidget(m_incidents, 5);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(m_chart, 3);
    layout->addWidget(m_days);
    layout->addLayout(m_logs, 4);
    m_changes = new ChangesCard(m_workspace, m_theme, page);
    layout->addWidget(m_changes);
    return page;
}

void DetailPane::setMonitor(MonitorId id)
{
    m_wanted = id;
    if (!m_pause.isActive() || id.isNull())
        showWanted();
}

void DetailPane::showWanted()
{
    const MonitorId id = m_wanted;
    if (id == m_detail.monitor())
        return;
    m_pause.start();
    m_detail.setMonitor(id);
    m_chart->setMonitor(id);
    m_days->setMonitor(id);
    m_log->setMonitor(id);
    m_incidents->setMonitor(id);
    m_changes->setMonitor(id);
}

void DetailPane::setRange(int choice)
{
    m_chart->setRange(choice);
}

int DetailPane::range() const
{
    return m_chart->range();
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool beside = width() >= fontMetrics().averageCharWidth() * charactersBeside;
    m_logs->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DetailPane::showPage()
{
    if (m_detail.data())
        m_stack->setCurrentWidget(m_page);
    else if (m_detail.monitor().isNull())
        m_stack->setCurrentIndex(0);
}

} // namespace monitron
