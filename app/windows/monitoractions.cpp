// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/monitoractions.h"

#include "app/dialogs/monitoreditor.h"
#include "app/models/format.h"
#include "app/models/newmonitor.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/model/monitorvalidation.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace monitron {

MonitorActions::MonitorActions(Workspace &workspace, MonitorListModel &monitors, QWidget *window)
    : QObject(window), m_workspace(workspace), m_monitors(monitors), m_window(window),
      m_create(make("new", tr("&New monitor…"), QKeySequence::New, &MonitorActions::doCreate)),
      m_runNow(make("runNow", tr("&Run now"), Qt::Key_F5, &MonitorActions::doRunNow)),
      m_pause(make("pause", tr("&Pause"), Qt::Key_Space, &MonitorActions::doPause)),
      m_edit(make("edit", tr("&Edit…"), Qt::Key_F2, &MonitorActions::doEdit)),
      m_duplicate(make("duplicate", tr("D&uplicate…"), {}, &MonitorActions::doDuplicate)),
      m_acknowledge(make("acknowledge", tr("&Acknowledge"), {}, &MonitorActions::doAcknowledge)),
      m_copyUrl(make("copyUrl", tr("&Copy address"), {}, &MonitorActions::doCopyUrl)),
      m_openUrl(make("openUrl", tr("&Open in browser"), {}, &MonitorActions::doOpenUrl)),
      m_remove(make("delete", tr("&Delete…"), QKeySequence::Delete, &MonitorActions::doRemove))
{
    connect(&m_monitors, &MonitorListModel::summaryChanged, this, &MonitorActions::update);
    update();
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
    for (QAction *action : {m_runNow, m_pause, m_remove})
        action->setEnabled(row);
    for (QAction *action : {m_edit, m_duplicate, m_copyUrl})
        action->setEnabled(one);
    m_openUrl->setEnabled(one && row->monitor.kind == u"http");
    m_pause->setText(row && !row->monitor.enabled ? tr("Re&sume") : tr("&Pause"));
    m_acknowledge->setEnabled(one && row->state.incident && !row->state.incident->acknowledgedAt);
}

void MonitorActions::watchAnswer(const QFuture<Result<void>> &answer)
{
    whenDone(answer, this, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error().message);
    });
}

void MonitorActions::openEditor(const Monitor &monitor)
{
    auto *editor = new MonitorEditor(m_workspace, monitor, m_window);
    connect(editor, &MonitorEditor::saved, this, &MonitorActions::saved);
    editor->open();
}

void MonitorActions::watch(const QString &url)
{
    const Monitor monitor = monitorForUrl(url);
    const std::vector<FieldError> errors = validate(monitor);
    if (!errors.empty()) {
        Q_EMIT answered(tr("The address %1.", "what is wrong with it").arg(errors.front().message));
        return;
    }
    whenDone(m_workspace.saveMonitor(monitor, std::nullopt), this, [this](const Result<Monitor> &answer) {
        Q_EMIT answered(answer ? QString() : answer.error().message);
        if (answer)
            Q_EMIT saved(answer->id);
    });
}

void MonitorActions::doCreate()
{
    Monitor monitor;
    if (const MonitorRow *row = current())
        monitor.group = row->monitor.group;
    openEditor(monitor);
}

void MonitorActions::doEdit()
{
    if (const MonitorRow *row = current())
        openEditor(row->monitor);
}

void MonitorActions::doDuplicate()
{
    const MonitorRow *row = current();
    if (!row)
        return;
    Monitor copy = row->monitor;
    copy.id = {};
    copy.version = 0;
    copy.name = tr("%1 (copy)").arg(copy.name.left(9000));
    openEditor(copy);
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
        watchAnswer(m_workspace.setPaused(m_selection, row->monitor.enabled));
}

void MonitorActions::doAcknowledge()
{
    if (current())
        watchAnswer(m_workspace.acknowledge(m_selection.front()));
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
    const MonitorRow *row = current();
    if (!row)
        return;
    auto *ask =
        new QMessageBox(QMessageBox::Question, tr("Delete"),
                        m_selection.size() == 1
                            ? tr("Delete “%1” and all its history?").arg(format::brief(row->monitor.name, 80))
                            : tr("Delete %n monitor(s) and all their history?", nullptr,
                                 static_cast<int>(m_selection.size())),
                        QMessageBox::Cancel, m_window);
    ask->setObjectName(QStringLiteral("confirmDelete"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setTextFormat(Qt::PlainText);
    ask->setInformativeText(tr("This can't be undone."));
    QPushButton *yes = ask->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("confirmDeleteYes"));
    // The selection may be another one by the time of the answer.
    connect(yes, &QPushButton::clicked, this,
            [this, ids = m_selection] { watchAnswer(m_workspace.removeMonitors(ids)); });
    ask->open();
}

} // namespace monitron
