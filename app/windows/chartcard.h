// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/historymodel.h"
#include "app/widgets/card.h"
#include "app/widgets/theme.h"

namespace monitron {

class LatencyChart;
class RangeSwitch;

/// The card with the response times of a monitor and the switch of ranges.
class ChartCard : public Card
{
    Q_OBJECT
public:
    ChartCard(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    void setMonitor(MonitorId id);
    void setRange(int choice);
    [[nodiscard]] int range() const;

private:
    HistoryModel m_history;
    LatencyChart *m_chart;
    RangeSwitch *m_ranges;
};

} // namespace monitron
