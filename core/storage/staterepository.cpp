// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/staterepository.h"

#include "core/base/coretext.h"
#include "core/storage/database.h"
#include "core/storage/statecodec.h"

namespace monitron {

namespace {

constexpr const char *replaceState =
    "INSERT INTO state (monitor, status, next_due, detail) VALUES (?, ?, ?, ?) ON CONFLICT (monitor) DO "
    "UPDATE "
    "SET status = excluded.status, next_due = excluded.next_due, detail = excluded.detail";
constexpr const char *selectOne = "SELECT monitor, status, next_due, detail FROM state WHERE monitor = ?";
constexpr const char *selectAll = "SELECT monitor, status, next_due, detail FROM state ORDER BY monitor";

/// On a server each monitor has a row from the beginning.
bool isRecorded(const SqlRow &row)
{
    return !row.bytes(3).isEmpty();
}

Result<MonitorState> stateFrom(const SqlRow &row)
{
    MonitorState state;
    state.status = static_cast<MonitorStatus>(row.integer(1));
    state.nextDue = row.time(2);
    if (!decodeState(row.bytes(3), state))
        return failure(Error::Code::Corrupt,
                       CoreText::tr("The state of monitor number %1 can't be read.").arg(row.number(0)));
    return state;
}

} // namespace

Result<void> StateRepository::save(qint64 monitor, const MonitorState &state, qint64 fence)
{
    if (fence == 0)
        return m_database.run(replaceState, monitor, state.status, state.nextDue, encodeState(state))
            .map([](qint64) {});
    const auto written = m_database.run(m_database.dialect().saveFencedState, state.status, state.nextDue,
                                        encodeState(state), monitor, fence);
    if (!written)
        return Unexpected(written.error());
    if (*written == 0)
        return failure(Error::Code::Gone, QStringLiteral("Another replica has taken the monitor over."));
    return {};
}

Result<std::optional<MonitorState>> StateRepository::load(qint64 monitor)
{
    Result<std::optional<MonitorState>> state;
    auto read = m_database.each(
        selectOne,
        [&](const SqlRow &row) {
            if (isRecorded(row))
                state = stateFrom(row);
        },
        monitor);
    if (!read)
        return Unexpected(read.error());
    return state;
}

Result<void> StateRepository::each(const std::function<void(qint64, const MonitorState &)> &take)
{
    Result<void> outcome;
    auto read = m_database.each(selectAll, [&](const SqlRow &row) {
        if (!isRecorded(row))
            return;
        if (const auto state = stateFrom(row))
            take(row.number(0), *state);
        else if (outcome)
            outcome = Unexpected(state.error());
    });
    return read ? outcome : read;
}

std::vector<const char *> StateRepository::statements()
{
    return {replaceState, selectOne, selectAll};
}

} // namespace monitron
