// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/overviewmodel.h"
#include "app/widgets/theme.h"

#include <QFrame>

#include <array>

class QLabel;

namespace monitron {

class CardGrid;
class FigureCard;
class RangeSwitch;
class StateTile;
class Tile;

/// How everything is doing: counts by state, uptime of all, open incidents, and the monitors worth a look.
class OverviewPage : public QFrame
{
    Q_OBJECT
public:
    OverviewPage(Workspace &workspace, const MonitorListModel &monitors, const Theme &theme,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    /// The monitors that are in this state.
    void stateWanted(monitron::ShownState state);
    void monitorWanted(const monitron::MonitorId &id);
    void incidentWanted(const monitron::IncidentId &id);
    void incidentsWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildTiles(QWidget *parent);
    QWidget *buildCards(Workspace &workspace, QWidget *parent);
    void showCounts();
    void showFigures();

    const MonitorListModel &m_monitors;
    const Theme &m_theme;
    OverviewModel m_figures;
    std::vector<StateTile *> m_states;
    std::array<Tile *, overviewSpans> m_uptimes{};
    FigureCard *m_slowest = nullptr;
    FigureCard *m_flakiest = nullptr;
    FigureCard *m_certificates = nullptr;
    RangeSwitch *m_span = nullptr;
    QLabel *m_nothing = nullptr;
};

} // namespace monitron
