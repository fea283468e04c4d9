// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/monitoractions.h"

#include "app/dialogs/bulkeditdialog.h"
#include "app/dialogs/monitoreditor.h"
#include "app/dialogs/removeddialog.h"
#include "app/dialogs/tagsdialog.h"
#include "app/models/editorwords.h"
#include "app/models/format.h"
#include "app/models/newmonitor.h"
#include "app/models/undoablecommands.h"
#include "app/windows/groupactions.h"
#include "app/windows/publishactions.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/model/monitordiff.h"
#include "core/model/monitorvalidation.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace monitron {

MonitorActions::MonitorActions(Workspace &workspace, MonitorListModel &monitors, const Theme &theme,
                               QWidget *window, const WorkspaceList *workspaces)
    : QObject(window), m_workspace(workspace), m_monitors(monitors), m_theme(theme), m_window(window),
      m_settings(workspace), m_tagColors(workspace),
      m_commands(new UndoableCommands(workspace, m_history, this)),
      m_groups(new GroupActions(monitors, *m_commands, window)),
      m_publishing(new PublishActions(workspace, workspaces, theme, window)),
      m_create(make("new", tr("&New monitor…"), QKeySequence::New, &MonitorActions::doCreate)),
      m_runNow(make("runNow", tr("&Run now"), Qt::Key_F5, &MonitorActions::doRunNow)),
      m_pause(make("pause", tr("&Pause"), Qt::Key_Space, &MonitorActions::doPause)),
      m_edit(make("edit", tr("&Edit…"), Qt::Key_F2, &MonitorActions::doEdit)),
      m_duplicate(make("duplicate", tr("D&uplicate…"), {}, &MonitorActions::doDuplicate)),
      m_acknowledge(make("acknowledge", tr("&Acknowledge"), {}, &MonitorActions::doAcknowledge)),
      m_copyUrl(make("copyUrl", tr("&Copy address"), {}, &MonitorActions::doCopyUrl)),
      m_openUrl(make("openUrl", tr("&Open in browser"), {}, &MonitorActions::doOpenUrl)),
      m_remove(make("delete", tr("&Delete"), QKeySequence::Delete, &MonitorActions::doRemove)),
      m_undo(make("undo", tr("&Undo"), QKeySequence::Undo, &MonitorActions::doUndo)),
      m_recentlyDeleted(
          make("recentlyDeleted", tr("Recently de&leted…"), {}, &MonitorActions::doRecentlyDeleted)),
      m_manageTags(make("manageTags", tr("Manage ta&gs…"), {}, &MonitorActions::doManageTags))
{
    connect(m_commands, &UndoableCommands::failed, this, &MonitorActions::failed);
    connect(&m_tagColors, &TagColors::failed, this, &MonitorActions::failed);
    connect(&m_history, &UndoHistory::changed, this, &MonitorActions::updateUndo);
    connect(&m_history, &UndoHistory::pushed, this, &MonitorActions::undoable);
    connect(&m_history, &UndoHistory::failed, this, &MonitorActions::failed);
    connect(&m_history, &UndoHistory::undone, this,
            [this](const QString &text) { Q_EMIT undone(tr("Undone: %1").arg(text)); });
    updateUndo();
    connect(&m_monitors, &MonitorListModel::summaryChanged, this, &MonitorActions::update);
    connect(&m_workspace, &Workspace::abilitiesChanged, this, &MonitorActions::takeAbilities);
    takeAbilities();
}

WorkspaceAbilities MonitorActions::abilities() const
{
    return m_workspace.abilities();
}

/// What isn't allowed is neither shown nor reached by its shortcut.
void MonitorActions::takeAbilities()
{
    const WorkspaceAbilities can = abilities();
    for (QAction *action : {m_create, m_pause, m_edit, m_duplicate, m_acknowledge, m_remove, m_undo,
                            m_recentlyDeleted, m_manageTags})
        action->setVisible(can.edits);
    m_runNow->setVisible(can.runsChecks);
    for (QAction *action : {m_create, m_recentlyDeleted, m_manageTags})
        action->setEnabled(can.edits);
    update();
    updateUndo();
    Q_EMIT abilitiesChanged();
}

QAction *MonitorActions::make(const char *name, const QString &text, const QKeySequence &shortcut,
                              void (MonitorActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MonitorActions::setSelection(const std::vector<MonitorId> &ids)
{
    m_selection = ids;
    m_publishing->setSelection(ids);
    Q_EMIT selectionChanged(ids);
    update();
}

const MonitorRow *MonitorActions::current() const
{
    const int row = m_selection.empty() ? -1 : m_monitors.rowOf(m_selection.front());
    return row < 0 ? nullptr : &m_monitors.row(row);
}

void MonitorActions::update()
{
    const MonitorRow *row = current();
    const bool one = row && m_selection.size() == 1;
    const WorkspaceAbilities can = abilities();
    m_runNow->setEnabled(row && can.runsChecks);
    for (QAction *action : {m_pause, m_edit, m_remove})
        action->setEnabled(row && can.edits);
    m_duplicate->setEnabled(one && can.edits);
    m_copyUrl->setEnabled(one);
    m_openUrl->setEnabled(one && row->monitor.kind == u"http");
    m_pause->setText(row && !row->monitor.enabled ? tr("Re&sume") : tr("&Pause"));
    m_acknowledge->setEnabled(can.edits && std::any_of(m_selection.begin(), m_selection.end(),
                                                       [this](MonitorId id) { return isOpen(id); }));
}

bool MonitorActions::isOpen(MonitorId id) const
{
    const int row = m_monitors.rowOf(id);
    const MonitorRow *at = row < 0 ? nullptr : &m_monitors.row(row);
    return at && at->state.incident && !at->state.incident->acknowledgedAt;
}

void MonitorActions::updateUndo()
{
    m_undo->setEnabled(m_history.canUndo() && abilities().edits);
    m_undo->setToolTip(m_history.nextText());
}

std::vector<Monitor> MonitorActions::selected() const
{
    std::vector<Monitor> monitors;
    for (const MonitorId &id : m_selection) {
        if (const int row = m_monitors.rowOf(id); row >= 0)
            monitors.push_back(m_monitors.row(row).monitor);
    }
    return monitors;
}

void MonitorActions::watchAnswer(const QFuture<Result<void>> &answer)
{
    whenDone(answer, this, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error().message);
    });
}

MonitorEditor *MonitorActions::openEditor(const Monitor &monitor)
{
    auto *editor = new MonitorEditor(m_workspace, m_theme, monitor, m_window);
    connect(editor, &MonitorEditor::saved, this, &MonitorActions::saved);
    editor->open();
    return editor;
}

void MonitorActions::createFrom(const QString &text)
{
    if (!abilities().edits)
        return;
    openEditor(m_settings.newMonitor())->fillFrom(text);
}

void MonitorActions::watch(const QString &text)
{
    const auto draft = draftFrom(text, m_settings.newMonitor());
    if (!draft) {
        Q_EMIT answered(draft.error().message);
        return;
    }
    const std::vector<FieldError> errors = validate(draft->monitor);
    if (!errors.empty()) {
        Q_EMIT answered(tr("The address %1.", "what is wrong with it").arg(errors.front().message));
        return;
    }
    whenDone(m_workspace.saveMonitor(draft->monitor, draft->secret), this,
             [this](const Result<Monitor> &answer) {
                 Q_EMIT answered(answer ? QString() : answer.error().message);
                 if (answer)
                     Q_EMIT saved(answer->id);
             });
}

void MonitorActions::takeImported(const std::vector<MonitorId> &ids)
{
    m_history.push(tr("%n monitor(s) imported.", nullptr, static_cast<int>(ids.size())),
                   [this, ids] { return m_workspace.removeMonitors(ids); });
}

void MonitorActions::doCreate()
{
    Monitor monitor = m_settings.newMonitor();
    if (const MonitorRow *row = current())
        monitor.group = row->monitor.group;
    openEditor(monitor);
}

void MonitorActions::doEdit()
{
    if (m_selection.size() > 1)
        openBulkEdit();
    else if (const MonitorRow *row = current())
        openEditor(row->monitor);
}

void MonitorActions::openBulkEdit()
{
    auto *dialog = new BulkEditDialog(selected(), m_theme, m_window);
    connect(dialog, &BulkEditDialog::applied, m_commands, &UndoableCommands::apply);
    dialog->open();
}

void MonitorActions::doDuplicate()
{
    const MonitorRow *row = current();
    if (!row)
        return;
    Monitor copy = row->monitor;
    copy.id = {};
    copy.version = 0;
    const QStringList left = hiddenHeaders(copy);
    std::erase_if(copy.http.headers, isHidden); // the new one would have the dots
    copy.name = tr("%1 (copy)").arg(copy.name.left(9000));
    openEditor(copy)->tell(withoutHeaders(left));
}

void MonitorActions::doRunNow()
{
    watchAnswer(m_workspace.runNow(m_selection));
}

void MonitorActions::runFailing()
{
    watchAnswer(m_workspace.runFailingNow());
}

void MonitorActions::doPause()
{
    if (const MonitorRow *row = current())
        m_commands->setPaused(selected(), row->monitor.enabled);
}

void MonitorActions::doAcknowledge()
{
    for (const MonitorId &id : m_selection) {
        if (isOpen(id))
            watchAnswer(m_workspace.acknowledge(id, QString()));
    }
}

void MonitorActions::doCopyUrl()
{
    if (const MonitorRow *row = current())
        QGuiApplication::clipboard()->setText(row->monitor.url);
}

void MonitorActions::doOpenUrl()
{
    if (const MonitorRow *row = current())
        QDesktopServices::openUrl(QUrl(row->monitor.url));
}

void MonitorActions::doRemove()
{
    m_commands->remove(selected()); // no question: it can be undone
}

void MonitorActions::doRecentlyDeleted()
{
    (new RemovedDialog(m_workspace, m_window))->open();
}

void MonitorActions::doManageTags()
{
    auto *dialog = new TagsDialog(m_monitors, m_tagColors, m_theme, m_window);
    connect(dialog, &TagsDialog::edited, m_commands, &UndoableCommands::apply);
    dialog->open();
}

void MonitorActions::doUndo()
{
    m_history.undo();
}

} // namespace monitron
