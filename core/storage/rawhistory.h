// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/interruptionrepository.h"
#include "core/storage/resultrepository.h"
#include "core/storage/rollup.h"

#include <functional>
#include <map>

namespace monitron {

/// Raw results together with the time that each of them covers.
class RawHistory
{
public:
    explicit RawHistory(Database &database) : m_results(database), m_interruptions(database) {}

    /// A result and the part of the range that it covers. `inside` is false for the one before the range
    /// that still covers its beginning.
    struct Covered
    {
        const RawResult &result;
        TimeRange time;
        bool inside;
    };
    [[nodiscard]] Result<void> each(qint64 monitor, TimeRange range,
                                    const std::function<void(const Covered &)> &take);

    [[nodiscard]] Result<Uptime> uptime(qint64 monitor, TimeRange range);
    /// Hours that have anything in them, of [from, to) and no further than `until`.
    [[nodiscard]] Result<std::map<qint64, Rollup>> rollUp(qint64 monitor, qint64 fromHour, qint64 toHour,
                                                          Timestamp until);

private:
    ResultRepository m_results;
    InterruptionRepository m_interruptions;
};

} // namespace monitron
