// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tile.h"

#include "app/models/format.h"

#include <QLabel>
#include <QVBoxLayout>

namespace monitron {

Tile::Tile(const QString &name, QWidget *parent) : QFrame(parent), m_name(name), m_value(new QLabel(this))
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(2);
    auto *label = new QLabel(name, this);
    label->setProperty("role", QStringLiteral("small"));
    label->setMinimumWidth(1);
    m_value->setProperty("role", QStringLiteral("tile"));
    m_value->setMinimumWidth(1);
    layout->addWidget(label);
    layout->addWidget(m_value);
    setMinimumWidth(84);
    setValue(format::none());
}

void Tile::setValue(const QString &value, const QString &toolTip)
{
    setToolTip(toolTip);
    if (m_value->text() == value)
        return;
    m_value->setText(value);
    setAccessibleName(tr("%1: %2", "name of a figure, its value").arg(m_name, value));
}

QString Tile::value() const
{
    return m_value->text();
}

} // namespace monitron
