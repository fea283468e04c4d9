// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorlistmodel.h"
#include "app/widgets/theme.h"
#include "app/windows/page.h"

#include <QFrame>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QMenu;
class QToolButton;

namespace monitron {

class Workspace;

/// The left edge: which workspace this is and the way to others, the pages, and a line of figures.
class Sidebar : public QFrame
{
    Q_OBJECT
public:
    /// All outlive it. `workspaces`: the menu to choose from.
    Sidebar(Workspace &workspace, const MonitorListModel &monitors, const Theme &theme, QMenu *workspaces,
            QWidget *parent = nullptr);

    /// The page that is shown.
    void setPage(Page page);

Q_SIGNALS:
    void pageChosen(monitron::Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addBadge(QAbstractButton *button);
    void fit();
    QToolButton *addPage(Page page, const QString &name, const QString &text);
    void tint();
    void refresh();

    Workspace &m_workspace;
    const MonitorListModel &m_monitors;
    const Theme &m_theme;
    QButtonGroup *m_pages;
    QLabel *m_badge; ///< how many are down
    QLabel *m_counts;
    QLabel *m_next;
};

} // namespace monitron
