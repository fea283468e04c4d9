// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rangeswitch.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace monitron {

RangeSwitch::RangeSwitch(const QString &name, const QStringList &choices, QWidget *parent)
    : QFrame(parent), m_group(new QButtonGroup(this))
{
    setProperty("segmented", true);
    setAccessibleName(name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setText(choices.at(i));
        button->setObjectName(QStringLiteral("choice%1").arg(i));
        button->setAccessibleName(tr("%1: %2", "name of the switch, choice").arg(name, choices.at(i)));
        button->setCheckable(true);
        m_group->addButton(button, i);
        layout->addWidget(button);
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idClicked, this, &RangeSwitch::chosen);
}

void RangeSwitch::setCurrent(int choice)
{
    if (QAbstractButton *button = m_group->button(choice))
        button->setChecked(true);
}

int RangeSwitch::current() const
{
    return m_group->checkedId();
}

} // namespace monitron
