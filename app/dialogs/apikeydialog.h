// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/formdialog.h"
#include "core/model/account.h"

class QComboBox;
class QLineEdit;

namespace monitron {

class ApiKeysModel;
class RoleField;

/// Makes a key for a program.
class ApiKeyDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `most`: one's own role; a key can't do more. `keys` outlives it.
    ApiKeyDialog(ApiKeysModel &keys, Role most, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The key can't be asked for again.
    void created(const QString &name, const QString &key);

protected:
    void submit() override;

private:
    ApiKeysModel &m_keys;
    QLineEdit *m_name;
    RoleField *m_role;
    QComboBox *m_days;
};

} // namespace monitron
