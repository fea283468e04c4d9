// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accountparts.h"
#include "core/storage/accountrepository.h"
#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace monitron {

using namespace accountparts;

namespace {

#define AUDIT_COLUMNS                                                                                        \
    "SELECT number, at, actor, actor_name, address, action, entity, entity_id, value_before, value_after "   \
    "FROM audit WHERE "
#define AUDIT_PAGE                                                                                           \
    "number < ? AND at >= ? AND at < ? AND action LIKE ? ESCAPE '!' ORDER BY number DESC LIMIT ?"

// One each, so that each has its index.
constexpr const char *selectAll = AUDIT_COLUMNS AUDIT_PAGE;
constexpr const char *selectOfActor = AUDIT_COLUMNS "actor = ? AND " AUDIT_PAGE;
constexpr const char *selectOfEntity = AUDIT_COLUMNS "entity_id = ? AND " AUDIT_PAGE;
constexpr const char *selectOfBoth = AUDIT_COLUMNS "actor = ? AND entity_id = ? AND " AUDIT_PAGE;

#undef AUDIT_PAGE
#undef AUDIT_COLUMNS

constexpr const char *insertEntry = "INSERT INTO audit (at, actor, actor_name, address, action, entity, "
                                    "entity_id, value_before, value_after) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *trimAudit =
    "DELETE FROM audit WHERE number IN (SELECT number FROM audit WHERE at < ? ORDER BY at LIMIT ?)";
constexpr const char *trimSessions = "DELETE FROM session WHERE id IN (SELECT id FROM session WHERE "
                                     "expires_at < ? ORDER BY expires_at LIMIT ?)";
constexpr const char *trimRefreshTokens =
    "DELETE FROM refresh_token WHERE hash IN "
    "(SELECT hash FROM refresh_token WHERE used_at < ? ORDER BY used_at LIMIT ?)";
constexpr const char *trimInvitations =
    "DELETE FROM invitation WHERE id IN (SELECT id FROM invitation WHERE expires_at < ? LIMIT ?)";
constexpr const char *trimResets =
    "DELETE FROM reset_token WHERE hash IN (SELECT hash FROM reset_token WHERE expires_at < ? LIMIT ?)";

// What has expired can't be used any more; it stays this long for those who want to know what it was.
constexpr Duration expiredKept = std::chrono::hours(24 * 7);
// As long as a refresh token lives: until then its reuse is told from a token that never was.
constexpr Duration usedTokensKept = std::chrono::hours(24 * 30);

/// QJsonDocument only takes arrays and objects, so a value stands in an array of one; empty: undefined.
QString toText(const QJsonValue &value)
{
    if (value.isUndefined())
        return QStringLiteral("");
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue fromText(const QByteArray &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonDocument::fromJson(text).array().at(0);
}

AuditEntry entryFrom(const SqlRow &row)
{
    AuditEntry entry;
    entry.number = row.number(0);
    entry.at = row.time(1);
    entry.actor = row.id<UserId>(2);
    entry.actorName = row.text(3);
    entry.address = row.text(4);
    entry.action = row.text(5);
    entry.entity = row.text(6);
    entry.entityId = row.text(7);
    entry.before = fromText(row.text(8).toUtf8());
    entry.after = fromText(row.text(9).toUtf8());
    return entry;
}

QString actionPattern(const QString &action)
{
    QString pattern;
    for (const QChar letter : action) {
        if (letter == u'%' || letter == u'_' || letter == u'!')
            pattern += u'!';
        pattern += letter;
    }
    if (action.isEmpty() || action.endsWith(u'.'))
        pattern += u'%';
    return pattern;
}

} // namespace

Result<std::vector<AuditEntry>> AccountReader::audit(const AuditQuery &query)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    std::vector<AuditEntry> entries;
    const auto take = [&](const SqlRow &row) { entries.push_back(entryFrom(row)); };
    const qint64 before = query.before.value_or(most);
    const Timestamp from = query.from.value_or(Timestamp(0));
    const Timestamp to = query.to.value_or(Timestamp(most));
    const QString pattern = actionPattern(query.action);
    const auto read = [&]() -> Result<void> {
        if (query.actor && !query.entityId.isEmpty())
            return m_database.each(selectOfBoth, take, *query.actor, query.entityId, before, from, to,
                                   pattern, query.limit);
        if (query.actor)
            return m_database.each(selectOfActor, take, *query.actor, before, from, to, pattern, query.limit);
        if (!query.entityId.isEmpty())
            return m_database.each(selectOfEntity, take, query.entityId, before, from, to, pattern,
                                   query.limit);
        return m_database.each(selectAll, take, before, from, to, pattern, query.limit);
    }();
    if (!read)
        return Unexpected(read.error());
    return entries;
}

Result<void> AccountRepository::addAudit(const AuditEntry &entry)
{
    return m_database
        .run(insertEntry, entry.at, entry.actor, entry.actorName, entry.address, entry.action, entry.entity,
             entry.entityId, toText(entry.before), toText(entry.after))
        .map([](qint64) {});
}

Result<bool> AccountRepository::trim(Timestamp auditBefore, Timestamp now, int limit)
{
    bool all = true;
    for (const auto &removed : {m_database.run(trimAudit, auditBefore, limit),
                                m_database.run(trimSessions, now - expiredKept, limit),
                                m_database.run(trimRefreshTokens, now - usedTokensKept, limit),
                                m_database.run(trimInvitations, now - expiredKept, limit),
                                m_database.run(trimResets, now - expiredKept, limit)}) {
        if (!removed)
            return Unexpected(removed.error());
        all = all && *removed < limit;
    }
    return all;
}

std::vector<const char *> accountparts::auditStatements()
{
    return {selectAll, selectOfActor, selectOfEntity,    selectOfBoth,    insertEntry,
            trimAudit, trimSessions,  trimRefreshTokens, trimInvitations, trimResets};
}

std::vector<const char *> AccountRepository::statements()
{
    std::vector<const char *> all;
    for (const auto &part :
         {userStatements(), sessionStatements(), keyStatements(), tokenStatements(), auditStatements()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace monitron
