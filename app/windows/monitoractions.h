// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorlistmodel.h"
#include "app/models/settingsmodel.h"
#include "app/models/tagcolors.h"
#include "app/models/undohistory.h"
#include "core/base/error.h"

#include <QAction>
#include <QFuture>
#include <QObject>

class QWidget;

namespace monitron {

class GroupActions;
class MonitorEditor;
class PublishActions;
class Theme;
class UndoableCommands;
class Workspace;
class WorkspaceList;
struct WorkspaceAbilities;

/// Everything that can be done with monitors, as actions over the selection: the same ones in the menu, the
/// buttons and the shortcuts. What the workspace doesn't allow isn't there; what fails is told by `failed`.
class MonitorActions : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of dialogs. All outlive it; null `workspaces`: there is only this one.
    MonitorActions(Workspace &workspace, MonitorListModel &monitors, const Theme &theme, QWidget *window,
                   const WorkspaceList *workspaces = nullptr);

    [[nodiscard]] WorkspaceAbilities abilities() const;
    /// The monitors that the actions are about; the first is the current one.
    void setSelection(const std::vector<MonitorId> &ids);
    [[nodiscard]] const std::vector<MonitorId> &selection() const { return m_selection; }

    [[nodiscard]] QAction *create() const { return m_create; }
    [[nodiscard]] QAction *runNow() const { return m_runNow; }
    [[nodiscard]] QAction *pause() const { return m_pause; }
    [[nodiscard]] QAction *edit() const { return m_edit; }
    [[nodiscard]] QAction *duplicate() const { return m_duplicate; }
    [[nodiscard]] QAction *acknowledge() const { return m_acknowledge; }
    [[nodiscard]] QAction *copyUrl() const { return m_copyUrl; }
    [[nodiscard]] QAction *openUrl() const { return m_openUrl; }
    [[nodiscard]] QAction *remove() const { return m_remove; }

    /// Takes back the last deletion, pause or edit of many.
    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *recentlyDeleted() const { return m_recentlyDeleted; }
    [[nodiscard]] QAction *manageTags() const { return m_manageTags; }
    [[nodiscard]] GroupActions &groups() const { return *m_groups; }
    [[nodiscard]] const PublishActions &publishing() const { return *m_publishing; }
    [[nodiscard]] const TagColors &tagColors() const { return m_tagColors; }

    /// Adds a monitor with all defaults for a pasted URL or curl command; `answered` follows.
    void watch(const QString &text);
    /// Opens the editor filled from a pasted URL or curl command.
    void createFrom(const QString &text);
    void runFailing();
    /// An import brought these; undo() takes them out again.
    void takeImported(const std::vector<MonitorId> &ids);

Q_SIGNALS:
    void abilitiesChanged();
    void selectionChanged(const std::vector<monitron::MonitorId> &ids);
    /// The answer to watch(): an empty sentence when the monitor is there.
    void answered(const QString &problem);
    /// Something was added or edited and should be shown.
    void saved(const monitron::MonitorId &id);
    void failed(const QString &sentence);
    /// Something was done that undo() takes back: "3 monitors deleted".
    void undoable(const QString &sentence);
    void undone(const QString &sentence);

private:
    QAction *make(const char *name, const QString &text, const QKeySequence &shortcut,
                  void (MonitorActions::*slot)());
    MonitorEditor *openEditor(const Monitor &monitor);
    void doCreate();
    void doRunNow();
    void doPause();
    void doEdit();
    void doDuplicate();
    void doAcknowledge();
    void doCopyUrl();
    void doOpenUrl();
    void doRemove();
    void doUndo();
    void doRecentlyDeleted();
    void doManageTags();
    void update();
    void takeAbilities();
    void updateUndo();
    void openBulkEdit();
    [[nodiscard]] const MonitorRow *current() const;
    [[nodiscard]] bool isOpen(MonitorId id) const;
    [[nodiscard]] std::vector<Monitor> selected() const;
    void watchAnswer(const QFuture<Result<void>> &answer);

    Workspace &m_workspace;
    MonitorListModel &m_monitors;
    const Theme &m_theme;
    QWidget *m_window;
    SettingsModel m_settings;
    TagColors m_tagColors;
    UndoHistory m_history;
    UndoableCommands *m_commands;
    GroupActions *m_groups;
    PublishActions *m_publishing;
    std::vector<MonitorId> m_selection;
    QAction *m_create;
    QAction *m_runNow;
    QAction *m_pause;
    QAction *m_edit;
    QAction *m_duplicate;
    QAction *m_acknowledge;
    QAction *m_copyUrl;
    QAction *m_openUrl;
    QAction *m_remove;
    QAction *m_undo;
    QAction *m_recentlyDeleted;
    QAction *m_manageTags;
};

} // namespace monitron
