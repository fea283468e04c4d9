// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/accountmodel.h"
#include "app/windows/admin/teamsection.h"

class QFrame;
class QLineEdit;

namespace monitron {

class FieldForm;
class QrCode;

/// Sets up one-time passwords with an authenticator app, by a QR code or the secret beside it; recovery
/// codes.
class SecondFactorSection : public TeamSection
{
    Q_OBJECT
public:
    /// `desk` outlives it.
    explicit SecondFactorSection(TeamDesk &desk, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void refreshActions() override;

private:
    void buildProof();
    void buildSetup();
    void showState();
    void begin();
    void confirm();
    void renew();
    void askOff();
    void endSetup();
    void showCodes(const QStringList &codes);
    /// As run(), with what is said of a field beside it.
    template <typename T, typename Done>
    void attempt(const QFuture<Result<T>> &future, Done done);
    void showFieldErrors(const QString &message);

    AccountModel m_account;
    bool m_inSetup = false;
    QString m_secret;
    QLabel *m_state;
    QFrame *m_proof = nullptr;
    FieldForm *m_proofForm;
    QLineEdit *m_password;
    QPushButton *m_begin;
    QPushButton *m_renew;
    QPushButton *m_off;
    QFrame *m_setup = nullptr;
    QrCode *m_code;
    QLabel *m_secretText;
    FieldForm *m_setupForm;
    QLineEdit *m_typed;
    QPushButton *m_confirm;
};

} // namespace monitron
