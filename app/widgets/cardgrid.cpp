// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/cardgrid.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace monitron {

namespace {
constexpr int spacing = 12;
}

CardGrid::CardGrid(int columnCharacters, int mostColumns, QWidget *parent)
    : QWidget(parent), m_columnCharacters(columnCharacters), m_mostColumns(mostColumns),
      m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing);
}

void CardGrid::add(QWidget *card)
{
    m_cards.push_back(card);
    m_columns = 0;
    arrange();
}

QSize CardGrid::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget *card : m_cards)
        widest = std::max(widest, card->minimumSizeHint().width());
    return {widest, m_layout->minimumSize().height()};
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CardGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void CardGrid::arrange()
{
    const int least = m_columnCharacters * fontMetrics().averageCharWidth() + spacing;
    const int columns = std::clamp((width() + spacing) / std::max(least, 1), 1, m_mostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QWidget *card : m_cards)
        m_layout->removeWidget(card);
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i)
        m_layout->addWidget(m_cards[static_cast<size_t>(i)], i / columns, i % columns);
    for (int column = 0; column < m_mostColumns; ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace monitron
