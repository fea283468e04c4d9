// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/accountdesk.h"

#include "core/storage/accountrepository.h"
#include "core/storage/reader.h"
#include "core/storage/writer.h"
#include "syncserver/auth/actor.h"
#include "syncserver/auth/credentialrules.h"
#include "syncserver/auth/passwordhasher.h"

#include <QJsonObject>
#include <QRandomGenerator>

namespace monitron {

namespace {

Result<void> checked(std::initializer_list<std::optional<auth::FieldError>> found)
{
    QStringList problems;
    for (const auto &problem : found) {
        if (problem)
            problems.append(problem->field + u' ' + problem->message);
    }
    if (problems.isEmpty())
        return {};
    return failure(Error::Code::Invalid, problems.join(QStringLiteral("; ")) + u'.');
}

/// Whether somebody else could still look after the server.
Result<void> anotherAdmin(AccountRepository &accounts, const User &but)
{
    const auto others = accounts.otherActiveAdmins(but.id);
    if (!others)
        return Unexpected(others.error());
    if (*others > 0)
        return {};
    return failure(
        Error::Code::Refused,
        QStringLiteral("%1 is the last administrator: make somebody else one first.").arg(but.email));
}

} // namespace

AuditEntry AccountDesk::entry(const QString &action, const User &about) const
{
    return auth::auditOf(auth::Actor::server(), action, about.id, m_clock.now());
}

Result<std::vector<User>> AccountDesk::users() const
{
    const auto reader = m_access.read();
    if (!reader)
        return Unexpected(reader.error());
    return (*reader)->accounts().users();
}

Result<void> AccountDesk::add(const User &user, const QString &password)
{
    if (auto good = checked({auth::emailProblem(user.email), auth::nameProblem(user.fullName),
                             auth::passwordProblem(password, user.email)});
        !good)
        return good;
    const auto hash = auth::PasswordHasher().hashNow(password);
    if (!hash)
        return Unexpected(hash.error());
    return m_access.write([this, user, hash = *hash](Writer &writer) -> Result<void> {
        User fresh = user;
        const Timestamp now = m_clock.now();
        fresh.id = UserId::make(now);
        const auto saved = writer.accounts().save(fresh, now);
        if (!saved)
            return Unexpected(saved.error());
        AuditEntry made = entry(QStringLiteral("user.create"), *saved);
        made.after = QJsonObject{{QStringLiteral("email"), saved->email},
                                 {QStringLiteral("full_name"), saved->fullName},
                                 {QStringLiteral("role"), toString(saved->role)}};
        return writer.accounts().setPasswordHash(saved->id, hash).and_then([&] {
            return writer.accounts().addAudit(made);
        });
    });
}

Result<void> AccountDesk::change(const QString &email, const Change &change)
{
    return m_access.write([&email, &change](Writer &writer) -> Result<void> {
        const auto user = writer.accounts().userByEmail(email);
        if (!user)
            return Unexpected(user.error());
        if (!*user)
            return failure(Error::Code::NotFound,
                           QStringLiteral("Nobody has the e-mail address %1.").arg(email));
        return change(writer.accounts(), **user);
    });
}

Result<void> AccountDesk::setRole(const QString &email, Role role)
{
    return change(email, [this, role](AccountRepository &accounts, User user) -> Result<void> {
        if (user.role == Role::Admin && user.active && role != Role::Admin) {
            if (auto another = anotherAdmin(accounts, user); !another)
                return another;
        }
        AuditEntry told = entry(QStringLiteral("user.update"), user);
        told.before = QJsonObject{{QStringLiteral("role"), toString(user.role)}};
        told.after = QJsonObject{{QStringLiteral("role"), toString(role)}};
        user.role = role;
        const auto saved = accounts.save(user, m_clock.now());
        return saved ? accounts.addAudit(told) : Result<void>(Unexpected(saved.error()));
    });
}

Result<void> AccountDesk::setActive(const QString &email, bool active)
{
    return change(email, [this, active](AccountRepository &accounts, User user) -> Result<void> {
        if (user.role == Role::Admin && user.active && !active) {
            if (auto another = anotherAdmin(accounts, user); !another)
                return another;
        }
        AuditEntry told = entry(QStringLiteral("user.update"), user);
        told.before = QJsonObject{{QStringLiteral("is_active"), user.active}};
        told.after = QJsonObject{{QStringLiteral("is_active"), active}};
        user.active = active;
        const Timestamp now = m_clock.now();
        if (const auto saved = accounts.save(user, now); !saved)
            return Unexpected(saved.error());
        if (!active) {
            if (auto ended = accounts.endSessions(user.id, {}, now); !ended)
                return ended;
        }
        return accounts.addAudit(told);
    });
}

Result<void> AccountDesk::setPassword(const QString &email, const QString &password)
{
    if (auto good = checked({auth::passwordProblem(password, email)}); !good)
        return good;
    const auto hash = auth::PasswordHasher().hashNow(password);
    if (!hash)
        return Unexpected(hash.error());
    return change(email, [this, hash = *hash](AccountRepository &accounts, const User &user) {
        return accounts.setPasswordHash(user.id, hash)
            .and_then([&] { return accounts.endSessions(user.id, {}, m_clock.now()); })
            .and_then([&] { return accounts.addAudit(entry(QStringLiteral("user.reset_password"), user)); });
    });
}

QString AccountDesk::makePassword()
{
    // Without letters and digits that look alike: 20 of 54 are over 115 bits.
    static const QString letters = QStringLiteral("abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    constexpr int length = 20;
    constexpr int group = 5;
    QString password;
    for (int i = 0; i < length; ++i) {
        if (i > 0 && i % group == 0)
            password += u'-';
        password += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    }
    return password;
}

} // namespace monitron
