// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/publishdialog.h"

#include <QAction>
#include <QObject>
#include <QPointer>

#include <vector>

namespace monitron {

class Theme;
class WorkspaceList;

/// What leads from one workspace to another: monitors are taken to a team or to this computer, and a team's
/// are tried from here. What the workspace has no use for isn't there.
class PublishActions : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of dialogs. All outlive it; null `list`: there is only this workspace.
    PublishActions(Workspace &workspace, const WorkspaceList *list, const Theme &theme, QWidget *window);

    void setSelection(const std::vector<MonitorId> &ids);

    [[nodiscard]] QAction *runFromHere() const { return m_runFromHere; }
    [[nodiscard]] QAction *publish() const { return m_publish; }
    [[nodiscard]] QAction *copyHere() const { return m_copyHere; }

private:
    QAction *make(const char *name, const QString &text, void (PublishActions::*slot)());
    void takeMembers();
    void update();
    void doRunFromHere();
    void doPublish();
    void doCopyHere();
    void show(std::vector<PublishDialog::Target> targets);
    void closeOrphan();
    /// Teams that are open.
    [[nodiscard]] std::vector<Workspace *> teams() const;
    [[nodiscard]] Workspace *here() const;

    Workspace &m_workspace;
    const WorkspaceList *m_list;
    const Theme &m_theme;
    QWidget *m_window;
    std::vector<MonitorId> m_selection;
    QPointer<PublishDialog> m_dialog;
    std::vector<const Workspace *> m_involved; ///< in the dialog
    QAction *m_runFromHere;
    QAction *m_publish;
    QAction *m_copyHere;
};

} // namespace monitron
