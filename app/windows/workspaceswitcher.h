// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

namespace monitron {

class ElidedLabel;
class Workspace;

/// The card at the top of the sidebar: which workspace this is, how it is connected, and what waits. A click
/// opens the menu of workspaces.
class WorkspaceSwitcher : public QPushButton
{
    Q_OBJECT
public:
    /// Both outlive it.
    WorkspaceSwitcher(Workspace &workspace, QMenu *menu, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void openMenu();

    Workspace &m_workspace;
    QMenu *m_choices;
    ElidedLabel *m_name;
    ElidedLabel *m_connection;
    ElidedLabel *m_waiting;
};

} // namespace monitron
