// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rangeswitch.h"

#include "app/widgets/flowrow.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

namespace monitron {

RangeSwitch::RangeSwitch(const QString &name, const QStringList &choices, QWidget *parent)
    : QFrame(parent), m_group(new QButtonGroup(this))
{
    setProperty("segmented", true);
    setAccessibleName(name);
    auto *row = new FlowRow(FlowRow::Mode::Natural, this); // two rows are better than a part out of sight
    row->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(row);
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new QToolButton(row);
        button->setText(choices.at(i));
        button->setObjectName(QStringLiteral("choice%1").arg(i));
        button->setAccessibleName(tr("%1: %2", "name of the switch, choice").arg(name, choices.at(i)));
        button->setCheckable(true);
        m_group->addButton(button, i);
        row->add(button);
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idClicked, this, &RangeSwitch::chosen);
}

void RangeSwitch::setCurrent(int choice)
{
    if (QAbstractButton *button = m_group->button(choice)) {
        button->setChecked(true);
    } else if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

int RangeSwitch::current() const
{
    return m_group->checkedId();
}

QWidget *RangeSwitch::lastChoice() const
{
    return m_group->buttons().constLast();
}

} // namespace monitron
