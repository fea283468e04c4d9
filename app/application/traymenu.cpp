// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/traymenu.h"

#include "app/application/trayworkspace.h"
#include "app/models/format.h"
#include "app/models/workspacelist.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace monitron {

namespace {

constexpr int longestWorkspaceName = 40;

QString nameOf(const TrayWorkspace &part)
{
    return format::brief(part.opened().workspace.name(), longestWorkspaceName)
        .replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

TrayMenu::TrayMenu(QMenu &menu, const WorkspaceList &workspaces, const Theme &theme, QObject *parent)
    : QObject(parent), m_menu(menu), m_list(workspaces), m_theme(theme)
{
    connect(&m_list, &WorkspaceList::membersChanged, this, &TrayMenu::takeMembers);
    connect(&m_theme, &Theme::changed, this, &TrayMenu::fill);
    takeMembers();
}

TrayMenu::~TrayMenu()
{
    m_menu.clear();
}

/// Those that are there still go on: they know what they paused.
void TrayMenu::takeMembers()
{
    std::vector<std::unique_ptr<TrayWorkspace>> before = std::exchange(m_parts, {});
    for (OpenWorkspace *opened : m_list.opened()) {
        const auto known = std::ranges::find_if(
            before, [opened](const auto &part) { return part && &part->opened() == opened; });
        m_parts.push_back(known == before.end() ? make(*opened) : std::move(*known));
    }
    fill();
}

std::unique_ptr<TrayWorkspace> TrayMenu::make(OpenWorkspace &opened)
{
    auto part = std::make_unique<TrayWorkspace>(opened, m_theme);
    connect(part.get(), &TrayWorkspace::changed, this, &TrayMenu::fill);
    connect(part.get(), &TrayWorkspace::failed, this, &TrayMenu::failed);
    connect(part.get(), &TrayWorkspace::openWanted, this,
            [this, key = opened.key] { Q_EMIT workspaceWanted(key); });
    connect(part.get(), &TrayWorkspace::monitorWanted, this,
            [this, key = opened.key](const MonitorId &id) { Q_EMIT monitorWanted(key, id); });
    return part;
}

void TrayMenu::fill()
{
    m_menu.clear();
    for (QMenu *menu : m_submenus)
        menu->deleteLater();
    m_submenus.clear();
    QAction *open = add("trayOpen", tr("Open Monitron"), [this] { Q_EMIT openWanted(); });
    m_menu.setDefaultAction(open);
    m_menu.addSeparator();
    addFailing();
    m_menu.addSeparator();
    addActions();
    m_menu.addSeparator();
    add("trayQuit", tr("Quit"), [this] { Q_EMIT quitWanted(); });
}

void TrayMenu::addFailing()
{
    for (const auto &part : m_parts) {
        if (!part->hasFailing())
            continue;
        if (m_parts.size() > 1)
            add("trayWorkspace", nameOf(*part), [] {})->setEnabled(false);
        part->addFailing(m_menu);
        m_menu.addSeparator();
    }
}

/// What one click does to all monitors of a team is not as near as what it does to one's own.
void TrayMenu::addActions()
{
    if (m_parts.size() == 1)
        return m_parts.front()->addActions(m_menu);
    for (const auto &part : m_parts) {
        if (!part->hasActions())
            continue;
        QMenu *menu = m_menu.addMenu(nameOf(*part));
        menu->setObjectName(QStringLiteral("trayActions"));
        m_submenus.push_back(menu);
        part->addActions(*menu);
    }
}

QAction *TrayMenu::add(const char *name, const QString &text, const std::function<void()> &run)
{
    QAction *action = m_menu.addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, run);
    return action;
}

} // namespace monitron
