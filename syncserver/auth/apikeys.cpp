// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/apikeys.h"

#include "core/base/logging.h"
#include "syncserver/auth/credentialrules.h"
#include "syncserver/auth/passwordproof.h"
#include "syncserver/auth/secrettoken.h"

#include <QJsonObject>
#include <QMutexLocker>

#include <algorithm>

namespace monitron::auth {

using Kind = AuthError::Kind;

namespace {

constexpr qsizetype longestName = 100;
constexpr std::size_t mostKeys = 100;
constexpr qsizetype prefixLetters = 10; // "mtn_" and six more: 2^220 remain to be guessed
constexpr Duration noteEvery = std::chrono::minutes(1);
constexpr qsizetype mostNoted = 10'000;

AuditEntry auditOfKey(const Actor &actor, const QString &action, ApiKeyId id, Timestamp at)
{
    AuditEntry entry = auditOf(actor, action, {}, at);
    entry.entity = QStringLiteral("api_key");
    entry.entityId = id.toString();
    return entry;
}

} // namespace

QFuture<Answer<ApiKeys::Created>> ApiKeys::create(const Principal &who, const Form &form,
                                                  const Origin &origin)
{
    if (const auto refused = onlyInPerson(who))
        return answered<Created>(AuthFailure(*refused));
    const Timestamp now = m_parts.clock.now();
    const QString name = form.name.trimmed();
    std::optional<FieldError> badName;
    std::optional<FieldError> badRole;
    std::optional<FieldError> badExpiry;
    if (name.isEmpty() || name.size() > longestName)
        badName = {QStringLiteral("name"), QStringLiteral("must have 1 to 100 characters")};
    if (form.role > who.role)
        badRole = {QStringLiteral("role"), QStringLiteral("must not be more than your own")};
    if (form.expiresAt && *form.expiresAt <= now)
        badExpiry = {QStringLiteral("expires_at"), QStringLiteral("must be in the future")};
    if (const auto problems = problemsOf({badName, badRole, badExpiry}))
        return answered<Created>(AuthFailure(*problems));

    const SecretToken token = SecretToken::make(QStringLiteral("mtn_"));
    const Created created{{ApiKeyId::make(now), who.user.id, name, token.text.left(prefixLetters), form.role,
                           now, form.expiresAt, std::nullopt},
                          token.text};
    return commit(
        m_parts.write,
        [who, origin, created, hash = token.hash](AccountRepository &accounts) -> Result<Answer<Created>> {
            const ApiKey &key = created.apiKey;
            const auto own = accounts.apiKeys(key.user);
            if (!own)
                return Unexpected(own.error());
            if (own->size() >= mostKeys)
                return refusal(Kind::Conflict,
                               QStringLiteral("There are 100 keys already. Remove some first."));
            if (auto done = accounts.addApiKey(key, hash); !done)
                return Unexpected(done.error());
            AuditEntry entry =
                auditOfKey(Actor::of(who, origin), QStringLiteral("api_key.create"), key.id, key.createdAt);
            entry.after = QJsonObject{{QStringLiteral("name"), key.name},
                                      {QStringLiteral("prefix"), key.prefix},
                                      {QStringLiteral("role"), toString(key.role)}};
            return accounts.addAudit(entry).map([&] { return Answer<Created>(created); });
        });
}

QFuture<Answer<void>> ApiKeys::remove(const Principal &who, ApiKeyId id, const Origin &origin)
{
    return commit(m_parts.write,
                  [this, who, id, origin](AccountRepository &accounts) -> Result<Answer<void>> {
                      if (auto done = accounts.removeApiKey(who.user.id, id); !done)
                          return Unexpected(done.error());
                      return accounts
                          .addAudit(auditOfKey(Actor::of(who, origin), QStringLiteral("api_key.delete"), id,
                                               m_parts.clock.now()))
                          .map([] { return Answer<void>(); });
                  });
}

bool ApiKeys::isWorthNoting(const ApiKey &key, Timestamp now)
{
    if (key.lastUsedAt && now - *key.lastUsedAt < noteEvery)
        return false;
    // The note takes a while to get into the store; requests come faster.
    const QMutexLocker locker(&m_mutex);
    if (const auto noted = m_noted.constFind(key.id); noted != m_noted.constEnd() && now - *noted < noteEvery)
        return false;
    if (m_noted.size() >= mostNoted)
        m_noted.clear();
    m_noted.insert(key.id, now);
    return true;
}

void ApiKeys::noteUse(const Principal &who)
{
    const Timestamp now = m_parts.clock.now();
    if (!who.apiKey || !isWorthNoting(*who.apiKey, now))
        return;
    m_parts.write([id = who.apiKey->id, now](Writer &writer) { return writer.accounts().noteUse(id, now); })
        .then([](Result<void> done) {
            if (!done)
                qCDebug(logServer) << "the use of an API key was not noted:" << done.error().message;
        });
}

} // namespace monitron::auth
