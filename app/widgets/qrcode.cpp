// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/qrcode.h"

#include "app/widgets/palette.h"

#include <QEvent>
#include <QPainter>
#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace monitron {

namespace {

constexpr int quietZone = 4; // modules around the code, as the standard wants them
constexpr int leastPixels = 4;

int scaleOf(const QWidget &widget)
{
    return std::max(leastPixels, widget.fontMetrics().height() / 4);
}

} // namespace

QrCode::QrCode(QWidget *parent) : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR code"));
}

void QrCode::setText(const QString &text)
{
    m_side = 0;
    m_dark.clear();
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        bytes.isEmpty() ? nullptr : QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (code) {
        m_side = code->width;
        const auto count = static_cast<size_t>(m_side) * static_cast<size_t>(m_side);
        m_dark.reserve(count);
        std::transform(code->data, code->data + count, std::back_inserter(m_dark),
                       [](unsigned char module) { return (module & 1U) != 0; });
    }
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    const int pixels = m_side > 0 ? (m_side + 2 * quietZone) * scaleOf(*this) : 0;
    return {pixels, pixels};
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_side == 0)
        return;
    const Palette light(Palette::Scheme::Light);
    QPainter painter(this);
    painter.fillRect(rect(), light.color(Palette::Role::Card));
    const int scale = std::max(1, std::min(width(), height()) / (m_side + 2 * quietZone));
    const QPoint origin((width() - m_side * scale) / 2, (height() - m_side * scale) / 2);
    const QColor dark = light.color(Palette::Role::Text);
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            if (isDark(x, y))
                painter.fillRect(QRect(origin + QPoint(x, y) * scale, QSize(scale, scale)), dark);
        }
    }
}

void QrCode::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace monitron
