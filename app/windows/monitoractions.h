// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorlistmodel.h"
#include "core/base/error.h"

#include <QAction>
#include <QFuture>
#include <QObject>

class QWidget;

namespace monitron {

class Workspace;

/// Everything that can be done with monitors, as actions over the selection: the same ones in the menu, the
/// buttons and the shortcuts. What fails is told by `failed`.
class MonitorActions : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of dialogs. All outlive it.
    MonitorActions(Workspace &workspace, MonitorListModel &monitors, QWidget *window);

    /// The monitors that the actions are about; the first is the current one.
    void setSelection(const std::vector<MonitorId> &ids);

    [[nodiscard]] QAction *create() const { return m_create; }
    [[nodiscard]] QAction *runNow() const { return m_runNow; }
    [[nodiscard]] QAction *pause() const { return m_pause; }
    [[nodiscard]] QAction *edit() const { return m_edit; }
    [[nodiscard]] QAction *duplicate() const { return m_duplicate; }
    [[nodiscard]] QAction *acknowledge() const { return m_acknowledge; }
    [[nodiscard]] QAction *copyUrl() const { return m_copyUrl; }
    [[nodiscard]] QAction *openUrl() const { return m_openUrl; }
    [[nodiscard]] QAction *remove() const { return m_remove; }

    /// Adds a monitor with all defaults for a pasted URL; `answered` follows.
    void watch(const QString &url);
    void runFailing();

Q_SIGNALS:
    /// The answer to watch(): an empty sentence when the monitor is there.
    void answered(const QString &problem);
    /// Something was added or edited and should be shown.
    void saved(const monitron::MonitorId &id);
    void failed(const QString &sentence);

private:
    QAction *make(const char *name, const QString &text, const QKeySequence &shortcut,
                  void (MonitorActions::*slot)());
    void openEditor(const Monitor &monitor);
    void doCreate();
    void doRunNow();
    void doPause();
    void doEdit();
    void doDuplicate();
    void doAcknowledge();
    void doCopyUrl();
    void doOpenUrl();
    void doRemove();
    void update();
    [[nodiscard]] const MonitorRow *current() const;
    void watchAnswer(const QFuture<Result<void>> &answer);

    Workspace &m_workspace;
    MonitorListModel &m_monitors;
    QWidget *m_window;
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
};

} // namespace monitron
