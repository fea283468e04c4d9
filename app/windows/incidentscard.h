// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/incidentlistmodel.h"
#include "app/models/timelinemodel.h"
#include "app/widgets/card.h"
#include "app/widgets/theme.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace monitron {

class StepList;

/// The card with the open or latest incident of a monitor, step by step, and a way to the older ones.
class IncidentsCard : public Card
{
    Q_OBJECT
public:
    IncidentsCard(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    void setMonitor(MonitorId id);

Q_SIGNALS:
    /// The page of all incidents, at this one.
    void incidentWanted(const monitron::IncidentId &id);

private:
    QToolButton *addTurn(const QString &name, const QString &text, const QString &symbol, int step);
    void follow();
    void turn(int step);
    void refresh();

    MonitorId m_monitor;
    IncidentListModel m_incidents;
    TimelineModel m_timeline;
    bool m_latest = true; ///< follows the newest one; else an older one was turned to
    QLabel *m_since;
    QToolButton *m_newer = nullptr;
    QToolButton *m_older = nullptr;
    QPushButton *m_all;
    StepList *m_view;
    QLabel *m_empty;
};

} // namespace monitron
