// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace monitron {

/// Chooses a role, and says below what it may.
class RoleField : public QWidget
{
    Q_OBJECT
public:
    /// Roles up to `most`.
    explicit RoleField(Role most = Role::Admin, QWidget *parent = nullptr);

    void setRole(Role role);
    [[nodiscard]] Role role() const;

private:
    void explain();

    QComboBox *m_choice;
    QLabel *m_meaning;
};

} // namespace monitron
