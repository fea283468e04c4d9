// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windows/admin/teamwindow.h"
#include "core/base/clock.h"

namespace monitron {

class TeamDesk;

/// One's own account on a team's server: password, second factor, sessions, API keys.
class AccountWindow : public TeamWindow
{
    Q_OBJECT
public:
    /// All outlive it.
    AccountWindow(TeamDesk &desk, const Clock &clock, Theme &theme, QWidget *parent = nullptr);
};

} // namespace monitron
