// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changefeed.h"

#include "core/storage/change.h"
#include "core/storage/database.h"

namespace monitron {

namespace {

constexpr const char *selectOldest = "SELECT seq, at FROM change ORDER BY seq LIMIT ?";
constexpr const char *selectAfter =
    "SELECT seq, entity, id, at FROM change WHERE seq > ? ORDER BY seq LIMIT ?";
// PostgreSQL takes less than 8,000 bytes in a notice.
constexpr qsizetype idBytes = 16;
constexpr qsizetype mostNoticed = 340;
// No Base64, so that it is no monitor either.
const QByteArray interruptionsMark = ":!";
constexpr const char *deleteUpTo = "DELETE FROM change WHERE seq <= ?";

} // namespace

Result<void> ChangeFeed::append(Entity entity, const QByteArray &id, Timestamp at)
{
    return m_database.run(m_database.dialect().appendChange, entity, id, at).map([](qint64) {});
}

Result<qint64> ChangeFeed::lastSequence()
{
    qint64 last = 0;
    if (auto read = m_database.each(m_database.dialect().selectLastSequence,
                                    [&](const SqlRow &row) { last = row.number(0); });
        !read)
        return Unexpected(read.error());
    return last;
}

Result<std::vector<Change>> ChangeFeed::after(qint64 sequence, int limit)
{
    const auto last = lastSequence();
    if (!last)
        return Unexpected(last.error());
    std::vector<Change> changes;
    auto read = m_database.each(
        selectAfter,
        [&](const SqlRow &row) {
            changes.push_back(
                {row.number(0), static_cast<Entity>(row.integer(1)), row.bytes(2), row.time(3)});
        },
        sequence, limit);
    if (!read)
        return Unexpected(read.error());
    // A number behind the last one was given by another history: the one before a backup was restored.
    const bool complete =
        changes.empty() ? sequence == *last || limit <= 0 : changes.front().sequence == sequence + 1;
    if (!complete)
        return failure(
            Error::Code::Gone,
            QStringLiteral("What changed after %1 isn't kept any more; load everything anew.").arg(sequence));
    return changes;
}

Result<void> ChangeFeed::announce(qint64 sequence)
{
    const char *sql = m_database.dialect().announceChanges;
    if (sql == nullptr)
        return {};
    return m_database.each(
        sql, [](const SqlRow &) {}, QString::number(sequence));
}

Result<void> ChangeFeed::announceStates(const QByteArray &sender, const QSet<MonitorId> &monitors)
{
    const char *sql = m_database.dialect().announceStates;
    QByteArray ids;
    qsizetype left = monitors.size();
    for (const MonitorId id : monitors) {
        ids += id.toBytes();
        --left;
        if (ids.size() < mostNoticed * idBytes && left > 0)
            continue;
        auto told = m_database.each(
            sql, [](const SqlRow &) {}, QString::fromLatin1(sender + ':' + ids.toBase64()));
        if (!told)
            return told;
        ids.clear();
    }
    return {};
}

Result<void> ChangeFeed::announceInterruptions(const QByteArray &sender)
{
    return m_database.each(
        m_database.dialect().announceStates, [](const SqlRow &) {},
        QString::fromLatin1(sender + interruptionsMark));
}

bool ChangeFeed::tellsInterruptions(const QString &notice, const QByteArray &sender)
{
    const QByteArray text = notice.toLatin1();
    return text.endsWith(interruptionsMark) && text != sender + interruptionsMark;
}

QSet<MonitorId> ChangeFeed::statesIn(const QString &notice, const QByteArray &sender)
{
    const QByteArray text = notice.toLatin1();
    const qsizetype colon = text.indexOf(':');
    QSet<MonitorId> monitors;
    if (colon < 0 || text.left(colon) == sender)
        return monitors;
    const QByteArray ids = QByteArray::fromBase64(text.mid(colon + 1));
    for (qsizetype at = 0; at + idBytes <= ids.size(); at += idBytes)
        monitors.insert(MonitorId::fromBytes(ids.mid(at, idBytes)));
    return monitors;
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
    return {selectOldest, selectAfter, deleteUpTo};
}

} // namespace monitron
