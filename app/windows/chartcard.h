// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/distributionmodel.h"
#include "app/models/historymodel.h"
#include "app/models/viewport.h"
#include "app/widgets/card.h"
#include "app/widgets/theme.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace monitron {

class ChartLegend;
class HistogramChart;
class RangeSwitch;
class TimeChart;
struct ChartExport;

/// The card with the response times of a monitor: over time, phase by phase, or how they are distributed.
class ChartCard : public Card
{
    Q_OBJECT
public:
    static constexpr int year = 5; ///< the widest choice of the switch

    ChartCard(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    void setMonitor(MonitorId id);
    /// Follows the clock over that choice of the switch.
    void setRange(int choice);
    [[nodiscard]] int range() const { return m_range; }
    /// Stands still over that time.
    void showRange(TimeRange range);
    [[nodiscard]] const Viewport &view() const { return m_viewport; }
    /// There is something to see, as fine as it gets.
    [[nodiscard]] bool isShown() const
    {
        return m_history.isComplete() && !m_history.data().series.points.empty();
    }

Q_SIGNALS:
    /// What is seen now; none while it follows the clock. Not sent at every step of a movement.
    void rangeChanged(const std::optional<monitron::TimeRange> &range);
    void timeChosen(monitron::Timestamp at);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum View { Latency, Phases, Distribution };
    void buildHead();
    void setView(int view);
    void takeData();
    void takeDistribution();
    void followViewport();
    void setActive(bool active);
    [[nodiscard]] QString emptyMessage(bool loading, const std::optional<Error> &error) const;
    [[nodiscard]] ChartExport exported() const;

    const Theme &m_theme;
    Viewport m_viewport;
    HistoryModel m_history;
    DistributionModel m_distribution;
    int m_range = 0;
    int m_view = Latency;
    QTimer m_rangeTimer;
    QStackedWidget *m_stack;
    TimeChart *m_chart;
    HistogramChart *m_histogram;
    RangeSwitch *m_ranges;
    RangeSwitch *m_views;
    ChartLegend *m_legend;
    QLabel *m_when;
    QPushButton *m_backToNow;
};

} // namespace monitron
