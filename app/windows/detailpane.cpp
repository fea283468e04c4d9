// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/detailpane.h"

#include "app/models/format.h"
#include "app/widgets/card.h"
#include "app/widgets/daystrip.h"
#include "app/windows/chartcard.h"
#include "app/windows/checklogcard.h"
#include "app/windows/detailhead.h"
#include "app/windows/incidentscard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace monitron {

DetailPane::DetailPane(Workspace &workspace, MonitorActions &actions, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_theme(theme), m_detail(workspace), m_days(workspace),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("detailPane"));
    m_days.setLength(std::chrono::hours(24 * DayStrip::days));
    m_days.setAlignment(std::chrono::hours(24));
    m_days.setMaxPoints(DayStrip::days);

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

    connect(&m_detail, &MonitorDetail::changed, this, &DetailPane::showPage);
    connect(&m_days, &HistoryModel::changed, this, &DetailPane::showStrip);
}

QWidget *DetailPane::buildPage(MonitorActions &actions)
{
    auto *page = new QWidget(this);
    page->setObjectName(QStringLiteral("detailPage"));
    m_chart = new ChartCard(m_workspace, m_theme, page);
    auto *stripCard = new Card(tr("%n day(s)", nullptr, DayStrip::days), page);
    m_strip = new DayStrip(m_theme, stripCard);
    m_strip->setObjectName(QStringLiteral("dayStrip"));
    m_stripFigure = new QLabel(stripCard);
    m_stripFigure->setProperty("role", QStringLiteral("third"));
    stripCard->addToHead(m_stripFigure);
    stripCard->body()->addWidget(m_strip);
    m_log = new CheckLogCard(m_workspace, m_theme, page);
    m_incidents = new IncidentsCard(m_workspace, m_theme, page);

    auto *logs = new QHBoxLayout;
    logs->setSpacing(12);
    logs->addWidget(m_log, 6);
    logs->addWidget(m_incidents, 5);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(new DetailHead(m_detail, actions, m_theme, page));
    layout->addWidget(m_chart, 3);
    layout->addWidget(stripCard);
    layout->addLayout(logs, 4);
    return page;
}

void DetailPane::setMonitor(MonitorId id)
{
    m_detail.setMonitor(id);
    m_chart->setMonitor(id);
    m_days.setMonitor(id);
    m_log->setMonitor(id);
    m_incidents->setMonitor(id);
}

void DetailPane::setRange(int choice)
{
    m_chart->setRange(choice);
}

int DetailPane::range() const
{
    return m_chart->range();
}

void DetailPane::showPage()
{
    if (m_detail.data())
        m_stack->setCurrentWidget(m_page);
    else if (m_detail.monitor().isNull())
        m_stack->setCurrentIndex(0);
}

void DetailPane::showStrip()
{
    const ChartData &days = m_days.data();
    m_strip->setSeries(days.series);
    m_stripFigure->setText(
        days.uptime.coverage() < 0.0001 // no share worth a number
            ? format::percent(days.uptime.ratio())
            : tr("%1 of %2 observed", "uptime, share of the time")
                  .arg(format::percent(days.uptime.ratio()), format::percent(days.uptime.coverage())));
}

} // namespace monitron
