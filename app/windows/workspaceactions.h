// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QAction>
#include <QMenu>
#include <QObject>

#include <vector>

namespace monitron {

class Workspace;
class WorkspaceList;
struct WorkspaceEntry;
struct WorkspaceHealth;

/// Going to another workspace, and what can be done with the one that is shown: one menu, in the menu bar and
/// at the top of the sidebar. Who answers the actions is up to the application.
class WorkspaceActions : public QObject
{
    Q_OBJECT
public:
    /// `window` is its parent. All outlive it; null `list`: there is only this one.
    WorkspaceActions(Workspace &workspace, const WorkspaceList *list, const Theme &theme, QWidget *window);

    [[nodiscard]] QMenu *menu() { return &m_menu; }
    [[nodiscard]] QAction *addTeam() const { return m_addTeam; }
    [[nodiscard]] QAction *tryNow() const { return m_tryNow; }
    [[nodiscard]] QAction *signIn() const { return m_signIn; }
    [[nodiscard]] QAction *waiting() const { return m_waiting; }
    [[nodiscard]] QAction *resolve() const { return m_resolve; }
    [[nodiscard]] QAction *account() const { return m_account; }
    [[nodiscard]] QAction *administration() const { return m_administration; }
    [[nodiscard]] QAction *teamSettings() const { return m_teamSettings; }
    [[nodiscard]] QAction *signOut() const { return m_signOut; }

Q_SIGNALS:
    /// The one with this key is to be shown.
    void workspaceWanted(const QString &key);

private:
    QAction *make(const char *name, const QString &text);
    void fill();
    /// States and connections as they are now.
    void label();
    void takeState();

    Workspace &m_workspace;
    const WorkspaceList *m_list;
    const Theme &m_theme;
    QMenu m_menu;
    std::vector<QAction *> m_ways; ///< to the workspaces, in the order of the list
    QAction *m_addTeam;
    QAction *m_tryNow;
    QAction *m_signIn;
    QAction *m_waiting;
    QAction *m_resolve;
    QAction *m_account;
    QAction *m_administration;
    QAction *m_teamSettings;
    QAction *m_signOut;
};

} // namespace monitron
