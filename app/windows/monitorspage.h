// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorlistmodel.h"

#include <QStackedWidget>

class QSplitter;

namespace monitron {

class DetailPane;
class EmptyState;
class MonitorActions;
class MonitorListPane;
class Theme;
class WindowState;

/// The list of monitors beside the page of the current one; while nothing is watched, how to begin.
class MonitorsPage : public QStackedWidget
{
    Q_OBJECT
public:
    /// All outlive it.
    MonitorsPage(Workspace &workspace, MonitorListModel &monitors, MonitorActions &actions,
                 const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] MonitorListPane &list() const { return *m_list; }
    [[nodiscard]] DetailPane &detail() const { return *m_detail; }
    void showMonitor(MonitorId id);

    /// Once, before the monitors are loaded.
    void restoreState(const WindowState &state);
    void saveState(WindowState &state) const;

Q_SIGNALS:
    void importWanted();
    void teamWanted();
    /// Several addresses or curl commands, to be looked through before they are added.
    void listWanted(const QString &text);
    void incidentWanted(const monitron::IncidentId &id);

private:
    void selectFirst();
    void showRightOne();
    void watchAnswered(const QString &problem);

    MonitorListModel &m_monitors;
    QSplitter *m_splitter;
    MonitorListPane *m_list;
    DetailPane *m_detail;
    EmptyState *m_empty;
};

} // namespace monitron
