// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/invitationsmodel.h"

#include "app/models/format.h"
#include "app/models/rolewords.h"

namespace monitron {

InvitationsModel::InvitationsModel(TeamDesk &desk, const Clock &clock, QObject *parent)
    : RecordsModel(parent), m_clock(clock), m_admin(asking(desk))
{
}

void InvitationsModel::ask()
{
    read(m_admin.invitations(),
         [this](const std::vector<Invitation> &invitations) { m_invitations = invitations; });
}

QVariant InvitationsModel::key(int row) const
{
    return m_invitations[static_cast<size_t>(row)].id.uuid();
}

RecordsModel::Words InvitationsModel::words(int row) const
{
    const Invitation &invitation = m_invitations[static_cast<size_t>(row)];
    const Timestamp now = m_clock.now();
    const QStringList detail{
        tr("made %1", "4 min ago").arg(format::relative(invitation.createdAt, now)),
        tr("ends %1", "in 6 days").arg(format::relative(invitation.expiresAt, now)),
    };
    return {invitation.email.isEmpty() ? tr("Whoever has the link") : invitation.email,
            detail.join(QStringLiteral(" · ")), roleName(invitation.role)};
}

QFuture<Result<TeamAdmin::Invited>> InvitationsModel::invite(const QString &email, Role role)
{
    return thenReload(m_admin.invite(email, role));
}

QFuture<Result<void>> InvitationsModel::withdraw(InvitationId id)
{
    return thenReload(m_admin.withdraw(id));
}

} // namespace monitron
