// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/timelinemodel.h"
#include "app/widgets/card.h"
#include "app/widgets/theme.h"

class QLabel;
class QListView;

namespace monitron {

/// The card with the incidents of a monitor and who was told.
class IncidentsCard : public Card
{
    Q_OBJECT
public:
    IncidentsCard(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    void setMonitor(MonitorId id);

private:
    void showEmptiness();

    TimelineModel m_timeline;
    QListView *m_view;
    QLabel *m_empty;
};

} // namespace monitron
