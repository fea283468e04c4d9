// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/daystrip.h"

#include "app/models/format.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace monitron {

namespace {

using Worst = DayFigure::Worst;

struct Bar
{
    Palette::Role color;
    double height; ///< of the whole strip
};

Bar barFor(Worst worst)
{
    switch (worst) {
    case Worst::Outage:
        return {Palette::Role::Down, 1.0};
    case Worst::Partial:
        return {Palette::Role::Warning, 0.55};
    case Worst::Up:
        return {Palette::Role::Up, 0.8};
    case Worst::Unobserved:
        break;
    }
    return {Palette::Role::Hatch, 0.3};
}

} // namespace

QString dayText(const DayFigure &day)
{
    const QString date = QLocale().toString(day.date, QLocale::ShortFormat);
    const auto ratio = day.uptime().ratio();
    QStringList lines{ratio ? DayStrip::tr("%1: %2 up", "date, percentage").arg(date, format::percent(ratio))
                            : DayStrip::tr("%1: not observed").arg(date)};
    if (day.down.count() > 0)
        lines.append(DayStrip::tr("Down for %1").arg(format::duration(day.down)));
    if (day.outages > 0)
        lines.append(DayStrip::tr("%n incident(s)", nullptr, day.outages));
    if (day.failures > 0)
        lines.append(DayStrip::tr("%n failed check(s)", nullptr, day.failures));
    return lines.join(QLatin1Char('\n'));
}

DayStrip::DayStrip(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // time runs this way everywhere
    setAccessibleName(tr("The last %n day(s)", nullptr, DayHistory::dayCount));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize DayStrip::sizeHint() const
{
    const int height = QFontMetrics(m_theme.font(Theme::Text::Normal)).height() + 4;
    return {4 * DayHistory::dayCount, height};
}

QSize DayStrip::minimumSizeHint() const
{
    return {2 * DayHistory::dayCount, sizeHint().height()};
}

void DayStrip::setDays(const std::vector<DayFigure> &days)
{
    m_days = days;
    const auto with = [&](Worst worst) {
        return static_cast<int>(std::count_if(days.begin(), days.end(),
                                              [&](const DayFigure &day) { return day.worst() == worst; }));
    };
    setAccessibleDescription(tr("%n day(s) with an outage", nullptr, with(Worst::Outage)) +
                             QStringLiteral(", ") +
                             tr("%n with failed checks only", nullptr, with(Worst::Partial)) +
                             QStringLiteral(", ") + tr("%n not observed", nullptr, with(Worst::Unobserved)));
    update();
}

QRectF DayStrip::barOf(int index) const
{
    const double step = static_cast<double>(width()) / DayHistory::dayCount;
    const double gap = std::clamp(step * 0.2, 0.5, 2.0);
    const Worst worst = index < static_cast<int>(m_days.size()) ? m_days[static_cast<size_t>(index)].worst()
                                                                : Worst::Unobserved;
    const double high = (height() - 2) * barFor(worst).height;
    return {index * step, height() - 1 - high, step - gap, high};
}

void DayStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < DayHistory::dayCount; ++i) {
        const bool known = i < static_cast<int>(m_days.size());
        const Worst worst = known ? m_days[static_cast<size_t>(i)].worst() : Worst::Unobserved;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(barFor(worst).color));
        const QRectF bar = barOf(i);
        const double corner = std::min(2.0, bar.width() / 3);
        painter.drawRoundedRect(bar, corner, corner);
        if (m_pointed == i) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(
                QPen(m_theme.color(hasFocus() ? Palette::Role::Accent : Palette::Role::TextThird), 1.5));
            painter.drawRoundedRect(QRectF(bar.left(), 1, bar.width(), height() - 2), corner, corner);
        }
    }
    if (hasFocus() && !m_pointed) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(m_theme.color(Palette::Role::Accent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
}

std::optional<int> DayStrip::indexAt(double x) const
{
    const int index = static_cast<int>(x * DayHistory::dayCount / std::max(1, width()));
    return x >= 0 && index < static_cast<int>(m_days.size()) ? std::optional(index) : std::nullopt;
}

void DayStrip::pointAt(std::optional<int> index)
{
    if (index == m_pointed)
        return;
    m_pointed = index;
    update();
}

void DayStrip::choose(std::optional<int> index)
{
    if (index)
        Q_EMIT dayChosen(m_days[static_cast<size_t>(*index)].range);
}

bool DayStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto index = indexAt(help->pos().x()))
        QToolTip::showText(help->globalPos(), dayText(m_days[static_cast<size_t>(*index)]), this);
    return true;
}

void DayStrip::mouseMoveEvent(QMouseEvent *event)
{
    pointAt(indexAt(event->position().x()));
}

void DayStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        choose(indexAt(event->position().x()));
}

void DayStrip::leaveEvent(QEvent *)
{
    pointAt({});
}

void DayStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    pointAt({});
}

void DayStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_days.size()) - 1;
    std::optional<int> to;
    switch (event->key()) {
    case Qt::Key_Left:
        to = m_pointed ? *m_pointed - 1 : last;
        break;
    case Qt::Key_Right:
        to = m_pointed ? *m_pointed + 1 : last;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_pointed);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (last < 0)
        return;
    pointAt(std::clamp(*to, 0, last));
    const QString text = dayText(m_days[static_cast<size_t>(*m_pointed)]);
    QToolTip::showText(mapToGlobal(barOf(*m_pointed).bottomLeft().toPoint()), text, this);
    setAccessibleDescription(text);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

} // namespace monitron
