// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/useradmin.h"

#include "core/secrets/secretstore.h"
#include "syncserver/auth/credentialrules.h"
#include "syncserver/auth/secondfactor.h"
#include "syncserver/auth/secrettoken.h"

#include <QJsonObject>

namespace monitron::auth {

using Kind = AuthError::Kind;

namespace {

/// 80 random bits, in letters that can be read out.
QString temporaryPassword()
{
    return QStringList{randomLetters(4), randomLetters(4), randomLetters(4), randomLetters(4)}.join(u'-');
}

QJsonObject factsOf(const User &user)
{
    return {{QStringLiteral("email"), user.email},
            {QStringLiteral("full_name"), user.fullName},
            {QStringLiteral("role"), toString(user.role)},
            {QStringLiteral("is_active"), user.active}};
}

/// Leaves in both what differs.
void keepDifferent(QJsonObject &before, QJsonObject &after)
{
    for (const QString &key : before.keys()) {
        if (before.value(key) == after.value(key)) {
            before.remove(key);
            after.remove(key);
        }
    }
}

Result<Answer<User>> add(AccountRepository &accounts, User user, const QString &hash, const Actor &actor,
                         Timestamp now)
{
    const auto holder = accounts.userByEmail(user.email);
    if (!holder)
        return Unexpected(holder.error());
    if (*holder)
        return invalidField(QStringLiteral("email"), QStringLiteral("has an account already"));
    user.id = UserId::make(now);
    auto saved = accounts.save(user, now);
    if (!saved)
        return Unexpected(saved.error());
    if (auto done = accounts.setPasswordHash(user.id, hash); !done)
        return Unexpected(done.error());
    AuditEntry entry = auditOf(actor, QStringLiteral("user.create"), user.id, now);
    entry.after = factsOf(*saved);
    return accounts.addAudit(entry).map([&] { return Answer<User>(std::move(*saved)); });
}

} // namespace

QFuture<Answer<UserAdmin::Created>> UserAdmin::create(const Actor &actor, const NewUser &wanted)
{
    User user;
    user.email = wanted.email.trimmed();
    user.fullName = wanted.fullName.trimmed();
    user.role = wanted.role;
    const QString temporary = wanted.password ? QString() : temporaryPassword();
    const QString password = wanted.password.value_or(temporary);
    if (const auto problems = problemsOf(
            {emailProblem(user.email), passwordProblem(password, user.email), nameProblem(user.fullName)}))
        return answered<Created>(AuthFailure(*problems));
    return m_parts.hasher.hash(password)
        .then([this, actor, user](Result<QString> hash) {
            if (!hash)
                return answered<User>(AuthFailure(fromError(hash.error())));
            return commit(m_parts.write, [this, actor, user, hash = *hash](AccountRepository &accounts) {
                return add(accounts, user, hash, actor, m_parts.clock.now());
            });
        })
        .unwrap()
        .then([temporary](Answer<User> added) -> Answer<Created> {
            if (!added)
                return AuthFailure(added.error());
            return Created{std::move(*added), temporary};
        });
}

QFuture<Answer<User>> UserAdmin::update(const Actor &actor, UserId id, const Edit &edit,
                                        std::optional<int> version)
{
    if (const auto problems = problemsOf({nameProblem(edit.fullName.value_or(QString()))}))
        return answered<User>(AuthFailure(*problems));
    return commit(m_parts.write, [=, this](AccountRepository &accounts) -> Result<Answer<User>> {
        const Timestamp now = m_parts.clock.now();
        const auto stored = accounts.user(id);
        if (!stored)
            return Unexpected(stored.error());
        if (version && *version != stored->version)
            return refusal(Kind::Stale, QStringLiteral("%1 was changed meanwhile: it is at version %2.")
                                            .arg(stored->email)
                                            .arg(stored->version));
        User user = *stored;
        user.fullName = edit.fullName.value_or(user.fullName).trimmed();
        user.role = edit.role.value_or(user.role);
        user.active = edit.active.value_or(user.active);
        if (user == *stored)
            return Answer<User>(user);
        if (stored->active && stored->role == Role::Admin && !(user.active && user.role == Role::Admin)) {
            const auto others = accounts.otherActiveAdmins(id);
            if (!others)
                return Unexpected(others.error());
            if (*others == 0)
                return refusal(
                    Kind::Conflict,
                    QStringLiteral("%1 is the last active admin. Make somebody else an admin first.")
                        .arg(user.email));
        }
        auto saved = accounts.save(user, now);
        if (!saved)
            return Unexpected(saved.error());
        if (!saved->active) {
            if (auto done = accounts.endSessions(id, std::nullopt, now); !done)
                return Unexpected(done.error());
        }
        QJsonObject before = factsOf(*stored);
        QJsonObject after = factsOf(*saved);
        keepDifferent(before, after);
        AuditEntry entry = auditOf(actor, QStringLiteral("user.update"), id, now);
        entry.before = before;
        entry.after = after;
        return accounts.addAudit(entry).map([&] { return Answer<User>(std::move(*saved)); });
    });
}

QFuture<Answer<QString>> UserAdmin::setPassword(const Actor &actor, UserId id,
                                                const std::optional<QString> &password)
{
    const QString temporary = password ? QString() : temporaryPassword();
    if (const auto problems = problemsOf({passwordProblem(password.value_or(temporary), {})}))
        return answered<QString>(AuthFailure(*problems));
    return m_parts.hasher.hash(password.value_or(temporary))
        .then([this, actor, id, temporary](Result<QString> hash) {
            if (!hash)
                return answered<QString>(AuthFailure(fromError(hash.error())));
            return commit(m_parts.write,
                          [this, actor, id, temporary,
                           hash = *hash](AccountRepository &accounts) -> Result<Answer<QString>> {
                              const Timestamp now = m_parts.clock.now();
                              if (auto done = accounts.setPasswordHash(id, hash); !done)
                                  return Unexpected(done.error());
                              if (auto done = accounts.endSessions(id, std::nullopt, now); !done)
                                  return Unexpected(done.error());
                              return accounts
                                  .addAudit(auditOf(actor, QStringLiteral("user.password_set"), id, now))
                                  .map([&] { return Answer<QString>(temporary); });
                          });
        })
        .unwrap();
}

QFuture<Answer<void>> UserAdmin::switchOffSecondFactor(const Actor &actor, UserId id)
{
    return commit(m_parts.write,
                  [this, actor, id](AccountRepository &accounts) -> Result<Answer<void>> {
                      if (auto done = accounts.setSecondFactor(id, false, {}); !done)
                          return Unexpected(done.error());
                      return accounts
                          .addAudit(auditOf(actor, QStringLiteral("user.second_factor_off"), id,
                                            m_parts.clock.now()))
                          .map([] { return Answer<void>(); });
                  })
        .then([this, id](Answer<void> answer) {
            if (!answer)
                return answered<void>(answer);
            return m_parts.secrets.remove(SecondFactor::secretName(id)).then([answer](Result<void>) {
                return answer;
            });
        })
        .unwrap();
}

QFuture<Answer<void>> UserAdmin::endSessions(const Actor &actor, UserId id)
{
    return commit(m_parts.write, [this, actor, id](AccountRepository &accounts) -> Result<Answer<void>> {
        const Timestamp now = m_parts.clock.now();
        if (const auto user = accounts.user(id); !user)
            return Unexpected(user.error());
        if (auto done = accounts.endSessions(id, std::nullopt, now); !done)
            return Unexpected(done.error());
        return accounts.addAudit(auditOf(actor, QStringLiteral("user.sessions_ended"), id, now)).map([] {
            return Answer<void>();
        });
    });
}

QFuture<Answer<bool>> UserAdmin::seed(const QString &given, const QString &password)
{
    User user;
    user.email = given.trimmed();
    user.role = Role::Admin;
    if (const auto problems = problemsOf({emailProblem(user.email), passwordProblem(password, user.email)}))
        return answered<bool>(AuthFailure(*problems));
    return m_parts.hasher.hash(password)
        .then([this, user](Result<QString> hash) {
            if (!hash)
                return answered<bool>(AuthFailure(fromError(hash.error())));
            return commit(m_parts.write,
                          [this, user, hash = *hash](AccountRepository &accounts) -> Result<Answer<bool>> {
                              const auto known = hasUsers(accounts);
                              if (!known || *known)
                                  return known ? Result<Answer<bool>>(Answer<bool>(false))
                                               : Unexpected(known.error());
                              return add(accounts, user, hash, Actor::server(), m_parts.clock.now())
                                  .map([](const Answer<User> &added) {
                                      return added.map([](const User &) { return true; });
                                  });
                          });
        })
        .unwrap()
        .then([](Answer<bool> made) -> Answer<bool> {
            // Another replica that started at the same time was quicker.
            if (!made && made.error().kind == Kind::Conflict)
                return false;
            return made;
        });
}

Result<bool> UserAdmin::hasUsers(AccountReader &accounts)
{
    return accounts.users().map([](const std::vector<User> &users) { return !users.empty(); });
}

} // namespace monitron::auth
