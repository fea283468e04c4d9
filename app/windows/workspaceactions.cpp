// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/workspaceactions.h"

#include "app/models/format.h"
#include "app/models/syncwords.h"
#include "app/models/workspacelist.h"
#include "app/widgets/stateicon.h"

#include <QWidget>

namespace monitron {

namespace {

constexpr int longestName = 40;
constexpr int mostShortcuts = 9;

/// The number keys alone belong to the pages.
QKeySequence shortcutOf(std::size_t place)
{
    return place < mostShortcuts
               ? QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(place)))
               : QKeySequence();
}

QString menuName(const QString &name)
{
    return format::brief(name, longestName).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

WorkspaceActions::WorkspaceActions(Workspace &workspace, const WorkspaceList *list, const Theme &theme,
                                   QWidget *window)
    : QObject(window), m_workspace(workspace), m_list(list), m_theme(theme), m_menu(tr("&Workspace"), window),
      m_addTeam(make("addTeam", tr("&Add team…"))), m_tryNow(make("tryNow", tr("Try &now"))),
      m_signIn(make("signIn", tr("S&ign in again…"))),
      m_waiting(make("waitingChanges", tr("Changes that &wait…"))),
      m_resolve(make("resolveConflicts", tr("&Resolve…"))), m_account(make("account", tr("&My account…"))),
      m_administration(make("administration", tr("A&dministration…"))),
      m_teamSettings(make("teamSettings", tr("&Team settings…"))),
      m_signOut(make("signOut", tr("Sign &out…")))
{
    m_menu.setObjectName(QStringLiteral("workspaceMenu"));
    m_menu.setToolTipsVisible(true);
    connect(&m_menu, &QMenu::aboutToShow, this, &WorkspaceActions::label);
    connect(&m_workspace, &Workspace::healthChanged, this, &WorkspaceActions::takeState);
    connect(&m_workspace, &Workspace::abilitiesChanged, this, &WorkspaceActions::takeState);
    if (m_list) {
        connect(m_list, &WorkspaceList::membersChanged, this, &WorkspaceActions::fill);
        connect(m_list, &WorkspaceList::shownChanged, this, &WorkspaceActions::label);
    }
    fill();
    takeState();
}

QAction *WorkspaceActions::make(const char *name, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

void WorkspaceActions::fill()
{
    m_menu.clear();
    for (QAction *way : m_ways)
        way->deleteLater();
    m_ways.clear();
    const std::vector<WorkspaceEntry> entries = m_list ? m_list->entries() : std::vector<WorkspaceEntry>();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto *way = new QAction(this);
        way->setObjectName(QStringLiteral("workspace_%1").arg(i + 1));
        way->setCheckable(true);
        way->setShortcut(shortcutOf(i));
        way->setIconVisibleInMenu(true);
        connect(way, &QAction::triggered, this, [this, key = entries[i].key] {
            label(); // it is checked once it is shown
            Q_EMIT workspaceWanted(key);
        });
        m_menu.addAction(way);
        m_ways.push_back(way);
    }
    label();
    m_menu.addSeparator();
    m_menu.addAction(m_addTeam);
    m_menu.addSeparator();
    m_menu.addActions(
        {m_tryNow, m_signIn, m_waiting, m_resolve, m_account, m_administration, m_teamSettings, m_signOut});
}

void WorkspaceActions::label()
{
    if (!m_list)
        return;
    const std::vector<WorkspaceEntry> entries = m_list->entries();
    for (std::size_t i = 0; i < entries.size() && i < m_ways.size(); ++i) {
        const WorkspaceEntry &entry = entries[i];
        QStringList parts{entry.problem ? tr("can't be opened") : connectionWords(entry.health)};
        if (const QString waiting = waitingWords(entry.health.sync); !waiting.isEmpty())
            parts.append(waiting);
        m_ways[i]->setText(tr("%1 – %2", "a workspace, how it is connected")
                               .arg(menuName(entry.name), parts.join(QStringLiteral(", "))));
        m_ways[i]->setToolTip(entry.problem ? entry.problem->message : connectionReason(entry.health));
        m_ways[i]->setIcon(stateIcon(m_theme.palette(),
                                     entry.problem ? ShownState::Unobserved : worstState(entry.summary), 0));
        m_ways[i]->setChecked(entry.key == m_list->shown());
    }
}

/// Only what can be done just now is there.
void WorkspaceActions::takeState()
{
    const SyncHealth sync = m_workspace.health().sync;
    const WorkspaceAbilities can = m_workspace.abilities();
    const bool isCopy = sync.state != SyncHealth::State::Here;
    const std::pair<QAction *, bool> shown[] = {
        {m_tryNow, sync.state == SyncHealth::State::Offline},
        // Offline as well: tokens that were kept for one run only can't be read in the next.
        {m_signIn, sync.state == SyncHealth::State::SignedOut || sync.state == SyncHealth::State::Offline},
        {m_waiting, sync.waitingEdits > 0},
        {m_resolve, sync.conflicts > 0},
        {m_account, can.hasAccount},
        {m_administration, can.administers},
        {m_teamSettings, isCopy},
        {m_signOut, isCopy},
    };
    for (const auto &[action, is] : shown) {
        action->setVisible(is);
        action->setEnabled(is);
    }
}

} // namespace monitron
