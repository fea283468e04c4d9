// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/endpointrepository.h"

#include "core/storage/database.h"
#include "core/storage/endpointcodec.h"

namespace monitron {

namespace {

constexpr const char *selectFacts = "SELECT detail FROM facts WHERE monitor = ?";
constexpr const char *replaceFacts = "INSERT INTO facts (monitor, detail) VALUES (?, ?) ON CONFLICT "
                                     "(monitor) DO UPDATE SET detail = excluded.detail";

constexpr const char *selectText =
    "SELECT text FROM failure_text WHERE monitor = ? AND at <= ? ORDER BY at DESC LIMIT 1";
constexpr const char *insertText =
    "INSERT INTO failure_text (monitor, at, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
constexpr const char *deleteTextsBefore = "DELETE FROM failure_text WHERE monitor = ? AND at < "
                                          "(SELECT max(at) FROM failure_text WHERE monitor = ? AND at <= ?)";
constexpr const char *deleteTexts = "DELETE FROM failure_text WHERE monitor = ?";

constexpr const char *selectEvidence =
    "SELECT detail FROM evidence WHERE monitor = ? AND at <= ? ORDER BY at DESC LIMIT 1";
constexpr const char *insertEvidence =
    "INSERT INTO evidence (monitor, at, detail) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
constexpr const char *deleteSurplus =
    "DELETE FROM evidence WHERE monitor = ? AND at <= "
    "(SELECT at FROM evidence WHERE monitor = ? ORDER BY at DESC LIMIT 1 OFFSET ?)";
constexpr const char *deleteEvidenceBefore = "DELETE FROM evidence WHERE monitor = ? AND at < "
                                             "(SELECT max(at) FROM evidence WHERE monitor = ? AND at <= ?)";
constexpr const char *deleteEvidence = "DELETE FROM evidence WHERE monitor = ?";

constexpr int evidencePerMonitor = 200;

void take(const SqlRow &row, QString &value)
{
    value = row.text(0);
}

void take(const SqlRow &row, QByteArray &value)
{
    value = row.bytes(0);
}

} // namespace

/// Rows that are true from their time until the next one.
struct EndpointRepository::Kept
{
    const char *select;
    const char *insert;
};

Result<EndpointFacts> EndpointRepository::facts(qint64 monitor)
{
    EndpointFacts facts;
    auto read = m_database.each(
        selectFacts, [&](const SqlRow &row) { facts = decodeFacts(row.bytes(0)); }, monitor);
    if (!read)
        return Unexpected(read.error());
    return facts;
}

Result<void> EndpointRepository::saveFacts(qint64 monitor, const EndpointFacts &facts)
{
    return m_database.run(replaceFacts, monitor, encodeFacts(facts)).map([](qint64) {});
}

template <typename T>
Result<T> EndpointRepository::valid(const char *sql, qint64 monitor, Timestamp at)
{
    T value;
    auto read = m_database.each(
        sql, [&](const SqlRow &row) { take(row, value); }, monitor, at);
    if (!read)
        return Unexpected(read.error());
    return value;
}

template <typename T>
Result<void> EndpointRepository::saveWhereDifferent(const Kept &kept, qint64 monitor, Timestamp at,
                                                    const T &value, std::optional<Timestamp> nextFailure)
{
    const auto before = valid<T>(kept.select, monitor, at);
    if (!before)
        return Unexpected(before.error());
    if (*before == value)
        return {};
    if (nextFailure) {
        if (auto done = m_database.run(kept.insert, monitor, *nextFailure, *before); !done)
            return Unexpected(done.error());
    }
    return m_database.run(kept.insert, monitor, at, value).map([](qint64) {});
}

Result<void> EndpointRepository::saveFailure(qint64 monitor, Timestamp at, const CheckResult &result,
                                             std::optional<Timestamp> nextFailure)
{
    if (auto done =
            saveWhereDifferent<QString>({selectText, insertText}, monitor, at, result.message, nextFailure);
        !done)
        return done;
    if (auto done = saveWhereDifferent<QByteArray>({selectEvidence, insertEvidence}, monitor, at,
                                                   encodeEvidence(result.evidence), nextFailure);
        !done)
        return done;
    return m_database.run(deleteSurplus, monitor, monitor, evidencePerMonitor).map([](qint64) {});
}

Result<QString> EndpointRepository::text(qint64 monitor, Timestamp at)
{
    return valid<QString>(selectText, monitor, at);
}

Result<Evidence> EndpointRepository::evidence(qint64 monitor, Timestamp at)
{
    return valid<QByteArray>(selectEvidence, monitor, at).map(decodeEvidence);
}

Result<void> EndpointRepository::removeBefore(qint64 monitor, Timestamp before)
{
    for (const char *sql : {deleteTextsBefore, deleteEvidenceBefore}) {
        if (auto done = m_database.run(sql, monitor, monitor, before); !done)
            return Unexpected(done.error());
    }
    return {};
}

Result<void> EndpointRepository::removeOf(qint64 monitor)
{
    for (const char *sql : {deleteTexts, deleteEvidence}) {
        if (auto done = m_database.run(sql, monitor); !done)
            return Unexpected(done.error());
    }
    return {};
}

std::vector<const char *> EndpointRepository::statements()
{
    return {selectFacts,          replaceFacts,  selectText,     insertText,
            deleteTextsBefore,    deleteTexts,   selectEvidence, insertEvidence,
            deleteEvidenceBefore, deleteSurplus, deleteEvidence};
}

} // namespace monitron
