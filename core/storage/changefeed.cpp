// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changefeed.h"

#include "core/storage/database.h"

namespace monitron {

namespace {

constexpr const char *insertChange = "INSERT INTO change (entity, id, at) VALUES (?, ?, ?)";
// The column is AUTOINCREMENT: numbers given back by a rollback are given again, trimmed ones never.
constexpr const char *selectLast = "SELECT seq FROM sqlite_sequence WHERE name = 'change'";
constexpr const char *selectOldest = "SELECT seq, at FROM change ORDER BY seq LIMIT ?";
constexpr const char *deleteUpTo = "DELETE FROM change WHERE seq <= ?";

} // namespace

Result<void> ChangeFeed::append(Entity entity, const QByteArray &id, Timestamp at)
{
    return m_database.run(insertChange, entity, id, at).map([](qint64) {});
}

Result<qint64> ChangeFeed::lastSequence()
{
    qint64 last = 0;
    if (auto read = m_database.each(selectLast, [&](const SqlRow &row) { last = row.number(0); }); !read)
        return Unexpected(read.error());
    return last;
}

Result<bool> ChangeFeed::trim(Timestamp before, int limit)
{
    qint64 upTo = 0;
    int old = 0;
    bool stillOld = true;
    auto read = m_database.each(
        selectOldest,
        [&](const SqlRow &row) {
            stillOld = stillOld && row.time(1) < before;
            if (stillOld) {
                upTo = row.number(0);
                ++old;
            }
        },
        limit);
    if (!read)
        return Unexpected(read.error());
    if (old > 0) {
        if (auto done = m_database.run(deleteUpTo, upTo); !done)
            return Unexpected(done.error());
    }
    return old < limit;
}

std::vector<const char *> ChangeFeed::statements()
{
    return {insertChange, selectLast, selectOldest, deleteUpTo};
}

} // namespace monitron
