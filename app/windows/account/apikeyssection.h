// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/apikeysmodel.h"
#include "app/widgets/theme.h"
#include "app/windows/admin/teamsection.h"

namespace monitron {

class RecordList;

/// One's own keys for programs.
class ApiKeysSection : public TeamSection
{
    Q_OBJECT
public:
    /// All outlive it.
    ApiKeysSection(TeamDesk &desk, const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void refreshActions() override;

private:
    void add();
    void askRemove();
    void showKey(const QString &name, const QString &key);

    TeamDesk &m_desk;
    ApiKeysModel m_keys;
    RecordList *m_list;
    QPushButton *m_remove;
};

} // namespace monitron
