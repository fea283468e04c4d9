// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/chartcard.h"

#include "app/charts/latencychart.h"
#include "app/widgets/rangeswitch.h"

#include <QVBoxLayout>

namespace monitron {

namespace {

using std::chrono::hours;
constexpr Duration lengths[] = {hours(1), hours(24), hours(24 * 7), hours(24 * 30), hours(24 * 365)};
constexpr double pixelsPerPoint = 3;

} // namespace

ChartCard::ChartCard(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Card(tr("Response time"), parent), m_history(workspace), m_chart(new LatencyChart(theme, this)),
      m_ranges(new RangeSwitch(tr("Range"), {tr("1 h"), tr("24 h"), tr("7 d"), tr("30 d"), tr("1 y")}, this))
{
    m_chart->setObjectName(QStringLiteral("latencyChart"));
    m_ranges->setObjectName(QStringLiteral("rangeSwitch"));
    addToHead(m_ranges);
    body()->addWidget(m_chart, 1);
    connect(m_ranges, &RangeSwitch::chosen, this, &ChartCard::setRange);
    connect(&m_history, &HistoryModel::changed, m_chart, [this] { m_chart->setData(m_history.data()); });
    connect(m_chart, &LatencyChart::widthChanged, &m_history,
            [this](int pixels) { m_history.setMaxPoints(static_cast<int>(pixels / pixelsPerPoint)); });
}

void ChartCard::setMonitor(MonitorId id)
{
    m_history.setMonitor(id);
}

void ChartCard::setRange(int choice)
{
    if (choice < 0 || choice >= static_cast<int>(std::size(lengths)))
        return;
    m_ranges->setCurrent(choice);
    m_history.setLength(lengths[choice]);
}

int ChartCard::range() const
{
    return m_ranges->current();
}

} // namespace monitron
