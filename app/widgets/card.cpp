// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include "app/widgets/flowrow.h"

#include <QLabel>
#include <QVBoxLayout>

namespace monitron {

Card::Card(const QString &title, QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_body->setContentsMargins(12, 10, 12, 12);
    m_body->setSpacing(8);
    if (title.isEmpty())
        return;
    m_head = new FlowRow(FlowRow::Mode::Ends, this);
    auto *label = new QLabel(title, m_head);
    label->setProperty("role", QStringLiteral("strong"));
    m_head->add(label);
    m_body->addWidget(m_head);
}

void Card::addToHead(QWidget *widget)
{
    if (m_head)
        m_head->add(widget);
}

} // namespace monitron
