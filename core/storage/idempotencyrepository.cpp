// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/idempotencyrepository.h"

#include "core/storage/accountparts.h"
#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace monitron {

namespace {

constexpr const char *selectRequest =
    "SELECT request_hash, created_at, status, headers, body FROM idempotency "
    "WHERE account = ? AND name = ? AND created_at > ? AND (status > 0 OR created_at > ?)";
constexpr const char *deleteOver = "DELETE FROM idempotency WHERE account = ? AND name = ? "
                                   "AND (created_at <= ? OR (status = 0 AND created_at <= ?))";
constexpr const char *insertClaim =
    "INSERT INTO idempotency (account, name, request_hash, created_at, status, headers, body) "
    "VALUES (?, ?, ?, ?, 0, '', ?) ON CONFLICT (account, name) DO NOTHING";
constexpr const char *updateAnswer =
    "UPDATE idempotency SET status = ?, headers = ?, body = ? WHERE account = ? AND name = ? AND status = 0";
constexpr const char *deleteClaim = "DELETE FROM idempotency WHERE account = ? AND name = ? AND status = 0";
constexpr const char *deleteClaims = "DELETE FROM idempotency WHERE status = 0";
// Rows of several users may share an age: the limit is kept by the age of the last of so many.
constexpr const char *selectOld =
    "SELECT created_at FROM idempotency WHERE created_at <= ? ORDER BY created_at LIMIT ?";
constexpr const char *deleteOld = "DELETE FROM idempotency WHERE created_at <= ?";

QString toText(const std::vector<std::pair<QByteArray, QByteArray>> &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers)
        list.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<std::pair<QByteArray, QByteArray>> headersFrom(const QString &text)
{
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &entry : list)
        headers.emplace_back(entry[0].toString().toLatin1(), entry[1].toString().toLatin1());
    return headers;
}

} // namespace

Result<std::optional<IdempotentRequest>> IdempotencyReader::find(UserId user, const QString &key,
                                                                 Timestamp now)
{
    std::optional<IdempotentRequest> request;
    auto read = m_database.each(
        selectRequest,
        [&](const SqlRow &row) {
            request = IdempotentRequest{row.bytes(0), row.time(1), std::nullopt};
            if (row.integer(2) > 0)
                request->answer = {row.integer(2), headersFrom(row.text(3)), row.bytes(4)};
        },
        user, key, now - IdempotencyRepository::kept, now - IdempotencyRepository::abandonedAfter);
    if (!read)
        return Unexpected(read.error());
    return request;
}

Result<std::optional<IdempotentRequest>>
IdempotencyRepository::claim(UserId user, const QString &key, const QByteArray &requestHash, Timestamp now)
{
    if (auto done = m_database.run(deleteOver, user, key, now - kept, now - abandonedAfter); !done)
        return Unexpected(done.error());
    const auto claimed = m_database.run(insertClaim, user, key, requestHash, now, QByteArray());
    if (!claimed)
        return Unexpected(claimed.error());
    if (*claimed > 0)
        return std::nullopt;
    auto earlier = find(user, key, now);
    if (earlier && !*earlier)
        return failure(Error::Code::Conflict,
                       QStringLiteral("The Idempotency-Key is in use. Try again in a moment."));
    return earlier;
}

Result<void> IdempotencyRepository::finish(UserId user, const QString &key,
                                           const IdempotentRequest::Answer &answer)
{
    return accountparts::changedOne(
        m_database.run(updateAnswer, answer.status, toText(answer.headers), answer.body, user, key),
        Error::Code::NotFound, QStringLiteral("No request waits for an answer under that Idempotency-Key."));
}

Result<void> IdempotencyRepository::release(UserId user, const QString &key)
{
    return m_database.run(deleteClaim, user, key).map([](qint64) {});
}

Result<void> IdempotencyRepository::releaseAll()
{
    return m_database.run(deleteClaims).map([](qint64) {});
}

Result<bool> IdempotencyRepository::trim(Timestamp now, int limit)
{
    int old = 0;
    Timestamp upTo;
    auto read = m_database.each(
        selectOld,
        [&](const SqlRow &row) {
            upTo = row.time(0);
            ++old;
        },
        now - kept, limit);
    if (!read)
        return Unexpected(read.error());
    if (old > 0) {
        if (auto done = m_database.run(deleteOld, upTo); !done)
            return Unexpected(done.error());
    }
    return old < limit;
}

std::vector<const char *> IdempotencyRepository::statements()
{
    return {selectRequest, deleteOver,   insertClaim, updateAnswer,
            deleteClaim,   deleteClaims, selectOld,   deleteOld};
}

} // namespace monitron
