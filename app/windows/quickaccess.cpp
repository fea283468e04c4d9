// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/quickaccess.h"

#include "app/dialogs/commandpalette.h"
#include "app/dialogs/shortcutsheet.h"
#include "app/models/palettesources.h"
#include "app/workspace/workspace.h"

#include <QMainWindow>

namespace monitron {

namespace {
constexpr int recentKept = 10;
} // namespace

QuickAccess::QuickAccess(Workspace &workspace, const MonitorListModel &monitors, const Theme &theme,
                         QMainWindow &window)
    : QObject(&window), m_workspace(workspace), m_theme(theme), m_window(window),
      m_monitors(new MonitorPaletteSource(monitors, this)),
      m_incidents(new IncidentPaletteSource(workspace, this)), m_settings(new ListPaletteSource(this)),
      m_actionSource(new ListPaletteSource(this)), m_find(new QAction(tr("Find or &do anything…"), this)),
      m_shortcuts(new QAction(tr("&Keyboard shortcuts"), this))
{
    m_find->setObjectName(QStringLiteral("openPalette"));
    m_find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_shortcuts->setObjectName(QStringLiteral("openShortcuts"));
    m_shortcuts->setShortcut(QKeySequence(Qt::Key_F1));
    connect(m_find, &QAction::triggered, this, &QuickAccess::open);
    connect(m_shortcuts, &QAction::triggered, this, &QuickAccess::openSheet);
}

void QuickAccess::setSections(const std::vector<Section> &sections)
{
    std::vector<PaletteEntry> entries;
    for (const Section &section : sections) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Setting;
        entry.id = section.id;
        entry.title = section.title;
        entry.keywords = section.keywords;
        entries.push_back(entry);
    }
    m_settings->setEntries(std::move(entries));
}

void QuickAccess::open()
{
    if (m_window.findChild<CommandPalette *>())
        return;
    listActions();
    const std::vector<PaletteSource *> sources{m_actionSource, m_settings, m_monitors, m_incidents};
    auto *palette = new CommandPalette(m_theme, sources, m_recent, &m_window);
    palette->setOffersToWatch(m_workspace.abilities().edits);
    connect(palette, &CommandPalette::chosen, this, &QuickAccess::take);
    palette->open();
}

void QuickAccess::openSheet()
{
    (new ShortcutSheet(actionsOf(m_window), &m_window))->open();
}

void QuickAccess::listActions()
{
    std::vector<PaletteEntry> entries;
    m_actions.clear();
    const QList<WindowAction> actions = actionsOf(m_window);
    for (const WindowAction &action : actions) {
        if (action.action == m_find)
            continue;
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Action;
        entry.id = action.action->objectName();
        entry.title = action.text;
        entry.keywords = action.menu;
        entry.shortcut = action.action->shortcut().toString(QKeySequence::NativeText);
        entry.enabled = action.action->isEnabled();
        entries.push_back(entry);
        m_actions.push_back(action.action);
    }
    m_actionSource->setEntries(std::move(entries));
}

void QuickAccess::take(const PaletteEntry &entry)
{
    if (entry.kind != PaletteEntry::Kind::Watch) {
        m_recent.removeAll(entry.key());
        m_recent.prepend(entry.key());
        m_recent = m_recent.mid(0, recentKept);
    }
    switch (entry.kind) {
    case PaletteEntry::Kind::Watch:
        Q_EMIT watchWanted(entry.id);
        return;
    case PaletteEntry::Kind::Monitor:
        Q_EMIT monitorWanted(entry.id);
        return;
    case PaletteEntry::Kind::Incident:
        Q_EMIT incidentWanted(entry.id);
        return;
    case PaletteEntry::Kind::Setting:
        Q_EMIT settingWanted(entry.id);
        return;
    case PaletteEntry::Kind::Action:
        for (const QPointer<QAction> &action : m_actions) {
            if (action && action->objectName() == entry.id && plainText(*action) == entry.title)
                return action->trigger();
        }
    }
}

} // namespace monitron
