// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "app/windows/settings/settingssection.h"

class QComboBox;

namespace monitron {

class AppSettings;

/// Colours, row height, text size and language.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT
public:
    /// Both outlive it; without `app` no language is offered.
    AppearanceSection(Theme &theme, AppSettings *app, QWidget *parent = nullptr);

Q_SIGNALS:
    void themeChosen(monitron::Theme::Preference preference);

private:
    QComboBox *addChoice(const char *name, const QString &label, const QStringList &items,
                         const QString &hint = {});
    void buildTheme();
    void buildSizes();
    void buildLanguage(AppSettings &app);

    Theme &m_theme;
};

} // namespace monitron
