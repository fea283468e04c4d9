// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/daystrip.h"

#include "app/models/format.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace monitron {

namespace {

constexpr Duration day = std::chrono::hours(24);
/// From this share of a day down, the day is red.
constexpr double muchDown = 0.01;

std::optional<double> ratio(Duration up, Duration down)
{
    return Uptime{up, down, day}.ratio();
}

} // namespace

DayStrip::DayStrip(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_days(days)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The last %n day(s)", nullptr, days));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DayStrip::setSeries(const Series &series)
{
    m_range = series.range;
    m_days.assign(days, {});
    for (const SeriesPoint &point : series.points) {
        const auto index = (point.at - m_range.from) / day;
        if (index < 0 || index >= days)
            continue;
        m_days[static_cast<size_t>(index)].up += point.up;
        m_days[static_cast<size_t>(index)].down += point.down;
    }
    update();
}

void DayStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double step = static_cast<double>(width()) / days;
    const double gap = std::clamp(step * 0.2, 0.5, 2.0);
    for (int i = 0; i < days; ++i) {
        const Day &of = m_days[static_cast<size_t>(i)];
        const auto share = ratio(of.up, of.down);
        auto role = Palette::Role::Hatch;
        if (share)
            role = *share >= 1.0             ? Palette::Role::Up
                   : *share > 1.0 - muchDown ? Palette::Role::Warning
                                             : Palette::Role::Down;
        painter.setBrush(m_theme.color(role));
        painter.drawRoundedRect(QRectF(i * step, 0, step - gap, height()), 2, 2);
    }
}

bool DayStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_range.from.ms() == 0)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = std::clamp(help->pos().x() * days / std::max(1, width()), 0, days - 1);
    const Day &of = m_days[static_cast<size_t>(index)];
    const QString date = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch((m_range.from + day * index).ms()).date(), QLocale::ShortFormat);
    const auto share = ratio(of.up, of.down);
    QString text = share ? tr("%1: %2 up", "date, percentage").arg(date, format::percent(share))
                         : tr("%1: not observed").arg(date);
    if (of.down.count() > 0)
        text += QLatin1Char('\n') + tr("Down for %1").arg(format::duration(of.down));
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace monitron
