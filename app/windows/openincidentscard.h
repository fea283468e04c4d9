// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/incidentlistmodel.h"
#include "app/widgets/card.h"
#include "app/widgets/theme.h"

class QLabel;

namespace monitron {

/// The card with the incidents that are open now.
class OpenIncidentsCard : public Card
{
    Q_OBJECT
public:
    OpenIncidentsCard(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void incidentWanted(const monitron::IncidentId &id);
    /// The page of all of them.
    void incidentsWanted();

private:
    IncidentListModel m_incidents;
    QLabel *m_quiet;
    QTimer m_tick;
};

} // namespace monitron
