// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/channelsmodel.h"
#include "app/windows/settings/settingssection.h"

#include <QTimer>

namespace monitron {

class ChannelRow;
class SettingsModel;
class Workspace;

/// Who hears of it: the channels, and muting all of them for a while.
class AlertsSection : public SettingsSection
{
    Q_OBJECT
public:
    /// Both outlive it.
    AlertsSection(Workspace &workspace, SettingsModel &settings, QWidget *parent = nullptr);

private:
    void buildMute();
    void buildAdd();
    void refreshMute();
    void takeAbilities();
    void refreshChannels();
    void mute(std::optional<Timestamp> until);
    void addChannel(const QString &kind);

    Workspace &m_workspace;
    SettingsModel &m_settings;
    ChannelsModel m_channels;
    QTimer m_muteEnds;
    QPushButton *m_add = nullptr;
    QAction *m_addDesktop = nullptr;
    QWidget *m_muteRow = nullptr;
    QPushButton *m_mute = nullptr;
    QPushButton *m_unmute = nullptr;
    QLabel *m_muted = nullptr;
    QLabel *m_none = nullptr;
    QVBoxLayout *m_rows = nullptr;
    std::vector<std::pair<ChannelId, ChannelRow *>> m_shown;
};

} // namespace monitron
