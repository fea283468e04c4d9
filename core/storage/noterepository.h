// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/incident.h"

#include <vector>

namespace monitron {

class Database;

/// What people wrote down about incidents.
class NoteRepository
{
public:
    explicit NoteRepository(Database &database) : m_database(database) {}

    /// NotFound when there is no such incident of a monitor that is watched.
    [[nodiscard]] Result<void> add(IncidentId incident, const IncidentNote &note);
    /// All of an incident as another store has them, instead of what is here.
    [[nodiscard]] Result<void> replace(IncidentId incident, const std::vector<IncidentNote> &notes);
    /// In the order in which they were written.
    [[nodiscard]] Result<std::vector<IncidentNote>> list(IncidentId incident);

    static std::vector<const char *> statements();

private:
    Database &m_database;
};

} // namespace monitron
