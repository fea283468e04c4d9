// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/noterepository.h"

#include "core/base/coretext.h"
#include "core/storage/database.h"

namespace monitron {

namespace {

constexpr const char *insertNote =
    "INSERT INTO incident_note (incident, at, author, text) SELECT i.key, ?, ?, ? FROM incident i "
    "JOIN monitor m ON m.key = i.monitor AND m.removed_at IS NULL WHERE i.id = ?";
constexpr const char *deleteNotes =
    "DELETE FROM incident_note WHERE incident = (SELECT key FROM incident WHERE id = ?)";
constexpr const char *selectNotes = "SELECT n.at, n.author, n.text FROM incident_note n "
                                    "JOIN incident i ON i.key = n.incident WHERE i.id = ? ORDER BY n.key";

} // namespace

Result<void> NoteRepository::add(IncidentId incident, const IncidentNote &note)
{
    const auto done = m_database.run(insertNote, note.at, note.author, note.text, incident);
    if (!done)
        return Unexpected(done.error());
    if (*done == 0)
        return failure(Error::Code::NotFound, CoreText::tr("There is no such incident any more."));
    return {};
}

Result<void> NoteRepository::replace(IncidentId incident, const std::vector<IncidentNote> &notes)
{
    if (auto gone = m_database.run(deleteNotes, incident); !gone)
        return Unexpected(gone.error());
    for (const IncidentNote &note : notes) {
        if (auto done = add(incident, note); !done)
            return done;
    }
    return {};
}

Result<std::vector<IncidentNote>> NoteRepository::list(IncidentId incident)
{
    std::vector<IncidentNote> notes;
    auto read = m_database.each(
        selectNotes,
        [&](const SqlRow &row) {
            notes.push_back({row.time(0), row.text(1), row.text(2)});
        },
        incident);
    if (!read)
        return Unexpected(read.error());
    return notes;
}

std::vector<const char *> NoteRepository::statements()
{
    return {insertNote, deleteNotes, selectNotes};
}

} // namespace monitron
