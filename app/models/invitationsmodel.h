// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/recordsmodel.h"
#include "app/workspace/teamdesk.h"
#include "core/base/clock.h"
#include "core/client/teamadmin.h"

namespace monitron {

/// The invitations to a team that can still be accepted.
class InvitationsModel : public RecordsModel
{
    Q_OBJECT
public:
    /// Both outlive it.
    InvitationsModel(TeamDesk &desk, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Invitation> &invitations() const { return m_invitations; }
    /// With an empty address, whoever has the link may use it.
    [[nodiscard]] QFuture<Result<TeamAdmin::Invited>> invite(const QString &email, Role role);
    [[nodiscard]] QFuture<Result<void>> withdraw(InvitationId id);

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_invitations.size()); }
    [[nodiscard]] Words words(int row) const override;
    [[nodiscard]] QVariant key(int row) const override;
    void ask() override;

private:
    const Clock &m_clock;
    TeamAdmin m_admin;
    std::vector<Invitation> m_invitations;
};

} // namespace monitron
