// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windows/admin/teamwindow.h"
#include "core/base/clock.h"

namespace monitron {

class TeamDesk;

/// What admins of a team do: users, invitations, sessions, keys, servers, audit log, settings, mail. The
/// server is the judge of whether one may; whoever is known not to be an admin sees only that.
class AdministrationWindow : public TeamWindow
{
    Q_OBJECT
public:
    /// All outlive it.
    AdministrationWindow(TeamDesk &desk, const Clock &clock, Theme &theme, QWidget *parent = nullptr);
};

} // namespace monitron
