// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windows/settings/settingssection.h"
#include "core/model/monitor.h"

class QSpinBox;

namespace monitron {

class AlertsPage;
class FieldForm;
class SettingsModel;

/// What a new monitor begins with: how often it is checked, and when people are told.
class DefaultsSection : public SettingsSection
{
    Q_OBJECT
public:
    /// `settings` outlives it.
    explicit DefaultsSection(SettingsModel &settings, QWidget *parent = nullptr);

private:
    void buildForms();
    void load(const Monitor &monitor);
    void save();

    SettingsModel &m_settings;
    FieldForm *m_schedule;
    QSpinBox *m_interval;
    QSpinBox *m_timeout;
    AlertsPage *m_alerts = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_outcome = nullptr;
    Monitor m_shown; ///< as it was loaded
};

} // namespace monitron
