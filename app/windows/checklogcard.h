// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/checklogmodel.h"
#include "app/widgets/card.h"
#include "app/widgets/theme.h"

class QLabel;
class QListView;

namespace monitron {

/// The card with the checks of a monitor, newest first.
class CheckLogCard : public Card
{
    Q_OBJECT
public:
    CheckLogCard(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    void setMonitor(MonitorId id);

private:
    void showEmptiness();

    CheckLogModel m_checks;
    QListView *m_view;
    QLabel *m_empty;
};

} // namespace monitron
