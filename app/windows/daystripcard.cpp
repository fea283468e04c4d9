// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/daystripcard.h"

#include "app/models/chartcsv.h"
#include "app/models/chartwords.h"
#include "app/models/format.h"
#include "app/widgets/daystrip.h"
#include "app/windows/exportmenu.h"

#include <QLabel>
#include <QVBoxLayout>

namespace monitron {

DayStripCard::DayStripCard(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Card(tr("%n day(s)", nullptr, DayHistory::dayCount), parent), m_history(workspace),
      m_strip(new DayStrip(theme, this)), m_figure(new QLabel(this))
{
    m_strip->setObjectName(QStringLiteral("dayStrip"));
    m_figure->setObjectName(QStringLiteral("dayStripFigure"));
    m_figure->setProperty("role", QStringLiteral("third"));
    addToHead(m_figure);
    auto *menu = new ExportMenu(
        theme,
        [this] {
            const std::vector<DayFigure> days = m_history.days();
            const QString range = days.empty()
                                      ? QString()
                                      : rangeText(TimeRange{days.front().range.from, days.back().range.to});
            return ChartExport{m_history.name(), tr("%n day(s)", nullptr, DayHistory::dayCount),
                               range + QStringLiteral("  ") + m_figure->text(), m_strip,
                               [days] { return chartcsv::days(days); }};
        },
        this);
    addToHead(menu);
    setTabOrder(menu, m_strip);
    body()->addWidget(m_strip);
    connect(&m_history, &DayHistory::changed, this, &DayStripCard::showDays);
    connect(m_strip, &DayStrip::dayChosen, this, &DayStripCard::dayChosen);
    m_history.setActive(false);
}

void DayStripCard::setMonitor(MonitorId id)
{
    m_history.setMonitor(id);
}

void DayStripCard::showDays()
{
    m_strip->setDays(m_history.days());
    const Uptime &uptime = m_history.uptime();
    m_figure->setText(uptime.coverage() < 0.0001 // no share worth a number
                          ? format::percent(uptime.ratio())
                          : tr("%1 of %2 observed", "uptime, share of the time")
                                .arg(format::percent(uptime.ratio()), format::percent(uptime.coverage())));
}

void DayStripCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_history.setActive(true);
}

void DayStripCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_history.setActive(false);
}

} // namespace monitron
