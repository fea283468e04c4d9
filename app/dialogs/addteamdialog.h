// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/teamjoin.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace monitron {

class CredentialsForm;
class InvitationForm;
class ProblemForm;

/// Joins a team: where its server is, whether its certificate is the right one, and who signs in; one
/// question after the other in the same place.
class AddTeamDialog : public QDialog
{
    Q_OBJECT
public:
    /// `join` becomes the dialog's.
    explicit AddTeamDialog(std::unique_ptr<TeamJoin> join, QWidget *parent = nullptr);
    ~AddTeamDialog() override;

    /// Goes on with an invitation's link, unless somebody is being signed in just now.
    void follow(const QString &link);

public Q_SLOTS:
    /// Not while somebody is being signed in: the account may be there already.
    void reject() override;

Q_SIGNALS:
    /// The dialog closes.
    void joined(const monitron::Team &team);

private:
    QWidget *buildAddress();
    QWidget *buildCertificate();
    QWidget *buildAccount();
    void goOn();
    void goBack();
    void takeStep();
    void takePage();
    void takeProblem(TeamJoin::Field field, const QString &sentence);
    void refresh();
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool usesInvitation() const;

    std::unique_ptr<TeamJoin> m_join;
    QStackedWidget *m_pages;
    ProblemForm *m_addressForm;
    QLineEdit *m_address;
    QCheckBox *m_insist;
    QLabel *m_certificate;
    QLabel *m_fingerprint;
    QLabel *m_server;
    QRadioButton *m_hasAccount;
    QRadioButton *m_isInvited;
    CredentialsForm *m_credentials;
    InvitationForm *m_invitation;
    QLabel *m_problem;
    QProgressBar *m_busy;
    QPushButton *m_next;
    QPushButton *m_back;
    QPushButton *m_cancel;
};

} // namespace monitron
