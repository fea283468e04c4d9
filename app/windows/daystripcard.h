// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/dayhistory.h"
#include "app/widgets/card.h"
#include "app/widgets/theme.h"

class QLabel;

namespace monitron {

class DayStrip;

/// The card with the last 90 days of a monitor.
class DayStripCard : public Card
{
    Q_OBJECT
public:
    DayStripCard(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    void setMonitor(MonitorId id);

Q_SIGNALS:
    void dayChosen(monitron::TimeRange day);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showDays();

    DayHistory m_history;
    DayStrip *m_strip;
    QLabel *m_figure;
};

} // namespace monitron
