// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitordetail.h"
#include "app/widgets/theme.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace monitron {

class ElidedLabel;
class MonitorActions;
class StatePill;
class Tile;

/// The top of a monitor's page: name, state and for how long, what is done when, the buttons and the tiles.
class DetailHead : public QWidget
{
    Q_OBJECT
public:
    DetailHead(const MonitorDetail &detail, MonitorActions &actions, const Theme &theme,
               QWidget *parent = nullptr);

private:
    QPushButton *addButton(QAction *action, const QString &name);
    void addTiles(QHBoxLayout *row);
    void refresh();
    void tick();
    void tint();

    const MonitorDetail &m_detail;
    MonitorActions &m_actions;
    const Theme &m_theme;
    ElidedLabel *m_name;
    StatePill *m_pill;
    ElidedLabel *m_what;
    QPushButton *m_acknowledge;
    QToolButton *m_more;
    Tile *m_day;
    Tile *m_week;
    Tile *m_month;
    Tile *m_p50;
    Tile *m_p95;
    Tile *m_certificate;
    Tile *m_next;
    QTimer m_tick;
};

} // namespace monitron
