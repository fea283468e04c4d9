// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace monitron {

class Database;

/// A request that came with a key so that it isn't done twice.
struct IdempotentRequest
{
    QByteArray requestHash; ///< of what was asked: another request must not come with the same key
    Timestamp createdAt;

    struct Answer
    {
        int status = 0;
        std::vector<std::pair<QByteArray, QByteArray>> headers;
        QByteArray body;
        bool operator==(const Answer &) const = default;
    };
    std::optional<Answer> answer; ///< none: it is being done
    bool operator==(const IdempotentRequest &) const = default;
};

/// Answers to requests with a key, read.
class IdempotencyReader
{
public:
    explicit IdempotencyReader(Database &database) : m_database(database) {}

    /// None: the key is free.
    [[nodiscard]] Result<std::optional<IdempotentRequest>> find(UserId user, const QString &key,
                                                                Timestamp now);

protected:
    Database &m_database;
};

/// Requests with a key, written. A request is claimed, done, and finished, each in a transaction; of two at
/// once, on any replica, one gets the claim.
class IdempotencyRepository : public IdempotencyReader
{
public:
    /// How long a key is remembered.
    static constexpr Duration kept = std::chrono::hours(24);
    /// A claim that wasn't finished for so long belongs to a process that died.
    static constexpr Duration abandonedAfter = std::chrono::minutes(5);

    using IdempotencyReader::IdempotencyReader;

    /// None: the caller has the claim and does the request. Else what became of the earlier one.
    [[nodiscard]] Result<std::optional<IdempotentRequest>>
    claim(UserId user, const QString &key, const QByteArray &requestHash, Timestamp now);
    /// NotFound when there is no claim that waits for an answer.
    [[nodiscard]] Result<void> finish(UserId user, const QString &key,
                                      const IdempotentRequest::Answer &answer);
    /// Gives the claim back: the request failed so that it may be tried again.
    [[nodiscard]] Result<void> release(UserId user, const QString &key);
    /// Gives back all claims that wait for an answer: where nobody else uses the store, whoever had them is
    /// gone when a process starts.
    [[nodiscard]] Result<void> releaseAll();
    /// Removes what is too old, at most `limit`; whether all of it is gone.
    [[nodiscard]] Result<bool> trim(Timestamp now, int limit);

    /// Those of the IdempotencyReader as well.
    static std::vector<const char *> statements();
};

} // namespace monitron
