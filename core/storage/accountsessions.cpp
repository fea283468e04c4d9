// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accountparts.h"
#include "core/storage/accountrepository.h"
#include "core/storage/database.h"

namespace monitron {

using namespace accountparts;

namespace {

#define SESSION_COLUMNS                                                                                      \
    "SELECT session.id, session.account, session.created_at, session.last_used_at, session.expires_at, "     \
    "session.user_agent, session.address"

constexpr const char *selectSessions = SESSION_COLUMNS
    " FROM session WHERE account = ? AND ended_at IS NULL AND expires_at > ? ORDER BY last_used_at DESC, id";
constexpr const char *selectToken =
    SESSION_COLUMNS ", session.ended_at, refresh_token.used_at FROM refresh_token "
                    "JOIN session ON session.id = refresh_token.session WHERE refresh_token.hash = ?";

#undef SESSION_COLUMNS

constexpr const char *insertSession =
    "INSERT INTO session (id, account, created_at, last_used_at, expires_at, user_agent, address) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr const char *insertToken = "INSERT INTO refresh_token (hash, session) VALUES (?, ?)";
constexpr const char *exchangeToken =
    "UPDATE refresh_token SET used_at = ? WHERE hash = ? AND used_at IS NULL AND session IN "
    "(SELECT id FROM session WHERE ended_at IS NULL AND expires_at > ?)";
constexpr const char *prolongSession = "UPDATE session SET last_used_at = ?, expires_at = ? WHERE id = ?";
constexpr const char *endOne = "UPDATE session SET ended_at = ? WHERE id = ? AND ended_at IS NULL";
constexpr const char *endAllBut =
    "UPDATE session SET ended_at = ? WHERE account = ? AND id <> ? AND ended_at IS NULL";

Session sessionFrom(const SqlRow &row)
{
    return {row.id<SessionId>(0), row.id<UserId>(1), row.time(2), row.time(3),
            row.time(4),          row.text(5),       row.text(6)};
}

} // namespace

Result<std::vector<Session>> AccountReader::sessions(UserId user, Timestamp now)
{
    std::vector<Session> sessions;
    auto read = m_database.each(
        selectSessions, [&](const SqlRow &row) { sessions.push_back(sessionFrom(row)); }, user, now);
    if (!read)
        return Unexpected(read.error());
    return sessions;
}

Result<std::optional<AccountReader::RefreshToken>> AccountReader::refreshToken(const QByteArray &hash)
{
    std::optional<RefreshToken> token;
    auto read = m_database.each(
        selectToken,
        [&](const SqlRow &row) {
            token = RefreshToken{sessionFrom(row), !row.isNull(7), row.optionalTime(8)};
        },
        hash);
    if (!read)
        return Unexpected(read.error());
    return token;
}

Result<void> AccountRepository::openSession(const Session &session, const QByteArray &refreshHash)
{
    auto done = m_database.run(insertSession, session.id, session.user, session.createdAt, session.lastUsedAt,
                               session.expiresAt, session.userAgent, session.address);
    if (!done)
        return Unexpected(done.error());
    return m_database.run(insertToken, refreshHash, session.id).map([](qint64) {});
}

Result<void> AccountRepository::rotate(const QByteArray &oldHash, const QByteArray &newHash, Timestamp at,
                                       Timestamp expiresAt)
{
    // One statement decides, so that of two at once one loses, on any engine.
    if (auto done =
            changedOne(m_database.run(exchangeToken, at, oldHash, at), Error::Code::Refused,
                       QStringLiteral("The refresh token was used already, or its session has ended."));
        !done)
        return done;
    const auto old = refreshToken(oldHash);
    if (!old || !*old)
        return old ? failure(Error::Code::Internal, QStringLiteral("A refresh token vanished."))
                   : Unexpected(old.error());
    const SessionId session = (*old)->session.id;
    if (auto done = m_database.run(insertToken, newHash, session); !done)
        return Unexpected(done.error());
    return m_database.run(prolongSession, at, expiresAt, session).map([](qint64) {});
}

Result<void> AccountRepository::endSession(SessionId id, Timestamp at)
{
    return changedOne(m_database.run(endOne, at, id), Error::Code::NotFound,
                      QStringLiteral("There is no such session."));
}

Result<void> AccountRepository::endSessions(UserId user, std::optional<SessionId> except, Timestamp at)
{
    return m_database.run(endAllBut, at, user, except.value_or(SessionId())).map([](qint64) {});
}

std::vector<const char *> accountparts::sessionStatements()
{
    return {selectSessions, selectToken,    insertSession, insertToken,
            exchangeToken,  prolongSession, endOne,        endAllBut};
}

} // namespace monitron
