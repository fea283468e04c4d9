// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/sessionsmodel.h"
#include "app/models/usersmodel.h"
#include "app/widgets/theme.h"
#include "app/windows/admin/teamsection.h"

class QComboBox;

namespace monitron {

class RecordList;

/// Where one of the users is signed in.
class UserSessionsSection : public TeamSection
{
    Q_OBJECT
public:
    /// All outlive it.
    UserSessionsSection(TeamDesk &desk, const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void refreshActions() override;

private:
    void fillUsers();
    void choose();
    void askEnd();

    UsersModel m_users;
    SessionsModel m_sessions;
    QComboBox *m_user;
    RecordList *m_list;
    QPushButton *m_end;
};

} // namespace monitron
