// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/publishactions.h"

#include "app/dialogs/runfromheredialog.h"
#include "app/models/openworkspace.h"
#include "app/models/workspacelist.h"

#include <algorithm>

namespace monitron {

PublishActions::PublishActions(Workspace &workspace, const WorkspaceList *list, const Theme &theme,
                               QWidget *window)
    : QObject(window), m_workspace(workspace), m_list(list), m_theme(theme), m_window(window),
      m_runFromHere(make("runFromHere", tr("Run from &here…"), &PublishActions::doRunFromHere)),
      m_publish(make("publish", tr("Pu&blish to a team…"), &PublishActions::doPublish)),
      m_copyHere(make("copyHere", tr("Copy to this co&mputer…"), &PublishActions::doCopyHere))
{
    connect(&m_workspace, &Workspace::abilitiesChanged, this, &PublishActions::update);
    if (m_list)
        connect(m_list, &WorkspaceList::membersChanged, this, &PublishActions::takeMembers);
    takeMembers();
}

QAction *PublishActions::make(const char *name, const QString &text, void (PublishActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void PublishActions::setSelection(const std::vector<MonitorId> &ids)
{
    m_selection = ids;
    update();
}

std::vector<Workspace *> PublishActions::teams() const
{
    std::vector<Workspace *> teams;
    const std::vector<OpenWorkspace *> opened = m_list ? m_list->opened() : std::vector<OpenWorkspace *>();
    for (OpenWorkspace *one : opened) {
        if (!one->key.isEmpty())
            teams.push_back(&one->workspace);
    }
    return teams;
}

Workspace *PublishActions::here() const
{
    OpenWorkspace *opened = m_list ? m_list->find({}) : nullptr;
    return opened ? &opened->workspace : nullptr;
}

void PublishActions::takeMembers()
{
    for (Workspace *team : teams())
        connect(team, &Workspace::abilitiesChanged, this, &PublishActions::update, Qt::UniqueConnection);
    closeOrphan();
    update();
}

/// The dialog works on workspaces that go right after this.
void PublishActions::closeOrphan()
{
    if (!m_dialog)
        return;
    const std::vector<OpenWorkspace *> opened = m_list->opened();
    const bool areThere = std::ranges::all_of(m_involved, [&opened](const Workspace *workspace) {
        return std::ranges::any_of(
            opened, [workspace](const OpenWorkspace *one) { return &one->workspace == workspace; });
    });
    if (!areThere)
        delete m_dialog;
}

void PublishActions::update()
{
    const bool isTeam = m_workspace.abilities().checksRunElsewhere;
    const bool mayRun = isTeam && m_workspace.abilities().runsChecks;
    const std::vector<Workspace *> all = teams();
    m_runFromHere->setVisible(mayRun);
    m_runFromHere->setEnabled(mayRun && m_selection.size() == 1);
    m_publish->setVisible(!isTeam && !all.empty());
    m_publish->setEnabled(
        !isTeam && std::ranges::any_of(all, [](const Workspace *team) { return team->abilities().edits; }));
    m_copyHere->setVisible(isTeam && here());
    m_copyHere->setEnabled(isTeam && here());
}

void PublishActions::doRunFromHere()
{
    (new RunFromHereDialog(m_workspace, m_theme, m_selection.front(), m_window))->open();
}

void PublishActions::doPublish()
{
    std::vector<PublishDialog::Target> targets;
    for (Workspace *team : teams()) {
        if (team->abilities().edits)
            targets.push_back({team->name(), team});
    }
    show(std::move(targets));
}

void PublishActions::doCopyHere()
{
    show({{here()->name(), here()}});
}

void PublishActions::show(std::vector<PublishDialog::Target> targets)
{
    m_involved = {&m_workspace};
    for (const PublishDialog::Target &target : targets)
        m_involved.push_back(target.workspace);
    m_dialog = new PublishDialog(m_workspace, std::move(targets), m_selection, m_window);
    m_dialog->open();
}

} // namespace monitron
