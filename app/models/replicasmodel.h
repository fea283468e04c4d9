// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/recordsmodel.h"
#include "app/workspace/teamdesk.h"
#include "core/base/clock.h"
#include "core/client/teamadmin.h"

namespace monitron {

/// The server processes that share a team's database; none where there is only one, on a database of its own.
class ReplicasModel : public RecordsModel
{
    Q_OBJECT
public:
    /// Both outlive it.
    ReplicasModel(TeamDesk &desk, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Replica> &replicas() const { return m_replicas; }

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_replicas.size()); }
    [[nodiscard]] Words words(int row) const override;
    [[nodiscard]] QVariant key(int row) const override;
    void ask() override;

private:
    const Clock &m_clock;
    TeamAdmin m_admin;
    std::vector<Replica> m_replicas;
};

} // namespace monitron
