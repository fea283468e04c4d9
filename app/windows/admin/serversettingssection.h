// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/servermodel.h"
#include "app/windows/admin/teamsection.h"

class QSpinBox;

namespace monitron {

/// What the whole team has in common: how long history is kept, whether alerts are muted.
class ServerSettingsSection : public TeamSection
{
    Q_OBJECT
public:
    /// Both outlive it.
    ServerSettingsSection(TeamDesk &desk, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void refreshActions() override;

private:
    void buildHistory();
    void buildMute();
    void showSettings();
    [[nodiscard]] TeamAdmin::Settings entered() const;
    void save();
    void write();
    void mute(const std::optional<Duration> &length);

    const Clock &m_clock;
    ServerModel m_server;
    std::optional<TeamAdmin::Settings> m_shown;
    QSpinBox *m_raw;
    QSpinBox *m_hourly;
    QSpinBox *m_daily;
    QPushButton *m_save;
    QPushButton *m_mute;
    QPushButton *m_unmute;
    QLabel *m_muted = nullptr;
};

} // namespace monitron
