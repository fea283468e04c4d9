// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/chartcard.h"

#include "app/charts/chartlegend.h"
#include "app/charts/histogramchart.h"
#include "app/charts/phaseseries.h"
#include "app/charts/timechart.h"
#include "app/models/chartcsv.h"
#include "app/models/chartwords.h"
#include "app/widgets/flowrow.h"
#include "app/widgets/rangeswitch.h"
#include "app/windows/exportmenu.h"
#include "app/workspace/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace monitron {

namespace {

using namespace std::chrono_literals;

constexpr Duration lengths[] = {1h, 4h, 24h, 24h * 7, 24h * 30, 24h * 365};
/// What follows the range reads from the store: not at every step of the wheel.
constexpr Duration rangePause = 200ms;
constexpr int mostClasses = 48;

std::vector<ChartLegend::Entry> legendOf(bool phases)
{
    if (!phases)
        return {{Palette::Role::Accent, ChartCard::tr("median"), true},
                {Palette::Role::Band, ChartCard::tr("95 % within"), false},
                {Palette::Role::Down, ChartCard::tr("failed"), false}};
    std::vector<ChartLegend::Entry> entries;
    for (const PhaseKind &kind : phaseKinds)
        entries.push_back({kind.role, phaseName(kind), false});
    return entries;
}

} // namespace

ChartCard::ChartCard(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Card(tr("Response time"), parent), m_theme(theme), m_viewport(workspace.clock()),
      m_history(workspace, m_viewport), m_distribution(workspace, m_viewport),
      m_stack(new QStackedWidget(this)), m_chart(new TimeChart(m_viewport, theme, this)),
      m_histogram(new HistogramChart(theme, this)),
      m_ranges(new RangeSwitch(tr("Range"),
                               {tr("1 h"), tr("4 h"), tr("24 h"), tr("7 d"), tr("30 d"), tr("1 y")}, this)),
      m_views(new RangeSwitch(tr("View"), {tr("Latency"), tr("Phases"), tr("Distribution")}, this)),
      m_legend(new ChartLegend(theme, this)), m_when(new QLabel(this)),
      m_backToNow(new QPushButton(tr("Back to now"), this))
{
    m_chart->setObjectName(QStringLiteral("latencyChart"));
    m_chart->setAccessibleName(tr("Response time"));
    m_histogram->setObjectName(QStringLiteral("histogramChart"));
    m_histogram->setAccessibleName(tr("Distribution of the response times"));
    m_chart->viewport()->setAccessibleName(m_chart->accessibleName());
    m_histogram->viewport()->setAccessibleName(m_histogram->accessibleName());
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_histogram);
    buildHead();
    body()->addWidget(m_stack, 1);
    m_rangeTimer.setSingleShot(true);
    m_rangeTimer.setInterval(rangePause);
    connect(&m_rangeTimer, &QTimer::timeout, this, [this] {
        Q_EMIT rangeChanged(m_viewport.isLive() ? std::nullopt : std::optional(m_viewport.range()));
    });
    connect(m_ranges, &RangeSwitch::chosen, this, &ChartCard::setRange);
    connect(m_views, &RangeSwitch::chosen, this, &ChartCard::setView);
    connect(m_backToNow, &QPushButton::clicked, &m_viewport, &Viewport::goLive);
    connect(&m_viewport, &Viewport::changed, this, &ChartCard::followViewport);
    connect(&m_history, &HistoryModel::changed, this, &ChartCard::takeData);
    connect(&m_distribution, &DistributionModel::changed, this, &ChartCard::takeDistribution);
    connect(m_chart, &TimeChart::widthChanged, &m_history, &HistoryModel::setPixels);
    connect(m_chart, &TimeChart::timeChosen, this, &ChartCard::timeChosen);
    setView(Latency);
    setRange(0);
    setActive(false);
}

void ChartCard::buildHead()
{
    m_ranges->setObjectName(QStringLiteral("rangeSwitch"));
    m_views->setObjectName(QStringLiteral("chartViews"));
    m_when->setObjectName(QStringLiteral("chartRange"));
    m_when->setProperty("role", QStringLiteral("small"));
    m_backToNow->setObjectName(QStringLiteral("backToNow"));
    m_backToNow->setProperty("flat", true);
    addToHead(m_when);
    addToHead(m_backToNow);
    addToHead(m_ranges);
    auto *menu = new ExportMenu(
        m_theme, [this] { return exported(); }, this);
    addToHead(menu);
    setTabOrder(menu, m_chart); // what stands in the head comes before what is below it
    setTabOrder(m_chart, m_histogram);
    auto *row = new FlowRow(FlowRow::Mode::Natural, this);
    row->setSpacing(12);
    row->add(m_views);
    row->add(m_legend);
    body()->addWidget(row);
}

void ChartCard::setMonitor(MonitorId id)
{
    m_viewport.goLive();
    m_history.setMonitor(id);
    m_distribution.setMonitor(id);
}

void ChartCard::setRange(int choice)
{
    if (choice < 0 || choice >= static_cast<int>(std::size(lengths)))
        return;
    m_range = choice;
    m_viewport.follow(lengths[choice]);
}

void ChartCard::showRange(TimeRange range)
{
    m_viewport.show(range);
}

void ChartCard::setView(int view)
{
    m_view = view;
    m_views->setCurrent(view);
    m_stack->setCurrentIndex(view == Distribution ? 1 : 0);
    if (view != Distribution)
        m_chart->setView(view == Phases ? ChartView::Phases : ChartView::Latency);
    m_legend->setEntries(view == Distribution ? std::vector<ChartLegend::Entry>() : legendOf(view == Phases));
    m_distribution.setActive(view == Distribution && isVisible());
}

void ChartCard::followViewport()
{
    const bool followsChoice = m_viewport.isLive() && m_viewport.length() == lengths[m_range];
    m_ranges->setCurrent(followsChoice ? m_range : -1);
    m_when->setText(followsChoice ? QString() : rangeText(m_viewport));
    m_backToNow->setVisible(!followsChoice);
    m_rangeTimer.start();
}

QString ChartCard::emptyMessage(bool loading, const std::optional<Error> &error) const
{
    if (error)
        return tr("The history can't be read: %1").arg(error->message);
    if (loading)
        return tr("Reading the history…");
    return tr("No check has been made in this time.");
}

void ChartCard::takeData()
{
    m_chart->setMessage(emptyMessage(m_history.isLoading(), m_history.error()));
    m_chart->setData(m_history.data());
    m_chart->setAccessibleDescription(chartSummary(m_history.data(), m_viewport));
}

void ChartCard::takeDistribution()
{
    m_histogram->setMessage(emptyMessage(m_distribution.isLoading(), m_distribution.error()));
    m_histogram->setHistogram(m_distribution.histogram());
}

ChartExport ChartCard::exported() const
{
    const QString when = rangeText(m_viewport.range());
    const QString monitor = m_history.data().name;
    if (m_view == Distribution)
        return {monitor, tr("Distribution of the response times"), when, m_histogram,
                [histogram = m_distribution.histogram()] {
                    return chartcsv::distribution(latencyClasses(histogram, mostClasses));
                }};
    return {monitor, m_view == Phases ? tr("Response time by phase") : tr("Response time"), when, m_chart,
            [points = m_history.data().series.points, range = m_viewport.range()] {
                return chartcsv::series(points, range);
            }};
}

void ChartCard::setActive(bool active)
{
    m_viewport.setActive(active);
    m_history.setActive(active);
    m_distribution.setActive(active && m_view == Distribution);
}

void ChartCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    setActive(true);
}

void ChartCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    setActive(false);
}

} // namespace monitron
