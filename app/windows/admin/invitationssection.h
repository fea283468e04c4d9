// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/invitationsmodel.h"
#include "app/widgets/theme.h"
#include "app/windows/admin/teamsection.h"

namespace monitron {

class RecordList;

/// Who is invited to the team.
class InvitationsSection : public TeamSection
{
    Q_OBJECT
public:
    /// All outlive it.
    InvitationsSection(TeamDesk &desk, const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void refreshActions() override;

private:
    void invite();
    void askWithdraw();
    void showLink(const QString &email, const QString &link, const QString &code);

    InvitationsModel m_invitations;
    RecordList *m_list;
    QPushButton *m_withdraw;
};

} // namespace monitron
