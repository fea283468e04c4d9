// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historyexchange.h"

#include "core/base/coretext.h"
#include "core/storage/statecodec.h"

#include <QtEndian>

#include <limits>

namespace monitron {

namespace {

constexpr quint8 formatVersion = 1;
constexpr quint8 resultsBlock = 1;
constexpr quint8 hoursBlock = 2;
constexpr quint8 daysBlock = 3;
constexpr quint8 flagMore = 1;
constexpr quint8 flagState = 2;

// The least that a row takes: what is claimed to be there is compared with what has come.
constexpr qsizetype leastRow = 8 + 1 + 2;
constexpr qsizetype leastWords = 8 + 4;
constexpr qsizetype leastRollup = 8 + 3 * 4 + 2 * 8 + 2;
constexpr qsizetype longestDetail = std::numeric_limits<quint16>::max();

class Output
{
public:
    explicit Output(qsizetype expected) { m_bytes.reserve(expected); }

    template <typename T>
    void number(T value)
    {
        value = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void raw(const QByteArray &bytes) { m_bytes.append(bytes); }
    template <typename Length>
    void bytes(const QByteArray &bytes)
    {
        number(static_cast<Length>(bytes.size()));
        raw(bytes);
    }
    /// Nothing that the store writes is longer.
    void detail(const QByteArray &detail) { bytes<quint16>(detail.left(longestDetail)); }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Past the end everything is zero and ok() is false.
class Input
{
public:
    explicit Input(const QByteArray &bytes) : m_at(bytes.constData()), m_end(m_at + bytes.size()) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    void fail() { m_ok = false; }

    template <typename T>
    T number()
    {
        if (!has(sizeof(T)))
            return 0;
        const T value = qFromLittleEndian<T>(m_at);
        m_at += sizeof(T);
        return value;
    }
    QByteArray raw(qsizetype length)
    {
        if (!has(length))
            return {};
        const QByteArray bytes(m_at, length);
        m_at += length;
        return bytes;
    }
    template <typename Length>
    QByteArray bytes()
    {
        return raw(static_cast<qsizetype>(number<Length>()));
    }
    QByteArray rest() { return raw(m_end - m_at); }
    MonitorId monitor() { return MonitorId::fromBytes(raw(16)); }
    Timestamp time() { return Timestamp(number<qint64>()); }
    /// How many follow, of which each takes at least so many bytes.
    std::size_t count(qsizetype least)
    {
        const qsizetype claimed = static_cast<qsizetype>(number<quint32>());
        m_ok = m_ok && claimed <= (m_end - m_at) / least;
        return m_ok ? static_cast<std::size_t>(claimed) : 0;
    }

private:
    bool has(qsizetype length)
    {
        m_ok = m_ok && length <= m_end - m_at;
        return m_ok;
    }

    const char *m_at;
    const char *m_end;
    bool m_ok = true;
};

void put(Output &out, const ResultBlock &block)
{
    out.number(resultsBlock);
    out.raw(block.monitor.toBytes());
    out.number(static_cast<quint8>((block.hasMore ? flagMore : 0) | (block.state ? flagState : 0)));
    if (block.state)
        out.bytes<quint32>(packState(*block.state));
    out.number(static_cast<quint32>(block.rows.size()));
    for (const HistoryRow &row : block.rows) {
        out.number(static_cast<qint64>(row.at.ms()));
        out.number(row.outcome);
        out.detail(row.detail);
    }
    out.number(static_cast<quint32>(block.words.size()));
    for (const FailureWords &words : block.words) {
        out.number(static_cast<qint64>(words.at.ms()));
        out.bytes<quint32>(words.text.toUtf8());
    }
}

void put(Output &out, const RollupBlock &block)
{
    out.number(block.resolution == Resolution::Hour ? hoursBlock : daysBlock);
    out.raw(block.monitor.toBytes());
    out.number(block.from);
    out.number(block.to);
    out.number(static_cast<quint32>(block.rows.size()));
    for (const RollupRow &row : block.rows) {
        out.number(row.period);
        out.number(row.good);
        out.number(row.bad);
        out.number(row.unobserved);
        out.number(row.upMs);
        out.number(row.downMs);
        out.detail(row.detail);
    }
}

ResultBlock takeResults(Input &in)
{
    ResultBlock block;
    block.monitor = in.monitor();
    const auto flags = in.number<quint8>();
    block.hasMore = flags & flagMore;
    if (flags & flagState) {
        auto state = unpackState(in.bytes<quint32>());
        if (state)
            block.state = std::move(*state);
        else
            in.fail();
    }
    const std::size_t rows = in.count(leastRow);
    block.rows.reserve(rows);
    for (std::size_t i = 0; i < rows && in.ok(); ++i) {
        HistoryRow &row = block.rows.emplace_back();
        row.at = in.time();
        row.outcome = in.number<quint8>();
        row.detail = in.bytes<quint16>();
        if (row.outcome > static_cast<quint8>(Outcome::Unobserved))
            in.fail();
    }
    const std::size_t words = in.count(leastWords);
    block.words.reserve(words);
    for (std::size_t i = 0; i < words && in.ok(); ++i) {
        FailureWords &one = block.words.emplace_back();
        one.at = in.time();
        one.text = QString::fromUtf8(in.bytes<quint32>());
    }
    return block;
}

RollupBlock takeRollups(Input &in, Resolution resolution)
{
    RollupBlock block;
    block.resolution = resolution;
    block.monitor = in.monitor();
    block.from = in.number<qint64>();
    block.to = in.number<qint64>();
    const std::size_t rows = in.count(leastRollup);
    block.rows.reserve(rows);
    for (std::size_t i = 0; i < rows && in.ok(); ++i) {
        RollupRow &row = block.rows.emplace_back();
        row.period = in.number<qint64>();
        row.good = in.number<quint32>();
        row.bad = in.number<quint32>();
        row.unobserved = in.number<quint32>();
        row.upMs = in.number<qint64>();
        row.downMs = in.number<qint64>();
        row.detail = in.bytes<quint16>();
        // What is outside would not be replaced by the next one.
        if (row.period < block.from || row.period >= block.to)
            in.fail();
    }
    return block;
}

qsizetype sizeOf(const HistoryDocument &document)
{
    qsizetype size = 1;
    for (const ResultBlock &block : document.results) {
        size += 256;
        for (const HistoryRow &row : block.rows)
            size += leastRow + row.detail.size();
    }
    for (const RollupBlock &block : document.rollups) {
        size += 64;
        for (const RollupRow &row : block.rows)
            size += leastRollup + row.detail.size();
    }
    return size;
}

Unexpected corrupt()
{
    return failure(Error::Code::Corrupt, CoreText::tr("The history that the server sent can't be read."));
}

} // namespace

QByteArray packState(const MonitorState &state)
{
    const QByteArray blob = encodeState(state);
    Output out(9 + blob.size());
    out.number(static_cast<quint8>(state.status));
    out.number(static_cast<qint64>(state.nextDue.ms()));
    out.raw(blob);
    return out.take();
}

Result<MonitorState> unpackState(const QByteArray &bytes)
{
    Input in(bytes);
    MonitorState state;
    const auto status = in.number<quint8>();
    state.status = static_cast<MonitorStatus>(status);
    state.nextDue = in.time();
    if (!in.ok() || status > static_cast<quint8>(MonitorStatus::Paused) || !decodeState(in.rest(), state))
        return failure(Error::Code::Corrupt,
                       CoreText::tr("The state of a monitor that the server sent can't be read."));
    return state;
}

QByteArray encodeHistory(const HistoryDocument &document)
{
    Output out(sizeOf(document));
    out.number(formatVersion);
    for (const ResultBlock &block : document.results)
        put(out, block);
    for (const RollupBlock &block : document.rollups)
        put(out, block);
    return out.take();
}

Result<HistoryDocument> decodeHistory(const QByteArray &bytes)
{
    Input in(bytes);
    const auto version = in.number<quint8>();
    if (version > formatVersion)
        return failure(Error::Code::NewerVersion,
                       CoreText::tr("The server sends history in a form that is newer than this Monitron."));
    if (version != formatVersion)
        return corrupt();
    HistoryDocument document;
    while (in.ok() && !in.atEnd()) {
        const auto kind = in.number<quint8>();
        if (kind == resultsBlock)
            document.results.push_back(takeResults(in));
        else if (kind == hoursBlock || kind == daysBlock)
            document.rollups.push_back(
                takeRollups(in, kind == hoursBlock ? Resolution::Hour : Resolution::Day));
        else
            in.fail();
    }
    if (!in.ok())
        return corrupt();
    return document;
}

} // namespace monitron
