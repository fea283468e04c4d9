// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/model/history.h"
#include "core/model/monitorstate.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace monitron {

/// History in the form in which a server gives it to a desktop's mirror: rows as they are stored, so that
/// neither side takes them apart. Little endian. The first byte of a document is the version, 1; then blocks,
/// each beginning with a byte:
///   1 results: monitor (16 bytes of UUID) · flags (1: there is more behind the last row; 2: has a state) ·
///     where it has one: u32 length, and the state as packState() gives it ·
///     u32 count, then rows: at i64, outcome u8, u16 length, blob ·
///     u32 count, then words of failures: at i64, u32 length, UTF-8 (each true until the next)
///   2 hours, 3 days: monitor · from i64, to i64 (periods, half open: what isn't there has no row) ·
///     u32 count, then rows: period i64, good u32, bad u32, unobserved u32, up_ms i64, down_ms i64, u16
///     length, blob
struct HistoryRow
{
    Timestamp at;
    quint8 outcome = 0;
    QByteArray detail;
    bool operator==(const HistoryRow &) const = default;
};
struct FailureWords
{
    Timestamp at;
    QString text;
    bool operator==(const FailureWords &) const = default;
};
struct ResultBlock
{
    MonitorId monitor;
    bool hasMore = false;
    std::optional<MonitorState> state;
    std::vector<HistoryRow> rows;
    std::vector<FailureWords> words;
    bool operator==(const ResultBlock &) const = default;
};
struct RollupRow
{
    qint64 period = 0;
    quint32 good = 0;
    quint32 bad = 0;
    quint32 unobserved = 0;
    qint64 upMs = 0;
    qint64 downMs = 0;
    QByteArray detail; ///< at most 65,535 bytes, as of a HistoryRow
    bool operator==(const RollupRow &) const = default;
};
struct RollupBlock
{
    MonitorId monitor;
    Resolution resolution = Resolution::Hour; ///< Hour or Day
    qint64 from = 0;
    qint64 to = 0;
    std::vector<RollupRow> rows;
    bool operator==(const RollupBlock &) const = default;
};
struct HistoryDocument
{
    std::vector<ResultBlock> results;
    std::vector<RollupBlock> rollups;
    bool operator==(const HistoryDocument &) const = default;
};

/// A state in bytes: status u8, nextDue i64, and then the blob of the store.
[[nodiscard]] QByteArray packState(const MonitorState &state);
/// Corrupt.
[[nodiscard]] Result<MonitorState> unpackState(const QByteArray &bytes);

[[nodiscard]] QByteArray encodeHistory(const HistoryDocument &document);
/// Corrupt: cut off, or not of this form; NewerVersion.
[[nodiscard]] Result<HistoryDocument> decodeHistory(const QByteArray &bytes);

} // namespace monitron
