// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/listcontextmenu.h"

#include "app/models/format.h"
#include "app/models/grouppath.h"
#include "app/models/monitorsectionsmodel.h"
#include "app/windows/groupactions.h"
#include "app/windows/monitoractions.h"
#include "app/windows/publishactions.h"
#include "app/workspace/workspace.h"

#include <QCoreApplication>
#include <QMenu>

namespace monitron {

namespace {

QMenu *newMenu(QWidget &parent)
{
    auto *menu = new QMenu(&parent);
    menu->setObjectName(QStringLiteral("listContextMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ListContextMenu)
};

constexpr int mostGroups = 200; ///< of a menu; any can be typed
constexpr int shortName = 40;

QString shown(const QString &path)
{
    return format::brief(path, shortName).replace(u'&', QStringLiteral("&&"));
}

/// "Move to group": those that there are, none, a new one.
void addGroups(QMenu &menu, const MonitorSectionsModel &sections, MonitorActions &actions)
{
    QMenu *groups = menu.addMenu(Text::tr("&Move to group"));
    groups->setObjectName(QStringLiteral("moveToGroup"));
    GroupActions *target = &actions.groups();
    const auto add = [&](const QString &text, const QString &path) {
        groups->addAction(text, target,
                          [target, path, ids = actions.selection()] { target->moveMonitors(ids, path); });
    };
    for (int i = 0; i < sections.groups().size() && i < mostGroups; ++i) {
        if (const QString &path = sections.groups().node(i).path; !path.isEmpty())
            add(shown(path), path);
    }
    add(Text::tr("No group"), QString());
    menu.addAction(Text::tr("New &group…"), target,
                   [target, ids = actions.selection()] { target->askNewGroup(ids); })
        ->setObjectName(QStringLiteral("newGroup"));
}

void fillForGroup(QMenu &menu, MonitorSectionsModel &sections, const QModelIndex &header,
                  MonitorActions &actions)
{
    const QString group = header.data(MonitorListModel::GroupRole).toString();
    const bool folded = header.data(MonitorSectionsModel::FoldedRole).toBool();
    const auto add = [&](const char *name, const QString &text, auto slot) {
        menu.addAction(text, &sections, slot)->setObjectName(QString::fromLatin1(name));
    };
    add("foldGroup", folded ? Text::tr("&Unfold") : Text::tr("&Fold"),
        [&sections, group] { sections.toggleFolded(group); });
    add("foldAll", Text::tr("Fold &all"), [&sections] {
        QSet<QString> all;
        for (int i = 0; i < sections.groups().size(); ++i)
            all.insert(sections.groups().node(i).path);
        sections.setFolded(all);
    });
    add("unfoldAll", Text::tr("Unfold a&ll"), [&sections] { sections.setFolded({}); });
    if (group.isEmpty() || !actions.abilities().edits)
        return;
    menu.addSeparator();
    GroupActions *groups = &actions.groups();
    menu.addAction(Text::tr("&Rename group…"), groups, [groups, group] { groups->askRename(group); })
        ->setObjectName(QStringLiteral("renameGroup"));
    if (!grouppath::parent(group).isEmpty())
        menu.addAction(Text::tr("Move to the &top"), groups,
                       [groups, group] { groups->moveGroup(group, {}); })
            ->setObjectName(QStringLiteral("groupToTop"));
}

void fillForMonitors(QMenu &menu, const MonitorSectionsModel &sections, MonitorActions &actions)
{
    menu.addActions({actions.runNow(), actions.pause(), actions.acknowledge()});
    menu.addSeparator();
    menu.addActions({actions.edit(), actions.duplicate(), actions.copyUrl(), actions.openUrl()});
    menu.addSeparator();
    const PublishActions &publishing = actions.publishing();
    menu.addActions({publishing.runFromHere(), publishing.publish(), publishing.copyHere()});
    menu.addSeparator();
    if (actions.abilities().edits)
        addGroups(menu, sections, actions);
    menu.addSeparator();
    menu.addAction(actions.remove());
}

} // namespace

void showListMenu(MonitorSectionsModel &sections, const QModelIndex &index, MonitorActions &actions,
                  QWidget &parent, const QPoint &at)
{
    if (!index.isValid())
        return;
    QMenu *menu = newMenu(parent);
    if (sections.idAt(index).isNull())
        fillForGroup(*menu, sections, index, actions);
    else
        fillForMonitors(*menu, sections, actions);
    menu->popup(at);
}

} // namespace monitron
