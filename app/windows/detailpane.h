// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitordetail.h"
#include "app/models/tagcolors.h"
#include "app/widgets/theme.h"

#include <QFrame>
#include <QTimer>

class QBoxLayout;
class QStackedWidget;

namespace monitron {

class ChangesCard;
class ChartCard;
class CheckLogCard;
class DayStripCard;
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

Q_SIGNALS:
    void incidentWanted(const monitron::IncidentId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildPage(MonitorActions &actions);
    void showPage();
    void showWanted();

    Workspace &m_workspace;
    const Theme &m_theme;
    MonitorDetail m_detail;
    TagColors m_tagColors;
    MonitorId m_wanted;
    QTimer m_pause; ///< between two monitors, while the selection moves fast
    QStackedWidget *m_stack;
    QWidget *m_page = nullptr;
    ChartCard *m_chart = nullptr;
    DayStripCard *m_days = nullptr;
    QBoxLayout *m_logs = nullptr; ///< checks beside incidents, or above them where it is narrow
    CheckLogCard *m_log = nullptr;
    IncidentsCard *m_incidents = nullptr;
    ChangesCard *m_changes = nullptr;
};

} // namespace monitron
