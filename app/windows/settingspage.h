// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/channelsmodel.h"
#include "app/widgets/theme.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace monitron {

class Workspace;

/// Settings: how people are told, the look, import and export, where the data is.
class SettingsPage : public QFrame
{
    Q_OBJECT
public:
    SettingsPage(Workspace &workspace, Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void importWanted();
    void exportWanted();
    void themeChosen(monitron::Theme::Preference preference);
    void failed(const QString &sentence);

private:
    QWidget *buildAlerts();
    QWidget *buildLook();
    QWidget *buildData();
    void refresh();
    void setEnabled(const QString &kind, bool enabled);
    void openEmail();

    Workspace &m_workspace;
    Theme &m_theme;
    ChannelsModel m_channels;
    QCheckBox *m_desktop = nullptr;
    QCheckBox *m_email = nullptr;
    QLabel *m_emailText = nullptr;
    QPushButton *m_emailSetUp = nullptr;
};

} // namespace monitron
