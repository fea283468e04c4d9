// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tile.h"

#include "app/models/format.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace monitron {

Tile::Tile(const QString &name, QWidget *parent)
    : QFrame(parent), m_name(name), m_title(new QLabel(name, this)), m_icon(new QLabel(this)),
      m_value(new QLabel(this))
{
    setProperty("card", true);
    m_title->setProperty("role", QStringLiteral("small"));
    m_title->setMinimumWidth(1);
    m_value->setProperty("role", QStringLiteral("tile"));
    m_value->setMinimumWidth(1);
    m_icon->hide();
    auto *number = new QHBoxLayout;
    number->setSpacing(6);
    number->addWidget(m_icon);
    number->addWidget(m_value, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addLayout(number);
    setMinimumWidth(84);
    setValue(format::none());
}

void Tile::setValue(const QString &value, const QString &toolTip)
{
    setToolTip(toolTip);
    if (m_value->text() == value)
        return;
    m_value->setText(value);
    describe();
}

void Tile::setMark(const QIcon &icon, const QString &word)
{
    m_icon->setVisible(!word.isEmpty());
    m_icon->setPixmap(icon.pixmap(12));
    if (word == m_word)
        return;
    m_word = word;
    m_title->setText(word.isEmpty() ? m_name
                                    : tr("%1 · %2", "name of a figure, a word on it").arg(m_name, word));
    describe();
}

void Tile::describe()
{
    setAccessibleName(tr("%1: %2", "name of a figure, its value").arg(m_title->text(), m_value->text()));
}

QString Tile::value() const
{
    return m_value->text();
}

} // namespace monitron
