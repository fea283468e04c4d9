// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/settingsmodel.h"
#include "app/windows/settings/settingssection.h"

class QSpinBox;

namespace monitron {

class StorageModel;

/// How long the history is kept, and what that takes on the disk.
class HistorySection : public SettingsSection
{
    Q_OBJECT
public:
    /// Both outlive it.
    HistorySection(SettingsModel &settings, StorageModel &storage, QWidget *parent = nullptr);

private:
    [[nodiscard]] QSpinBox *days(const char *name, int least, int most);
    [[nodiscard]] RetentionDays entered() const;
    void load();
    void refreshCost();
    void save();
    void askShorter();
    void write();

    SettingsModel &m_settings;
    StorageModel &m_storage;
    QSpinBox *m_raw;
    QSpinBox *m_hourly;
    QSpinBox *m_daily;
    QLabel *m_cost;
    QPushButton *m_save;
    RetentionDays m_shown; ///< as it was loaded
};

} // namespace monitron
