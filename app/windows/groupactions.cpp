// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/groupactions.h"

#include "app/models/format.h"
#include "app/models/groupmoves.h"
#include "app/models/grouppath.h"
#include "app/models/monitorlistmodel.h"
#include "app/models/undoablecommands.h"

#include <QInputDialog>

namespace monitron {

namespace {
constexpr int shortName = 60;
}

GroupActions::GroupActions(const MonitorListModel &monitors, UndoableCommands &commands, QWidget *window)
    : QObject(window), m_monitors(monitors), m_commands(commands), m_window(window)
{
}

void GroupActions::moveMonitors(const std::vector<MonitorId> &ids, const QString &group)
{
    std::vector<Monitor> monitors;
    for (const MonitorId &id : ids) {
        if (const int row = m_monitors.rowOf(id); row >= 0)
            monitors.push_back(m_monitors.row(row).monitor);
    }
    const MonitorEdit edit = moveToGroup(monitors, group);
    const int count = static_cast<int>(edit.after.size());
    m_commands.apply(
        edit, group.isEmpty()
                  ? tr("%n monitor(s) taken out of their group", nullptr, count)
                  : tr("%n monitor(s) moved to “%1”", nullptr, count).arg(format::brief(group, shortName)));
}

void GroupActions::moveGroup(const QString &path, const QString &into)
{
    const QString target = grouppath::joined(into, grouppath::leaf(path));
    if (target == path || grouppath::isWithin(into, path))
        return;
    m_commands.apply(monitron::moveGroup(m_monitors.rows(), path, target),
                     into.isEmpty()
                         ? tr("Group “%1” moved to the top").arg(format::brief(path, shortName))
                         : tr("Group “%1” moved into “%2”")
                               .arg(format::brief(path, shortName), format::brief(into, shortName)));
}

void GroupActions::rename(const QString &path, const QString &name)
{
    const QString leaf = grouppath::normalized(name);
    if (leaf.isEmpty() || path.isEmpty())
        return;
    m_commands.apply(
        monitron::moveGroup(m_monitors.rows(), path, grouppath::joined(grouppath::parent(path), leaf)),
        tr("Group “%1” renamed to “%2”")
            .arg(format::brief(grouppath::leaf(path), shortName), format::brief(leaf, shortName)));
}

void GroupActions::ask(const QString &title, const QString &label, const QString &text,
                       const std::function<void(const QString &)> &then)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(QStringLiteral("groupName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    connect(dialog, &QInputDialog::textValueSelected, this, then);
    dialog->open();
}

void GroupActions::askRename(const QString &path)
{
    if (path.isEmpty()) // "No group" is no group
        return;
    ask(tr("Rename group"), tr("New name of “%1”:").arg(format::brief(path, shortName)),
        grouppath::leaf(path), [this, path](const QString &name) { rename(path, name); });
}

void GroupActions::askNewGroup(const std::vector<MonitorId> &ids)
{
    ask(tr("New group"), tr("Name of the group, nested with a slash (Production/API):"), {},
        [this, ids](const QString &name) {
            if (const QString group = grouppath::normalized(name); !group.isEmpty())
                moveMonitors(ids, group);
        });
}

} // namespace monitron
