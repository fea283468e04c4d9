// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/undoablecommands.h"

#include "app/models/format.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

#include <QPromise>

#include <memory>

namespace monitron {

namespace {

constexpr int shortName = 60;

std::vector<MonitorId> idsOf(const std::vector<Monitor> &monitors)
{
    std::vector<MonitorId> ids;
    for (const Monitor &monitor : monitors)
        ids.push_back(monitor.id);
    return ids;
}

QFuture<Result<void>> takeBack(Workspace &workspace, const MonitorEdit &edit)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto finish = [promise](const Result<void> &done) {
        promise->addResult(done);
        promise->finish();
    };
    const auto undone = [edit](const Reader &reader) -> Result<std::vector<Monitor>> {
        const auto views = reader.monitors(idsOf(edit.after));
        if (!views)
            return Unexpected(views.error());
        std::vector<Monitor> now;
        for (const MonitorView &view : *views)
            now.push_back(view.monitor);
        return edit.undone(now);
    };
    whenDone(workspace.read(undone), &workspace,
             [&workspace, finish](const Result<std::vector<Monitor>> &monitors) {
                 if (monitors)
                     whenDone(workspace.saveMonitors(*monitors), &workspace, finish);
                 else
                     finish(Unexpected(monitors.error()));
             });
    return promise->future();
}

} // namespace

UndoableCommands::UndoableCommands(Workspace &workspace, UndoHistory &history, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_history(history)
{
}

void UndoableCommands::run(const QFuture<Result<void>> &command, const QString &text, UndoHistory::Undo undo)
{
    whenDone(command, this, [this, text, undo = std::move(undo)](const Result<void> &answer) {
        if (answer)
            m_history.push(text, undo);
        else
            Q_EMIT failed(answer.error().message);
    });
}

void UndoableCommands::remove(const std::vector<Monitor> &monitors)
{
    if (monitors.empty())
        return;
    const std::vector<MonitorId> ids = idsOf(monitors);
    const QString text = ids.size() == 1
                             ? tr("“%1” deleted").arg(format::brief(monitors.front().name, shortName))
                             : tr("%n monitor(s) deleted", nullptr, static_cast<int>(ids.size()));
    run(m_workspace.removeMonitors(ids), text,
        [&workspace = m_workspace, ids] { return workspace.restoreMonitors(ids); });
}

void UndoableCommands::setPaused(const std::vector<Monitor> &monitors, bool paused)
{
    std::vector<Monitor> others = monitors;
    std::erase_if(others, [paused](const Monitor &monitor) { return monitor.enabled != paused; });
    if (others.empty())
        return;
    const std::vector<MonitorId> ids = idsOf(others);
    const int count = static_cast<int>(ids.size());
    const QString name = format::brief(others.front().name, shortName);
    const QString text = count == 1 ? (paused ? tr("“%1” paused") : tr("“%1” resumed")).arg(name)
                         : paused   ? tr("%n monitor(s) paused", nullptr, count)
                                    : tr("%n monitor(s) resumed", nullptr, count);
    run(m_workspace.setPaused(ids, paused), text,
        [&workspace = m_workspace, ids, paused] { return workspace.setPaused(ids, !paused); });
}

void UndoableCommands::apply(const MonitorEdit &edit, const QString &text)
{
    if (edit.isEmpty())
        return;
    run(m_workspace.saveMonitors(edit.after), text,
        [&workspace = m_workspace, edit] { return takeBack(workspace, edit); });
}

} // namespace monitron
