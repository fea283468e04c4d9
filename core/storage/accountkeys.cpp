// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accountparts.h"
#include "core/storage/accountrepository.h"
#include "core/storage/database.h"

namespace monitron {

using namespace accountparts;

namespace {

#define KEY_COLUMNS                                                                                          \
    "SELECT id, account, name, prefix, role, created_at, expires_at, last_used_at FROM api_key "

constexpr const char *selectKeys = KEY_COLUMNS "WHERE account = ? ORDER BY created_at, id";
constexpr const char *selectKey = KEY_COLUMNS "WHERE hash = ? AND (expires_at IS NULL OR expires_at > ?)";

#undef KEY_COLUMNS

constexpr const char *insertKey =
    "INSERT INTO api_key (id, hash, account, name, prefix, role, created_at, expires_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *deleteKey = "DELETE FROM api_key WHERE account = ? AND id = ?";
constexpr const char *updateUse = "UPDATE api_key SET last_used_at = ? WHERE id = ?";

ApiKey keyFrom(const SqlRow &row)
{
    ApiKey key;
    key.id = row.id<ApiKeyId>(0);
    key.user = row.id<UserId>(1);
    key.name = row.text(2);
    key.prefix = row.text(3);
    key.role = static_cast<Role>(row.integer(4));
    key.createdAt = row.time(5);
    key.expiresAt = row.optionalTime(6);
    key.lastUsedAt = row.optionalTime(7);
    return key;
}

} // namespace

Result<std::vector<ApiKey>> AccountReader::apiKeys(UserId user)
{
    std::vector<ApiKey> keys;
    auto read = m_database.each(
        selectKeys, [&](const SqlRow &row) { keys.push_back(keyFrom(row)); }, user);
    if (!read)
        return Unexpected(read.error());
    return keys;
}

Result<std::optional<AccountReader::KeyOwner>> AccountReader::apiKey(const QByteArray &hash, Timestamp now)
{
    std::optional<ApiKey> key;
    auto read = m_database.each(
        selectKey, [&](const SqlRow &row) { key = keyFrom(row); }, hash, now);
    if (!read)
        return Unexpected(read.error());
    if (!key)
        return std::nullopt;
    auto owner = user(key->user);
    if (!owner)
        return Unexpected(owner.error());
    if (!owner->active)
        return std::nullopt;
    return KeyOwner{std::move(*key), std::move(*owner)};
}

Result<void> AccountRepository::addApiKey(const ApiKey &key, const QByteArray &hash)
{
    return m_database
        .run(insertKey, key.id, hash, key.user, key.name, key.prefix, key.role, key.createdAt, key.expiresAt)
        .map([](qint64) {});
}

Result<void> AccountRepository::removeApiKey(UserId user, ApiKeyId id)
{
    return changedOne(m_database.run(deleteKey, user, id), Error::Code::NotFound,
                      QStringLiteral("There is no such API key."));
}

Result<void> AccountRepository::noteUse(ApiKeyId id, Timestamp at)
{
    // One that was removed meanwhile needs no note.
    return m_database.run(updateUse, at, id).map([](qint64) {});
}

std::vector<const char *> accountparts::keyStatements()
{
    return {selectKeys, selectKey, insertKey, deleteKey, updateUse};
}

} // namespace monitron
