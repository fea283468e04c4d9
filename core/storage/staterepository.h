// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/monitorstate.h"

#include <functional>
#include <optional>
#include <vector>

namespace monitron {

class Database;

/// What is known of each monitor now: one row per monitor, written with every result.
class StateRepository
{
public:
    explicit StateRepository(Database &database) : m_database(database) {}

    /// With a fence, Gone where the monitor has been taken by another replica since.
    [[nodiscard]] Result<void> save(qint64 monitor, const MonitorState &state, qint64 fence = 0);
    /// None: nothing was ever recorded.
    [[nodiscard]] Result<std::optional<MonitorState>> load(qint64 monitor);
    [[nodiscard]] Result<void> each(const std::function<void(qint64 monitor, const MonitorState &)> &take);

    static std::vector<const char *> statements();

private:
    Database &m_database;
};

} // namespace monitron
