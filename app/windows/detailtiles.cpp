// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/detailtiles.h"

#include "app/models/format.h"
#include "app/widgets/stateicon.h"
#include "app/widgets/tile.h"

#include <QLocale>

namespace monitron {

namespace {

/// As in the rules of core/incidents: the first and the last but one warning.
constexpr int soonDays = 21;
constexpr int urgentDays = 7;

QString uptimeTip(const Uptime &uptime)
{
    if (uptime.covered().count() == 0)
        return DetailTiles::tr("Nothing was observed in this time.");
    return DetailTiles::tr("%1 of the time was observed; down for %2.")
        .arg(format::percent(uptime.coverage()), format::duration(uptime.down));
}

void setLatency(Tile &tile, std::optional<qint64> us)
{
    tile.setValue(us ? format::latency(*us) : format::none(),
                  us ? DetailTiles::tr("%1 ms, of the good checks of the last 24 hours")
                           .arg(QLocale().toString(static_cast<double>(*us) / 1000.0, 'f', 2))
                     : DetailTiles::tr("No good check in the last 24 hours."));
}

} // namespace

DetailTiles::DetailTiles(const Theme &theme, QWidget *parent)
    : FlowRow(Mode::Even, parent), m_theme(theme), m_day(addTile(tr("Uptime 24 h"), "tileDay")),
      m_week(addTile(tr("7 days"), "tileWeek")), m_month(addTile(tr("30 days"), "tileMonth")),
      m_year(addTile(tr("1 year"), "tileYear")), m_mean(addTile(tr("Mean 24 h"), "tileMean")),
      m_p50(addTile(tr("Median"), "tileMedian")), m_p95(addTile(tr("p95"), "tileP95")),
      m_certificate(addTile(tr("Certificate"), "tileCertificate")),
      m_next(addTile(tr("Next check"), "tileNext"))
{
    setSpacing(12);
}

Tile *DetailTiles::addTile(const QString &name, const char *objectName)
{
    auto *tile = new Tile(name, this);
    tile->setObjectName(QString::fromLatin1(objectName));
    add(tile);
    return tile;
}

void DetailTiles::setData(const DetailData &of, Timestamp now)
{
    const std::pair<Tile *, const Uptime *> uptimes[] = {
        {m_day, &of.day}, {m_week, &of.week}, {m_month, &of.month}, {m_year, &of.year}};
    for (const auto &[tile, uptime] : uptimes)
        tile->setValue(format::percent(uptime->ratio()), uptimeTip(*uptime));
    setLatency(*m_mean, of.meanUs);
    setLatency(*m_p50, of.p50Us);
    setLatency(*m_p95, of.p95Us);
    showCertificate(of, now);
}

void DetailTiles::showCertificate(const DetailData &of, Timestamp now)
{
    const auto days = of.certificateDays(now);
    m_certificate->setVisible(days.has_value());
    if (!days)
        return;
    m_certificate->setValue(*days < 0 ? tr("expired") : tr("%n day(s)", nullptr, *days),
                            tr("%1, valid until %2", "subject of the certificate, time")
                                .arg(format::brief(of.facts->chain.front().subject),
                                     format::exactTime(of.facts->chain.front().notAfter)));
    if (*days > soonDays)
        m_certificate->setMark({}, {});
    else if (*days > urgentDays)
        m_certificate->setMark(stateIcon(m_theme.palette(), ShownState::Failing, 0), tr("ends soon"));
    else
        m_certificate->setMark(stateIcon(m_theme.palette(), ShownState::Down, 0),
                               *days < 0 ? tr("renew it") : tr("urgent"));
}

void DetailTiles::tick(const DetailData &of, Timestamp now)
{
    const bool paused = of.shown() == ShownState::Paused;
    m_next->setValue(paused ? tr("paused") : format::until(of.state.nextDue - now),
                     paused ? QString() : format::exactTime(of.state.nextDue));
}

} // namespace monitron
