// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/importjob.h"
#include "app/workspace/workspace.h"

#include <QAction>

#include <functional>

class QWidget;

namespace monitron {

/// What goes through files: import, export, back up. Each asks for what it needs, does it, and says how it
/// went. What the workspace doesn't allow isn't there.
class FileActions : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of dialogs. Both outlive it.
    FileActions(Workspace &workspace, QWidget *window);

    [[nodiscard]] QAction *import() const { return m_import; }
    [[nodiscard]] QAction *exportMonitors() const { return m_export; }
    [[nodiscard]] QAction *backUp() const { return m_backUp; }

    void importFile(const QString &file);
    /// Addresses or curl commands, a line each.
    void importText(const QString &text);
    /// What an export may be limited to: the selected, and what a filter finds (none: nothing is filtered).
    void setSelection(const std::vector<MonitorId> &ids) { m_selection = ids; }
    void setFound(std::function<std::vector<MonitorId>()> found) { m_found = std::move(found); }

Q_SIGNALS:
    void imported(const std::vector<monitron::MonitorId> &ids);

private:
    QAction *make(const char *name, const QString &text, void (FileActions::*slot)());
    void takeAbilities();
    void askImport();
    void askExport();
    void backUpTo();
    void preview(const ImportSource &source);

    Workspace &m_workspace;
    QWidget *m_window;
    std::vector<MonitorId> m_selection;
    std::function<std::vector<MonitorId>()> m_found = [] { return std::vector<MonitorId>(); };
    QAction *m_import;
    QAction *m_export;
    QAction *m_backUp;
};

} // namespace monitron
