// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/interruptionrepository.h"

#include "core/base/coretext.h"
#include "core/storage/database.h"

#include <algorithm>
#include <limits>

namespace monitron {

namespace {

constexpr const char *selectEnd =
    "SELECT to_at FROM interruption WHERE monitor = ? AND kind = ? AND from_at = ?";
constexpr const char *upsertInterruption =
    "INSERT INTO interruption (monitor, kind, from_at, to_at) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (monitor, kind, from_at) DO UPDATE SET to_at = excluded.to_at";
constexpr const char *selectTouching =
    "SELECT monitor, kind, from_at, to_at FROM interruption WHERE monitor IN (0, ?) AND from_at < ? "
    "AND (to_at IS NULL OR to_at > ?) ORDER BY from_at, key";
constexpr const char *deleteOfMonitor = "DELETE FROM interruption WHERE monitor = ?";

} // namespace

Result<std::optional<Timestamp>> InterruptionRepository::save(qint64 monitor,
                                                              const Interruption &interruption)
{
    if (interruption.to && *interruption.to < interruption.from)
        return failure(Error::Code::Invalid, CoreText::tr("An interruption can't end before it begins."));
    bool known = false;
    std::optional<Timestamp> oldEnd;
    auto read = m_database.each(
        selectEnd,
        [&](const SqlRow &row) {
            known = true;
            oldEnd = row.optionalTime(0);
        },
        monitor, interruption.kind, interruption.from);
    if (!read)
        return Unexpected(read.error());
    if (known && oldEnd == interruption.to)
        return std::nullopt;
    auto written =
        m_database.run(upsertInterruption, monitor, interruption.kind, interruption.from, interruption.to);
    if (!written)
        return Unexpected(written.error());
    if (!known)
        return interruption.from;
    const Timestamp never(std::numeric_limits<qint64>::max());
    return std::min(oldEnd.value_or(never), interruption.to.value_or(never));
}

Result<std::vector<Interruption>> InterruptionRepository::list(qint64 monitor, MonitorId id, TimeRange range)
{
    std::vector<Interruption> interruptions;
    auto read = m_database.each(
        selectTouching,
        [&](const SqlRow &row) {
            interruptions.push_back({row.number(0) == 0 ? MonitorId() : id,
                                     static_cast<Interruption::Kind>(row.integer(1)), row.time(2),
                                     row.optionalTime(3)});
        },
        monitor, range.to, range.from);
    if (!read)
        return Unexpected(read.error());
    return interruptions;
}

Result<void> InterruptionRepository::removeOf(qint64 monitor)
{
    return m_database.run(deleteOfMonitor, monitor).map([](qint64) {});
}

std::vector<const char *> InterruptionRepository::statements()
{
    return {selectEnd, upsertInterruption, selectTouching, deleteOfMonitor};
}

} // namespace monitron
