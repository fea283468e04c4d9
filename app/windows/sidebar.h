// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorlistmodel.h"
#include "app/widgets/theme.h"

#include <QFrame>
#include <QTimer>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace monitron {

class Workspace;

/// The left edge: which workspace this is, the pages, and a line of figures.
class Sidebar : public QFrame
{
    Q_OBJECT
public:
    Sidebar(Workspace &workspace, const MonitorListModel &monitors, const Theme &theme,
            QWidget *parent = nullptr);

    /// The number of the page that is shown (0: monitors, 1: settings).
    void setPage(int page);

Q_SIGNALS:
    void pageChosen(int page);

private:
    QToolButton *addPage(const QString &name, const QString &text, int page);
    void tint();
    void refresh();

    Workspace &m_workspace;
    const MonitorListModel &m_monitors;
    const Theme &m_theme;
    QButtonGroup *m_pages;
    QLabel *m_connection;
    QLabel *m_counts;
    QLabel *m_next;
    QTimer m_tick;
};

} // namespace monitron
