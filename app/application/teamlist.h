// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/team.h"

#include <vector>

namespace monitron {

/// The teams that somebody on this computer has joined, in a file of the profile that only its user may read.
/// No password and no token is in it.
class TeamList
{
public:
    /// `profile` is the profile's folder.
    explicit TeamList(const QString &profile);

    /// Corrupt: the file was damaged and is kept beside; the teams that could be read are there.
    /// NewerVersion, Io: nothing is there, and nothing is written over it.
    [[nodiscard]] Result<void> load();
    [[nodiscard]] const std::vector<Team> &teams() const { return m_teams; }
    /// Null: there is none.
    [[nodiscard]] const Team *find(const QString &id) const;

    // Written at once: where that fails, nothing has changed.
    /// With who is signed in behind its name, where another team has that name. Conflict: the same person is
    /// signed in to the same server already.
    [[nodiscard]] Result<void> add(Team team);
    /// By its id: name, address, certificate, e-mail. NotFound.
    [[nodiscard]] Result<void> change(const Team &team);
    [[nodiscard]] Result<void> remove(const QString &id);

private:
    [[nodiscard]] Result<void> write(std::vector<Team> teams);
    [[nodiscard]] Result<void> keepDamaged(const QString &why);

    QString m_file;
    std::vector<Team> m_teams;
    std::optional<Error> m_untouchable; ///< why the file must stay as it is
};

} // namespace monitron
