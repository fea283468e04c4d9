// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/recordsmodel.h"
#include "app/workspace/teamdesk.h"
#include "core/base/clock.h"
#include "core/client/ownaccount.h"
#include "core/client/teamadmin.h"

namespace monitron {

/// Where somebody is signed in to a team: oneself, or, for an admin, another user.
class SessionsModel : public RecordsModel
{
    Q_OBJECT
public:
    /// Both outlive it. One's own at first.
    SessionsModel(TeamDesk &desk, const Clock &clock, QObject *parent = nullptr);

    /// Null: one's own. Reads.
    void setUser(UserId user);
    [[nodiscard]] const std::vector<OwnAccount::OwnSession> &sessions() const { return m_sessions; }
    /// Of one's own.
    [[nodiscard]] QFuture<Result<void>> end(SessionId id);
    [[nodiscard]] QFuture<Result<void>> endOthers();

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_sessions.size()); }
    [[nodiscard]] Words words(int row) const override;
    [[nodiscard]] QVariant key(int row) const override;
    void ask() override;

private:
    const Clock &m_clock;
    OwnAccount m_own;
    TeamAdmin m_admin;
    UserId m_user;
    std::vector<OwnAccount::OwnSession> m_sessions;
};

} // namespace monitron
