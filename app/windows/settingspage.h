// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/settingsmodel.h"
#include "app/models/storagemodel.h"
#include "app/widgets/theme.h"

#include <QFrame>

class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace monitron {

class AppSettings;
class SettingsSection;
class Workspace;
struct WorkspaceAbilities;

/// Settings: a list of sections, and the sections below each other. Each section is a class of its own in
/// app/windows/settings.
class SettingsPage : public QFrame
{
    Q_OBJECT
public:
    struct Section
    {
        QString id; ///< the same in every language
        QString title;
    };
    /// All outlive it. Null `app`: what is set up on this computer isn't shown.
    SettingsPage(Workspace &workspace, Theme &theme, AppSettings *app = nullptr, QWidget *parent = nullptr);

    /// Those that are shown.
    [[nodiscard]] std::vector<Section> sections() const;
    /// Scrolls to the section; nothing happens where there is none of this id.
    void showSection(const QString &id);

Q_SIGNALS:
    void sectionsChanged();
    void importWanted();
    void exportWanted();
    /// The monitors deleted lately are to be shown.
    void trashWanted();
    void themeChosen(monitron::Theme::Preference preference);
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildSections(Workspace &workspace, Theme &theme, AppSettings *app);
    /// Shown while the workspace `offers` it; null: always.
    void add(SettingsSection *section, bool (*offers)(const WorkspaceAbilities &) = nullptr);
    void takeAbilities(const WorkspaceAbilities &can);
    void markCurrent();

    SettingsModel m_settings;
    StorageModel m_storage;
    QListWidget *m_list;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    struct Place
    {
        SettingsSection *section;
        bool (*offers)(const WorkspaceAbilities &);
        bool isShown = true;
    };
    std::vector<Place> m_sections;
};

} // namespace monitron
