// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/sessionsmodel.h"
#include "app/widgets/theme.h"
#include "app/windows/admin/teamsection.h"

namespace monitron {

class RecordList;

/// Where one is signed in oneself.
class OwnSessionsSection : public TeamSection
{
    Q_OBJECT
public:
    /// All outlive it.
    OwnSessionsSection(TeamDesk &desk, const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void refreshActions() override;

private:
    void askEnd();
    void askEndOthers();

    SessionsModel m_sessions;
    RecordList *m_list;
    QPushButton *m_end;
    QPushButton *m_endOthers;
};

} // namespace monitron
