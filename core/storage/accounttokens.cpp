// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accountparts.h"
#include "core/storage/accountrepository.h"
#include "core/storage/database.h"

namespace monitron {

using namespace accountparts;

namespace {

#define INVITATION_COLUMNS                                                                                   \
    "SELECT id, email, role, invited_by, created_at, expires_at, accepted_at FROM invitation "

constexpr const char *selectInvitations =
    INVITATION_COLUMNS "WHERE accepted_at IS NULL AND expires_at > ? ORDER BY created_at, id";
constexpr const char *selectInvitation =
    INVITATION_COLUMNS "WHERE hash = ? AND accepted_at IS NULL AND expires_at > ?";

#undef INVITATION_COLUMNS

constexpr const char *insertInvitation =
    "INSERT INTO invitation (id, hash, email, role, invited_by, created_at, expires_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr const char *deleteInvitation = "DELETE FROM invitation WHERE id = ? AND accepted_at IS NULL";
constexpr const char *acceptOne =
    "UPDATE invitation SET accepted_at = ? WHERE id = ? AND accepted_at IS NULL AND expires_at > ?";
constexpr const char *selectReset =
    "SELECT account FROM reset_token WHERE hash = ? AND used_at IS NULL AND expires_at > ?";
constexpr const char *deleteResets = "DELETE FROM reset_token WHERE account = ?";
constexpr const char *insertReset = "INSERT INTO reset_token (hash, account, expires_at) VALUES (?, ?, ?)";
constexpr const char *useReset =
    "UPDATE reset_token SET used_at = ? WHERE hash = ? AND used_at IS NULL AND expires_at > ?";

Invitation invitationFrom(const SqlRow &row)
{
    return {row.id<InvitationId>(0), row.text(1), static_cast<Role>(row.integer(2)),
            row.id<UserId>(3),       row.time(4), row.time(5),
            row.optionalTime(6)};
}

} // namespace

Result<std::vector<Invitation>> AccountReader::invitations(Timestamp now)
{
    std::vector<Invitation> invitations;
    auto read = m_database.each(
        selectInvitations, [&](const SqlRow &row) { invitations.push_back(invitationFrom(row)); }, now);
    if (!read)
        return Unexpected(read.error());
    return invitations;
}

Result<std::optional<Invitation>> AccountReader::invitation(const QByteArray &hash, Timestamp now)
{
    std::optional<Invitation> invitation;
    auto read = m_database.each(
        selectInvitation, [&](const SqlRow &row) { invitation = invitationFrom(row); }, hash, now);
    if (!read)
        return Unexpected(read.error());
    return invitation;
}

Result<std::optional<UserId>> AccountReader::resetToken(const QByteArray &hash, Timestamp now)
{
    std::optional<UserId> user;
    auto read = m_database.each(
        selectReset, [&](const SqlRow &row) { user = row.id<UserId>(0); }, hash, now);
    if (!read)
        return Unexpected(read.error());
    return user;
}

Result<void> AccountRepository::addInvitation(const Invitation &invitation, const QByteArray &hash)
{
    return m_database
        .run(insertInvitation, invitation.id, hash, invitation.email, invitation.role, invitation.invitedBy,
             invitation.createdAt, invitation.expiresAt)
        .map([](qint64) {});
}

Result<void> AccountRepository::removeInvitation(InvitationId id)
{
    return changedOne(m_database.run(deleteInvitation, id), Error::Code::NotFound,
                      QStringLiteral("There is no such invitation, or it was accepted already."));
}

Result<void> AccountRepository::acceptInvitation(InvitationId id, Timestamp at)
{
    return changedOne(m_database.run(acceptOne, at, id, at), Error::Code::NotFound,
                      QStringLiteral("The invitation was used already, or has expired."));
}

Result<void> AccountRepository::addResetToken(UserId user, const QByteArray &hash, Timestamp expiresAt)
{
    if (auto done = m_database.run(deleteResets, user); !done)
        return Unexpected(done.error());
    return m_database.run(insertReset, hash, user, expiresAt).map([](qint64) {});
}

Result<void> AccountRepository::useResetToken(const QByteArray &hash, Timestamp at)
{
    return changedOne(m_database.run(useReset, at, hash, at), Error::Code::NotFound,
                      QStringLiteral("The link was used already, or has expired."));
}

std::vector<const char *> accountparts::tokenStatements()
{
    return {selectInvitations, selectInvitation, insertInvitation, deleteInvitation, acceptOne,
            selectReset,       deleteResets,     insertReset,      useReset};
}

} // namespace monitron
