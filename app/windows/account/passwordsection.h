// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/accountmodel.h"
#include "app/windows/admin/teamsection.h"

class QLineEdit;

namespace monitron {

class FieldForm;

/// Changes one's password.
class PasswordSection : public TeamSection
{
    Q_OBJECT
public:
    /// `desk` outlives it.
    explicit PasswordSection(TeamDesk &desk, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void refreshActions() override;

private:
    void change();
    void failed(const QString &message);

    AccountModel m_account;
    FieldForm *m_form;
    QLineEdit *m_current;
    QLineEdit *m_new;
    QLineEdit *m_again;
    QLabel *m_strength;
    QPushButton *m_change;
};

} // namespace monitron
