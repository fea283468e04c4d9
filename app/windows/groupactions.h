// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitor.h"

#include <QObject>

#include <functional>

class QWidget;

namespace monitron {

class MonitorListModel;
class UndoableCommands;

/// What can be done with groups. A group is what its monitors say: moving or renaming one saves them all.
class GroupActions : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of dialogs. All outlive it.
    GroupActions(const MonitorListModel &monitors, UndoableCommands &commands, QWidget *window);

    /// "": out of their groups.
    void moveMonitors(const std::vector<MonitorId> &ids, const QString &group);
    /// The group with all within it into another; "": to the top.
    void moveGroup(const QString &path, const QString &into);
    void rename(const QString &path, const QString &name);

    /// Ask for the name first.
    void askRename(const QString &path);
    void askNewGroup(const std::vector<MonitorId> &ids);

private:
    void ask(const QString &title, const QString &label, const QString &text,
             const std::function<void(const QString &)> &then);

    const MonitorListModel &m_monitors;
    UndoableCommands &m_commands;
    QWidget *m_window;
};

} // namespace monitron
