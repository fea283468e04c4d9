// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/teamjoin.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace monitron {

/// What this computer knows of a team: what it is called here, where its server is, and by which certificate
/// that is known. A server that was given another certificate is looked at again from here.
class TeamSettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `look` asks the server for its certificate; it becomes the dialog's.
    TeamSettingsDialog(const Team &team, std::unique_ptr<TeamJoin> look, QWidget *parent = nullptr);
    ~TeamSettingsDialog() override;

Q_SIGNALS:
    /// The dialog closes.
    void changed(const monitron::Team &team);

private:
    void takeStep();
    void showCertificate();
    void save();

    Team m_team;
    std::unique_ptr<TeamJoin> m_look;
    QLineEdit *m_name;
    QLabel *m_certificate;
    QLabel *m_outcome;
    QPushButton *m_check;
    QPushButton *m_trust;
};

} // namespace monitron
