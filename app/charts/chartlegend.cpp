// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartlegend.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace monitron {

namespace {

constexpr double swatch = 9;
constexpr double wordGap = 5;
constexpr double entryGap = 14;

} // namespace

ChartLegend::ChartLegend(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChartLegend::setEntries(const std::vector<Entry> &entries)
{
    m_entries = entries;
    QStringList words;
    for (const Entry &entry : entries)
        words.append(entry.text);
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

double ChartLegend::lineHeight() const
{
    return std::ceil(QFontMetricsF(m_theme.font(Theme::Text::Small)).lineSpacing());
}

double ChartLegend::widthOf(const Entry &entry) const
{
    const QFontMetricsF metrics(m_theme.font(Theme::Text::Small));
    return swatch + wordGap + std::ceil(metrics.horizontalAdvance(entry.text)) + 1;
}

std::vector<QRectF> ChartLegend::places(double width) const
{
    std::vector<QRectF> rects;
    double x = 0;
    double y = 0;
    for (const Entry &entry : m_entries) {
        const double needed = widthOf(entry);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += lineHeight();
        }
        rects.emplace_back(x, y, needed, lineHeight());
        x += needed + entryGap;
    }
    return rects;
}

int ChartLegend::heightForWidth(int width) const
{
    const std::vector<QRectF> rects = places(width);
    return static_cast<int>(rects.empty() ? lineHeight() : rects.back().bottom());
}

QSize ChartLegend::sizeHint() const
{
    double width = 0;
    for (const Entry &entry : m_entries)
        width += widthOf(entry) + entryGap;
    return {static_cast<int>(width), static_cast<int>(lineHeight())};
}

QSize ChartLegend::minimumSizeHint() const
{
    double widest = 0;
    for (const Entry &entry : m_entries)
        widest = std::max(widest, widthOf(entry));
    return {static_cast<int>(widest), static_cast<int>(lineHeight())};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(Theme::Text::Small));
    const std::vector<QRectF> rects = places(width());
    for (size_t i = 0; i < rects.size(); ++i) {
        const Entry &entry = m_entries[i];
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF rect =
            mirrored ? QRectF(width() - rects[i].right(), rects[i].top(), rects[i].width(), rects[i].height())
                     : rects[i];
        const double left = mirrored ? rect.right() - swatch : rect.left();
        const double height = entry.line ? 2 : swatch;
        painter.fillRect(QRectF(left, rect.center().y() - height / 2, swatch, height),
                         m_theme.color(entry.color));
        painter.setPen(m_theme.color(Palette::Role::TextThird));
        const QRectF text =
            mirrored ? rect.adjusted(0, 0, -swatch - wordGap, 0) : rect.adjusted(swatch + wordGap, 0, 0, 0);
        painter.drawText(text, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), entry.text);
    }
}

} // namespace monitron
