// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/historymodel.h"
#include "app/models/monitordetail.h"
#include "app/widgets/theme.h"

#include <QFrame>

class QLabel;
class QStackedWidget;

namespace monitron {

class ChartCard;
class CheckLogCard;
class DayStrip;
class IncidentsCard;
class MonitorActions;
class Workspace;

/// The page of one monitor; without one, what to do next.
class DetailPane : public QFrame
{
    Q_OBJECT
public:
    DetailPane(Workspace &workspace, MonitorActions &actions, const Theme &theme, QWidget *parent = nullptr);

    void setMonitor(MonitorId id);
    void setRange(int choice);
    [[nodiscard]] int range() const;

private:
    QWidget *buildPage(MonitorActions &actions);
    void showStrip();
    void showPage();

    Workspace &m_workspace;
    const Theme &m_theme;
    MonitorDetail m_detail;
    HistoryModel m_days;
    QStackedWidget *m_stack;
    QWidget *m_page = nullptr;
    ChartCard *m_chart = nullptr;
    DayStrip *m_strip = nullptr;
    QLabel *m_stripFigure = nullptr;
    CheckLogCard *m_log = nullptr;
    IncidentsCard *m_incidents = nullptr;
};

} // namespace monitron
