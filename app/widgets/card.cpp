// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace monitron {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_body(new QVBoxLayout(this)), m_head(new QHBoxLayout)
{
    setProperty("card", true);
    m_body->setContentsMargins(12, 10, 12, 12);
    m_body->setSpacing(8);
    if (title.isEmpty()) {
        delete m_head;
        m_head = nullptr;
        return;
    }
    auto *label = new QLabel(title, this);
    label->setProperty("role", QStringLiteral("strong"));
    m_head->setSpacing(8);
    m_head->addWidget(label);
    m_head->addStretch(1);
    m_body->addLayout(m_head);
}

void Card::addToHead(QWidget *widget)
{
    if (m_head)
        m_head->addWidget(widget);
}

} // namespace monitron
