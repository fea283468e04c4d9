// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/fileactions.h"

#include "app/dialogs/backupdialog.h"
#include "app/dialogs/exportdialog.h"
#include "app/dialogs/importdialog.h"

#include <QFileDialog>

namespace monitron {

FileActions::FileActions(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_window(window),
      m_import(make("import", tr("&Import…"), &FileActions::askImport)),
      m_export(make("export", tr("E&xport…"), &FileActions::askExport)),
      m_backUp(make("backUp", tr("&Back up…"), &FileActions::backUpTo))
{
    connect(&m_workspace, &Workspace::abilitiesChanged, this, &FileActions::takeAbilities);
    takeAbilities();
}

void FileActions::takeAbilities()
{
    const WorkspaceAbilities can = m_workspace.abilities();
    m_import->setVisible(can.edits);
    m_import->setEnabled(can.edits);
    m_backUp->setVisible(can.keepsBackups);
    m_backUp->setEnabled(can.keepsBackups);
}

QAction *FileActions::make(const char *name, const QString &text, void (FileActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void FileActions::askImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import monitors"), QString(),
                                   tr("Monitors (*.json *.csv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileActions::importFile);
    dialog->open();
}

void FileActions::askExport()
{
    std::vector<ExportScope> scopes{{tr("All monitors"), {}}};
    if (const std::vector<MonitorId> found = m_found(); !found.empty())
        scopes.push_back({tr("%n that the filter finds", "monitors", static_cast<int>(found.size())), found});
    if (!m_selection.empty())
        scopes.push_back({tr("%n selected", "monitors", static_cast<int>(m_selection.size())), m_selection});
    (new ExportDialog(m_workspace, std::move(scopes), m_window))->open();
}

void FileActions::backUpTo()
{
    askBackup(m_workspace, m_window);
}

void FileActions::importFile(const QString &file)
{
    preview({file, {}});
}

void FileActions::importText(const QString &text)
{
    preview({{}, text.toUtf8()});
}

void FileActions::preview(const ImportSource &source)
{
    if (!m_workspace.abilities().edits)
        return;
    auto *dialog = new ImportDialog(m_workspace, source, m_window);
    connect(dialog, &ImportDialog::imported, this, &FileActions::imported);
    dialog->open();
}

} // namespace monitron
