// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/admin/overviewsection.h"

#include "app/models/format.h"
#include "app/widgets/flowrow.h"
#include "app/widgets/tile.h"

#include <QLocale>
#include <QVBoxLayout>

namespace monitron {

OverviewSection::OverviewSection(TeamDesk &desk, const Clock &clock, QWidget *parent)
    : TeamSection(QStringLiteral("overviewSection"), tr("Overview"), {}, parent), m_server(desk, clock),
      m_users(tile("tileUsers", tr("Users"))), m_admins(tile("tileAdmins", tr("Admins"))),
      m_monitors(tile("tileMonitors", tr("Monitors"))), m_failing(tile("tileFailing", tr("Down or failing"))),
      m_checks(tile("tileChecks", tr("Checks, 24 h"))),
      m_incidents(tile("tileIncidents", tr("Incidents, 24 h")))
{
    auto *tiles = new FlowRow(FlowRow::Mode::Even, this);
    tiles->setSpacing(12);
    for (Tile *one : {m_users, m_admins, m_monitors, m_failing, m_checks, m_incidents})
        tiles->add(one);
    body()->addWidget(tiles);
    keepTogether();
    connect(&m_server, &ServerModel::changed, this, &OverviewSection::showFigures);
    showFigures();
}

Tile *OverviewSection::tile(const char *name, const QString &title)
{
    auto *made = new Tile(title, this);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

void OverviewSection::refresh()
{
    m_server.reload();
}

void OverviewSection::showFigures()
{
    if (m_server.error())
        sayError(m_server.error()->message);
    else
        say(m_server.overview() ? QString() : tr("Asking the server…"));
    const QLocale locale;
    const std::optional<TeamAdmin::Overview> &of = m_server.overview();
    const auto set = [&](Tile *tile, qint64 value, const QString &tip = {}) {
        tile->setValue(of ? locale.toString(value) : format::none(), of ? tip : QString());
    };
    const TeamAdmin::Overview figures = of.value_or(TeamAdmin::Overview());
    set(m_users, figures.users, tr("%n of them switched off", nullptr, figures.users - figures.activeUsers));
    set(m_admins, figures.admins);
    set(m_monitors, figures.monitors, tr("%n of them paused", nullptr, figures.paused));
    set(m_failing, figures.failing);
    set(m_checks, figures.checksLastDay);
    set(m_incidents, figures.incidentsLastDay);
}

} // namespace monitron
