// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/servermodel.h"
#include "app/windows/admin/teamsection.h"

namespace monitron {

class Tile;

/// The team in figures.
class OverviewSection : public TeamSection
{
    Q_OBJECT
public:
    /// Both outlive it.
    OverviewSection(TeamDesk &desk, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;

private:
    [[nodiscard]] Tile *tile(const char *name, const QString &title);
    void showFigures();

    ServerModel m_server;
    Tile *m_users;
    Tile *m_admins;
    Tile *m_monitors;
    Tile *m_failing;
    Tile *m_checks;
    Tile *m_incidents;
};

} // namespace monitron
