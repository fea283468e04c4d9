// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windows/settings/settingssection.h"

class QCheckBox;

namespace monitron {

class AppSettings;

/// Whether Monitron starts by itself, and how.
class StartupSection : public SettingsSection
{
    Q_OBJECT
public:
    /// `app` outlives it.
    explicit StartupSection(AppSettings &app, QWidget *parent = nullptr);

private:
    void refresh();

    AppSettings &m_app;
    QCheckBox *m_login;
    QCheckBox *m_minimized;
};

} // namespace monitron
