// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/waterfall.h"

#include "app/models/format.h"
#include "app/widgets/delegatepaint.h"
#include "app/widgets/tabulartext.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace monitron {

namespace {

using Role = Palette::Role;
constexpr Role phaseRoles[] = {Role::Dns, Role::Connect, Role::Tls, Role::FirstByte, Role::Transfer};
constexpr double gap = 12;
constexpr double barHeight = 12;

} // namespace

Waterfall::Waterfall(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Waterfall::setCheck(const Phases &phases, qint64 totalUs)
{
    m_phases = namedPhases(phases);
    m_totalUs = totalUs;
    QStringList words;
    for (const NamedPhase &phase : m_phases) {
        words.append(phase.us
                         ? tr("%1: from %2, takes %3", "phase, start, duration")
                               .arg(phase.name, format::latency(phase.startUs), format::latency(*phase.us))
                         : tr("%1: did not happen", "phase").arg(phase.name));
    }
    setAccessibleName(tr("Phases, %1 in all").arg(format::latency(totalUs)));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setToolTip(words.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

int Waterfall::rowHeight() const
{
    return QFontMetrics(m_theme.font(Theme::Text::Normal)).height() + 8;
}

QSize Waterfall::sizeHint() const
{
    return {480, rowHeight() * static_cast<int>(m_phases.size() + 1)};
}

QSize Waterfall::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void Waterfall::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void Waterfall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int row = 0;
    for (const NamedPhase &phase : m_phases) {
        paintRow(painter, row, phase, m_theme.color(phaseRoles[row]));
        ++row;
    }
    painter.setPen(m_theme.color(Role::Hairline));
    painter.drawLine(0, row * rowHeight(), width(), row * rowHeight());
    // What isn't in any phase (waiting for a redirect, closing) is in the total.
    paintRow(painter, row, {tr("Total"), 0, m_totalUs}, m_theme.color(Role::Muted));
}

void Waterfall::paintRow(QPainter &painter, int row, const NamedPhase &phase, const QColor &color) const
{
    const QFont font = m_theme.font(Theme::Text::Normal);
    const QRectF whole(0, row * rowHeight(), width(), rowHeight());
    const auto placed = [&](const QRectF &rect) { return mirrored(rect, whole, layoutDirection()); };
    const auto end = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
    const QFontMetricsF metrics(font);
    double names = metrics.horizontalAdvance(tr("Total"));
    for (const NamedPhase &one : m_phases)
        names = std::max(names, metrics.horizontalAdvance(one.name));
    const double number = tabularWidth(font, format::latency(8'888'000));

    painter.setFont(font);
    painter.setPen(m_theme.color(phase.us ? Role::Text : Role::TextThird));
    painter.drawText(placed({0, whole.top(), names + 1, whole.height()}),
                     Qt::AlignVCenter | Qt::AlignAbsolute |
                         (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft),
                     phase.name);
    double right = whole.right();
    const auto column = [&](const QString &text, Role role) {
        painter.setPen(m_theme.color(role));
        drawTabular(painter, placed({right - number, whole.top(), number, whole.height()}), end, text);
        right -= number + gap;
    };
    column(phase.us ? format::latency(*phase.us) : format::none(), Role::Text);
    column(phase.us ? tr("from %1", "start of a phase").arg(format::latency(phase.startUs)) : QString(),
           Role::TextThird);
    right -= tabularWidth(font, tr("from %1", "start of a phase").arg(QString()));
    const QRectF track(names + gap, whole.center().y() - barHeight / 2, right - names - gap, barHeight);
    if (track.width() < 20)
        return;
    painter.fillRect(placed(track), m_theme.color(Role::Window));
    if (!phase.us || m_totalUs <= 0)
        return;
    const double scale = track.width() / static_cast<double>(std::max(m_totalUs, phase.startUs + *phase.us));
    const double left = track.left() + static_cast<double>(phase.startUs) * scale;
    const double length = std::max(2.0, static_cast<double>(*phase.us) * scale);
    painter.fillRect(placed({std::min(left, track.right() - length), track.top(), length, barHeight}), color);
}

} // namespace monitron
