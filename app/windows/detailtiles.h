// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitordetail.h"
#include "app/widgets/flowrow.h"
#include "app/widgets/theme.h"

namespace monitron {

class Tile;

/// The figures of a monitor: uptime, latency, certificate, next check. Hovering one gives exact values.
class DetailTiles : public FlowRow
{
    Q_OBJECT
public:
    explicit DetailTiles(const Theme &theme, QWidget *parent = nullptr);

    void setData(const DetailData &of, Timestamp now);
    /// What changes by itself as time goes by.
    void tick(const DetailData &of, Timestamp now);

private:
    Tile *addTile(const QString &name, const char *objectName);
    void showCertificate(const DetailData &of, Timestamp now);

    const Theme &m_theme;
    Tile *m_day;
    Tile *m_week;
    Tile *m_month;
    Tile *m_year;
    Tile *m_mean;
    Tile *m_p50;
    Tile *m_p95;
    Tile *m_certificate;
    Tile *m_next;
};

} // namespace monitron
