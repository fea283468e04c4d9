// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/usersmodel.h"
#include "app/widgets/theme.h"
#include "app/windows/admin/teamsection.h"

namespace monitron {

class RecordList;

/// The users of the team: made, edited, switched off, helped in again.
class UserSection : public TeamSection
{
    Q_OBJECT
public:
    /// All outlive it.
    UserSection(TeamDesk &desk, const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void refreshActions() override;

private:
    [[nodiscard]] std::optional<User> selected() const;
    void add();
    void edit();
    void switchOnOrOff();
    void askReset();
    void askSignOut();
    void askRemoveFactor();
    void showPassword(const QString &email, const QString &password);

    UsersModel m_users;
    RecordList *m_list;
    QPushButton *m_edit;
    QPushButton *m_reset;
    QPushButton *m_signOut;
    QPushButton *m_factor;
    QPushButton *m_switch;
};

} // namespace monitron
