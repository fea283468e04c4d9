// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/replicasmodel.h"
#include "app/widgets/theme.h"
#include "app/windows/admin/teamsection.h"

namespace monitron {

/// The servers that share the team's database.
class ReplicasSection : public TeamSection
{
    Q_OBJECT
public:
    /// All outlive it.
    ReplicasSection(TeamDesk &desk, const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    void refresh() override { m_replicas.reload(); }

private:
    ReplicasModel m_replicas;
};

} // namespace monitron
