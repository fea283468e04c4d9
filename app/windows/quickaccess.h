// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/palettesource.h"

#include <QPointer>

#include <vector>

class QAction;
class QMainWindow;

namespace monitron {

class ListPaletteSource;
class MonitorListModel;
class Theme;
class Workspace;

/// What is a key away from anywhere in the window: the command palette (Ctrl+K) and the sheet of shortcuts
/// (F1). Finds every action that the window has at that moment.
class QuickAccess : public QObject
{
    Q_OBJECT
public:
    /// A part of the settings that can be gone to.
    struct Section
    {
        QString id;
        QString title;
        QString keywords;
    };

    /// All outlive it; `window` is its parent.
    QuickAccess(Workspace &workspace, const MonitorListModel &monitors, const Theme &theme,
                QMainWindow &window);

    void setSections(const std::vector<Section> &sections);
    [[nodiscard]] QAction *find() const { return m_find; }
    [[nodiscard]] QAction *shortcuts() const { return m_shortcuts; }
    /// What was used lately, the latest first; to be kept.
    [[nodiscard]] QStringList recent() const { return m_recent; }
    void setRecent(const QStringList &keys) { m_recent = keys; }

Q_SIGNALS:
    void monitorWanted(const QString &id);
    void incidentWanted(const QString &id);
    void settingWanted(const QString &section);
    void watchWanted(const QString &url);

private:
    void open();
    void openSheet();
    void take(const PaletteEntry &entry);
    void listActions();

    Workspace &m_workspace;
    const Theme &m_theme;
    QMainWindow &m_window;
    PaletteSource *m_monitors;
    PaletteSource *m_incidents;
    ListPaletteSource *m_settings;
    ListPaletteSource *m_actionSource;
    std::vector<QPointer<QAction>> m_actions;
    QAction *m_find;
    QAction *m_shortcuts;
    QStringList m_recent;
};

} // namespace monitron
