// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accountparts.h"
#include "core/storage/accountrepository.h"
#include "core/storage/database.h"

namespace monitron {

using namespace accountparts;

namespace {

#define USER_COLUMNS                                                                                         \
    "SELECT account.id, account.email, account.full_name, account.role, account.active, "                    \
    "account.second_factor, account.version, account.created_at, account.updated_at, "                       \
    "account.last_login_at FROM account "

constexpr const char *selectUsers = USER_COLUMNS "ORDER BY account.created_at, account.id";
constexpr const char *selectUser = USER_COLUMNS "WHERE account.id = ?";
constexpr const char *selectByEmail = USER_COLUMNS "WHERE account.email_folded = ?";
constexpr const char *selectBySession =
    USER_COLUMNS "JOIN session ON session.account = account.id WHERE session.id = ? "
                 "AND session.ended_at IS NULL AND session.expires_at > ? AND account.active = 1";

#undef USER_COLUMNS

constexpr const char *insertUser =
    "INSERT INTO account (id, email, email_folded, full_name, role, active, version, created_at, updated_at, "
    "password_hash, second_factor, totp_step) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, 0) "
    "ON CONFLICT DO NOTHING";
constexpr const char *updateUser =
    "UPDATE account SET email = ?, email_folded = ?, full_name = ?, role = ?, active = ?, version = ?, "
    "updated_at = ? WHERE id = ? AND version = ?";
constexpr const char *selectPassword = "SELECT password_hash FROM account WHERE id = ?";
constexpr const char *updatePassword = "UPDATE account SET password_hash = ? WHERE id = ?";
constexpr const char *deleteResets = "DELETE FROM reset_token WHERE account = ?";
// Changes nothing, but where there are several writers the rows are locked from then on.
constexpr const char *lockAdmins = "UPDATE account SET role = role WHERE role = ?";
constexpr const char *countAdmins = "SELECT COUNT(*) FROM account WHERE role = ? AND active = 1 AND id <> ?";
constexpr const char *updateLogin = "UPDATE account SET last_login_at = ? WHERE id = ?";
constexpr const char *updateSecondFactor = "UPDATE account SET second_factor = ? WHERE id = ?";
constexpr const char *selectStep = "SELECT totp_step FROM account WHERE id = ?";
constexpr const char *updateStep = "UPDATE account SET totp_step = ? WHERE id = ? AND totp_step < ?";
constexpr const char *selectCodes = "SELECT hash FROM recovery_code WHERE account = ? AND used_at IS NULL";
constexpr const char *insertCode = "INSERT INTO recovery_code (account, hash) VALUES (?, ?)";
constexpr const char *updateCode =
    "UPDATE recovery_code SET used_at = ? WHERE account = ? AND hash = ? AND used_at IS NULL";
constexpr const char *deleteCodes = "DELETE FROM recovery_code WHERE account = ?";

User userFrom(const SqlRow &row)
{
    User user;
    user.id = row.id<UserId>(0);
    user.email = row.text(1);
    user.fullName = row.text(2);
    user.role = static_cast<Role>(row.integer(3));
    user.active = row.flag(4);
    user.hasSecondFactor = row.flag(5);
    user.version = row.integer(6);
    user.createdAt = row.time(7);
    user.updatedAt = row.time(8);
    user.lastLoginAt = row.optionalTime(9);
    return user;
}

/// How addresses are compared.
QString folded(const QString &email)
{
    return email.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString noUser(UserId id)
{
    return QStringLiteral("There is no user %1.").arg(id.toString());
}

} // namespace

Result<std::vector<User>> AccountReader::users()
{
    std::vector<User> users;
    auto read = m_database.each(selectUsers, [&](const SqlRow &row) { users.push_back(userFrom(row)); });
    if (!read)
        return Unexpected(read.error());
    return users;
}

Result<User> AccountReader::user(UserId id)
{
    Result<User> user = failure(Error::Code::NotFound, noUser(id));
    auto read = m_database.each(
        selectUser, [&](const SqlRow &row) { user = userFrom(row); }, id);
    if (!read)
        return Unexpected(read.error());
    return user;
}

Result<std::optional<User>> AccountReader::userByEmail(const QString &email)
{
    std::optional<User> user;
    auto read = m_database.each(
        selectByEmail, [&](const SqlRow &row) { user = userFrom(row); }, folded(email));
    if (!read)
        return Unexpected(read.error());
    return user;
}

Result<std::optional<User>> AccountReader::userOfSession(SessionId session, Timestamp now)
{
    std::optional<User> user;
    auto read = m_database.each(
        selectBySession, [&](const SqlRow &row) { user = userFrom(row); }, session, now);
    if (!read)
        return Unexpected(read.error());
    return user;
}

Result<QString> AccountReader::passwordHash(UserId id)
{
    Result<QString> hash = failure(Error::Code::NotFound, noUser(id));
    auto read = m_database.each(
        selectPassword, [&](const SqlRow &row) { hash = row.text(0); }, id);
    if (!read)
        return Unexpected(read.error());
    return hash;
}

Result<std::vector<QByteArray>> AccountReader::recoveryCodes(UserId user)
{
    std::vector<QByteArray> hashes;
    auto read = m_database.each(
        selectCodes, [&](const SqlRow &row) { hashes.push_back(row.bytes(0)); }, user);
    if (!read)
        return Unexpected(read.error());
    return hashes;
}

Result<qint64> AccountReader::lastTotpStep(UserId user)
{
    Result<qint64> step = failure(Error::Code::NotFound, noUser(user));
    auto read = m_database.each(
        selectStep, [&](const SqlRow &row) { step = row.number(0); }, user);
    if (!read)
        return Unexpected(read.error());
    return step;
}

Result<User> AccountRepository::save(User user, Timestamp now)
{
    if (user.id.isNull() || user.email.isEmpty())
        return failure(Error::Code::Invalid, QStringLiteral("A user needs an id and an e-mail address."));
    const auto holder = userByEmail(user.email);
    if (!holder)
        return Unexpected(holder.error());
    const Unexpected taken = failure(Error::Code::Conflict,
                                     QStringLiteral("Somebody has the address %1 already.").arg(user.email));
    if (*holder && (*holder)->id != user.id)
        return taken;
    if (user.version == 0) {
        const Timestamp created = user.createdAt == Timestamp() ? now : user.createdAt;
        const auto inserted = m_database.run(insertUser, user.id, user.email, folded(user.email),
                                             user.fullName, user.role, user.active, 1, created, now);
        // None: somebody was quicker with the address, or the user is there already.
        if (auto done = changedOne(inserted, taken.value().code, taken.value().message); !done)
            return Unexpected(done.error());
        return this->user(user.id);
    }
    const auto stored = this->user(user.id);
    if (!stored)
        return stored;
    const auto updated = m_database.run(updateUser, user.email, folded(user.email), user.fullName, user.role,
                                        user.active, user.version + 1, now, user.id, user.version);
    const QString stale =
        QStringLiteral("%1 was changed meanwhile (version %2, this edit began at %3). Load it again and "
                       "repeat the edit.")
            .arg(stored->email)
            .arg(stored->version)
            .arg(user.version);
    if (auto done = changedOne(updated, Error::Code::Conflict, stale); !done)
        return Unexpected(done.error());
    return this->user(user.id);
}

Result<void> AccountRepository::setPasswordHash(UserId id, const QString &hash)
{
    if (auto done = changedOne(m_database.run(updatePassword, hash, id), Error::Code::NotFound, noUser(id));
        !done)
        return done;
    return m_database.run(deleteResets, id).map([](qint64) {});
}

Result<int> AccountRepository::otherActiveAdmins(UserId but)
{
    if (auto done = m_database.run(lockAdmins, Role::Admin); !done)
        return Unexpected(done.error());
    int count = 0;
    auto read = m_database.each(
        countAdmins, [&](const SqlRow &row) { count = row.integer(0); }, Role::Admin, but);
    if (!read)
        return Unexpected(read.error());
    return count;
}

Result<void> AccountRepository::noteLogin(UserId id, Timestamp at)
{
    return changedOne(m_database.run(updateLogin, at, id), Error::Code::NotFound, noUser(id));
}

Result<void> AccountRepository::setSecondFactor(UserId id, bool on,
                                                const std::vector<QByteArray> &recoveryCodes)
{
    if (auto done = changedOne(m_database.run(updateSecondFactor, on, id), Error::Code::NotFound, noUser(id));
        !done)
        return done;
    if (auto done = m_database.run(deleteCodes, id); !done)
        return Unexpected(done.error());
    for (const QByteArray &hash : recoveryCodes) {
        if (auto done = m_database.run(insertCode, id, hash); !done)
            return Unexpected(done.error());
    }
    return {};
}

Result<void> AccountRepository::useRecoveryCode(UserId id, const QByteArray &hash, Timestamp at)
{
    return changedOne(m_database.run(updateCode, at, id, hash), Error::Code::NotFound,
                      QStringLiteral("There is no such recovery code, or it was used already."));
}

Result<void> AccountRepository::useTotpStep(UserId id, qint64 step)
{
    return changedOne(m_database.run(updateStep, step, id, step), Error::Code::Refused,
                      QStringLiteral("That one-time password was used already."));
}

std::vector<const char *> accountparts::userStatements()
{
    return {selectUsers, selectUser,     selectByEmail,  selectBySession, insertUser,
            updateUser,  selectPassword, updatePassword, updateLogin,     updateSecondFactor,
            selectStep,  updateStep,     selectCodes,    insertCode,      updateCode,
            deleteCodes, deleteResets,   lockAdmins,     countAdmins};
}

} // namespace monitron
