// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitoredit.h"
#include "app/models/undohistory.h"

namespace monitron {

class Workspace;

/// Commands about monitors that can be taken back: each, once it is committed, leaves a step in the history.
class UndoableCommands : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    UndoableCommands(Workspace &workspace, UndoHistory &history, QObject *parent = nullptr);

    void remove(const std::vector<Monitor> &monitors);
    /// Those that are so already are left alone, by undo too.
    void setPaused(const std::vector<Monitor> &monitors, bool paused);
    /// `text` says what was done, once it is.
    void apply(const MonitorEdit &edit, const QString &text);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void run(const QFuture<Result<void>> &command, const QString &text, UndoHistory::Undo undo);

    Workspace &m_workspace;
    UndoHistory &m_history;
};

} // namespace monitron
