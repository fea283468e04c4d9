// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windows/settings/settingssection.h"

namespace monitron {

class AppSettings;

/// Where passwords are kept, and what can be done about it.
class PasswordsSection : public SettingsSection
{
    Q_OBJECT
public:
    /// `app` outlives it.
    explicit PasswordsSection(AppSettings &app, QWidget *parent = nullptr);

private:
    void refresh();
    void move();

    AppSettings &m_app;
    QLabel *m_place;
    QPushButton *m_unlock; ///< or a passphrase for a new file
    QPushButton *m_move;
};

} // namespace monitron
