// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/rolefield.h"

#include "app/models/rolewords.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace monitron {

RoleField::RoleField(Role most, QWidget *parent)
    : QWidget(parent), m_choice(new QComboBox(this)), m_meaning(new QLabel(this))
{
    m_choice->setObjectName(QStringLiteral("roleChoice"));
    m_choice->setAccessibleName(tr("Role"));
    for (const Role role : allRoles()) {
        if (role <= most)
            m_choice->addItem(roleName(role), static_cast<int>(role));
    }
    m_meaning->setProperty("role", QStringLiteral("small"));
    m_meaning->setWordWrap(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusProxy(m_choice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    column->addWidget(m_meaning);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RoleField::explain);
    explain();
}

void RoleField::setRole(Role role)
{
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(role)));
}

Role RoleField::role() const
{
    return static_cast<Role>(m_choice->currentData().toInt());
}

void RoleField::explain()
{
    m_meaning->setText(roleMeaning(role()));
    m_choice->setAccessibleDescription(m_meaning->text());
}

} // namespace monitron
