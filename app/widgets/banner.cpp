// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/banner.h"

#include "app/models/format.h"
#include "app/widgets/restyle.h"
#include "app/widgets/stateshape.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>

namespace monitron {

Banner::Banner(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_shape(new QLabel(this)), m_text(new QLabel(this)),
      m_button(new QPushButton(this))
{
    setProperty("banner", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_shape, 0, Qt::AlignVCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("bannerText"));
    layout->addWidget(m_text, 1);
    m_button->setObjectName(QStringLiteral("bannerAction"));
    m_button->setAccessibleName(tr("Do something about it"));
    m_button->hide();
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(&theme, &Theme::changed, this, &Banner::paintShape);
    hide();
}

void Banner::show(ShownState state, const QString &text)
{
    m_state = state;
    setStyleProperty(*this, "tone",
                     state == ShownState::Down      ? QStringLiteral("trouble")
                     : state == ShownState::Failing ? QStringLiteral("warning")
                                                    : QStringLiteral("calm"));
    m_text->style()->unpolish(m_text); // its colour follows from the banner's tone
    m_text->style()->polish(m_text);
    m_text->setText(format::brief(text, 600));
    setAccessibleName(m_text->text());
    paintShape();
    setVisible(true);
}

void Banner::setAction(QAction *action)
{
    disconnect(m_button, nullptr, nullptr, nullptr);
    m_button->setVisible(action);
    if (!action)
        return;
    QString text = action->text();
    m_button->setText(text.remove(QLatin1Char('&')));
    m_button->setAccessibleName(m_button->text());
    connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
    connect(m_button, &QPushButton::clicked, this, &Banner::actionTaken);
}

void Banner::clear()
{
    m_text->clear();
    setAction(nullptr);
    hide();
}

QString Banner::text() const
{
    return m_text->text();
}

/// As the style sheet has it.
Palette::Role Banner::textRole() const
{
    if (m_state == ShownState::Down)
        return Palette::Role::DownPillText;
    return m_state == ShownState::Failing ? Palette::Role::WarningPillText : Palette::Role::TextSecond;
}

void Banner::paintShape()
{
    const int side = m_text->fontMetrics().height() * 3 / 4;
    const double ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(side, side + 2) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawStateShape(painter, QRectF(0, 2, side, side), m_state, m_theme.palette().color(textRole()));
    painter.end();
    m_shape->setPixmap(pixmap);
}

} // namespace monitron
