// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/overviewpage.h"

#include "app/models/format.h"
#include "app/widgets/cardgrid.h"
#include "app/widgets/rangeswitch.h"
#include "app/widgets/statetile.h"
#include "app/widgets/tile.h"
#include "app/windows/figurecard.h"
#include "app/windows/openincidentscard.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace monitron {

namespace {

constexpr std::array shownStates{ShownState::Down,    ShownState::Failing, ShownState::Unobserved,
                                 ShownState::Pending, ShownState::Up,      ShownState::Paused};

int countOf(const MonitorSummary &summary, ShownState state)
{
    switch (state) {
    case ShownState::Down:
        return summary.down;
    case ShownState::Failing:
        return summary.failing;
    case ShownState::Unobserved:
        return summary.unobserved;
    case ShownState::Up:
        return summary.up;
    case ShownState::Paused:
        return summary.paused;
    case ShownState::Pending:
        break;
    }
    return summary.total - summary.down - summary.failing - summary.unobserved - summary.up - summary.paused;
}

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, const MonitorListModel &monitors, const Theme &theme,
                           QWidget *parent)
    : QFrame(parent), m_monitors(monitors), m_theme(theme), m_figures(workspace, monitors)
{
    setObjectName(QStringLiteral("overviewPage"));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("overviewScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    body->setObjectName(QStringLiteral("overviewBody"));
    auto *title = new QLabel(tr("Overview"), body);
    title->setProperty("role", QStringLiteral("title"));
    m_nothing =
        new QLabel(tr("Nothing is watched yet. Add a monitor, and how it is doing is told here."), body);
    m_nothing->setObjectName(QStringLiteral("overviewEmpty"));
    m_nothing->setProperty("role", QStringLiteral("third"));
    m_nothing->setWordWrap(true);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(m_nothing);
    column->addWidget(buildTiles(body));
    column->addWidget(buildCards(workspace, body));
    column->addStretch(1);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(&m_monitors, &MonitorListModel::summaryChanged, this, &OverviewPage::showCounts);
    connect(&m_monitors, &MonitorListModel::loaded, this, &OverviewPage::showCounts);
    connect(&m_figures, &OverviewModel::changed, this, &OverviewPage::showFigures);
    connect(m_span, &RangeSwitch::chosen, this, &OverviewPage::showFigures);
    for (FigureCard *card : {m_slowest, m_flakiest, m_certificates})
        connect(card, &FigureCard::monitorWanted, this, &OverviewPage::monitorWanted);
    showCounts();
    showFigures();
}

QWidget *OverviewPage::buildTiles(QWidget *parent)
{
    auto *tiles = new QWidget(parent);
    auto *states = new CardGrid(16, static_cast<int>(shownStates.size()), tiles);
    for (const ShownState state : shownStates) {
        auto *tile = new StateTile(state, m_theme, states);
        tile->setObjectName(QStringLiteral("stateTile%1").arg(static_cast<int>(state)));
        connect(tile, &StateTile::clicked, this, [this, state] { Q_EMIT stateWanted(state); });
        m_states.push_back(tile);
        states->add(tile);
    }
    auto *uptimes = new CardGrid(24, overviewSpans, tiles);
    const std::array names{tr("Uptime 24 h, all monitors"), tr("Uptime 7 days"), tr("Uptime 30 days")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_uptimes[i] = new Tile(names[i], uptimes);
        m_uptimes[i]->setObjectName(QStringLiteral("uptimeTile%1").arg(i));
        uptimes->add(m_uptimes[i]);
    }
    auto *layout = new QVBoxLayout(tiles);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(states);
    layout->addWidget(uptimes);
    return tiles;
}

QWidget *OverviewPage::buildCards(Workspace &workspace, QWidget *parent)
{
    auto *cards = new CardGrid(62, 2, parent);
    cards->setObjectName(QStringLiteral("overviewCards"));
    auto *open = new OpenIncidentsCard(workspace, m_theme, cards);
    connect(open, &OpenIncidentsCard::incidentWanted, this, &OverviewPage::incidentWanted);
    connect(open, &OpenIncidentsCard::incidentsWanted, this, &OverviewPage::incidentsWanted);
    m_certificates =
        new FigureCard(tr("Certificates that end soon"), QStringLiteral("certificates"), m_theme, cards);
    m_slowest = new FigureCard(tr("Slowest, 24 h (p95)"), QStringLiteral("slowest"), m_theme, cards);
    m_flakiest = new FigureCard(tr("Flakiest"), QStringLiteral("flakiest"), m_theme, cards);
    m_span = new RangeSwitch(tr("Flakiest over"), {tr("24 h"), tr("7 d")}, m_flakiest);
    m_span->setObjectName(QStringLiteral("flakiestSpan"));
    m_flakiest->addToHead(m_span);
    for (QWidget *card : std::initializer_list<QWidget *>{open, m_certificates, m_slowest, m_flakiest})
        cards->add(card);
    return cards;
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_figures.setActive(true);
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_figures.setActive(false);
}

void OverviewPage::showCounts()
{
    const MonitorSummary summary = m_monitors.summary();
    for (StateTile *tile : m_states)
        tile->setCount(countOf(summary, tile->state()));
    m_nothing->setVisible(m_monitors.isLoaded() && summary.total == 0);
}

void OverviewPage::showFigures()
{
    const bool loaded = m_figures.isLoaded();
    const auto otherwise = [&](const QString &empty) { return loaded ? empty : tr("Counting…"); };
    for (std::size_t i = 0; i < m_uptimes.size(); ++i) {
        const Uptime &uptime = m_figures.figures().uptime[i];
        m_uptimes[i]->setValue(format::percent(uptime.ratio()),
                               tr("%1 of the time was observed.").arg(format::percent(uptime.coverage())));
    }
    m_slowest->setRows(m_figures.slowest(), otherwise(tr("No check was answered in the last 24 hours.")));
    const OverviewSpan span = m_span->current() == 0 ? OverviewSpan::Day : OverviewSpan::Week;
    m_flakiest->setRows(m_figures.flakiest(span), otherwise(tr("Nothing comes and goes.")));
    m_certificates->setRows(m_figures.certificates(), otherwise(tr("No certificate ends within 30 days.")));
}

} // namespace monitron
