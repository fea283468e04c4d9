// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windows/settings/settingssection.h"

#include <vector>

namespace monitron {

class AppSettings;
class StorageModel;
class Workspace;

/// Where the data is, how much it is, and how it is carried away and brought back.
class DataSection : public SettingsSection
{
    Q_OBJECT
public:
    /// All outlive it; without `app` nothing can be restored.
    DataSection(Workspace &workspace, StorageModel &storage, AppSettings *app, QWidget *parent = nullptr);

Q_SIGNALS:
    void importWanted();
    void exportWanted();
    void trashWanted();

private:
    void buildFolder();
    void buildBackups();
    void refresh();
    void takeAbilities();
    void restoreFrom();

    Workspace &m_workspace;
    StorageModel &m_storage;
    AppSettings *m_app;
    QLabel *m_size = nullptr;
    QWidget *m_import = nullptr;
    QWidget *m_trash = nullptr;
    std::vector<QWidget *> m_backups; ///< the rows about them
};

} // namespace monitron
