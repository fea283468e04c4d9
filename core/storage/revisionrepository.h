// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/revision.h"

#include <vector>

namespace monitron {

class Database;

/// Who changed what on each monitor: the latest 200 edits of each.
class RevisionRepository
{
public:
    explicit RevisionRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> add(qint64 monitor, const MonitorRevision &revision);
    /// Newest first, as another store has them, instead of what is here.
    [[nodiscard]] Result<void> replace(qint64 monitor, const std::vector<MonitorRevision> &revisions);
    /// Newest first.
    [[nodiscard]] Result<std::vector<MonitorRevision>> list(qint64 monitor, int limit);

    static std::vector<const char *> statements();

private:
    Database &m_database;
};

} // namespace monitron
