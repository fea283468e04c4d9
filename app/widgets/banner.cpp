// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/banner.h"

#include "app/models/format.h"
#include "app/widgets/stateshape.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>

namespace monitron {

Banner::Banner(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_shape(new QLabel(this)), m_text(new QLabel(this))
{
    setProperty("banner", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_shape, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("bannerText"));
    layout->addWidget(m_text, 1);
    connect(&theme, &Theme::changed, this, &Banner::paintShape);
    hide();
}

void Banner::show(ShownState state, const QString &text)
{
    m_state = state;
    m_text->setText(format::brief(text, 600));
    setAccessibleName(m_text->text());
    paintShape();
    setVisible(true);
}

void Banner::clear()
{
    m_text->clear();
    hide();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintShape()
{
    const int side = 12;
    const double ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(side, side + 2) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawStateShape(painter, QRectF(0, 2, side, side), m_state, m_theme.palette().color(m_state));
    painter.end();
    m_shape->setPixmap(pixmap);
}

} // namespace monitron
