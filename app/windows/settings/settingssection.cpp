// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/settings/settingssection.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

SettingsSection::SettingsSection(const QString &id, const QString &title, QWidget *parent)
    : Card(title, parent), m_title(title)
{
    setObjectName(id);
    setAccessibleName(title);
    body()->setSpacing(12);
}

QLabel *SettingsSection::smallText(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setProperty("role", QStringLiteral("small"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget *SettingsSection::addRow(const QString &label, QWidget *control, const QString &hint)
{
    auto *caption = new QLabel(label, this);
    caption->setWordWrap(true);
    caption->setBuddy(control);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(caption);
    if (!hint.isEmpty()) {
        column->addWidget(smallText(hint));
        control->setAccessibleDescription(hint);
    }
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(column, 1);
    row->addWidget(control, 0, Qt::AlignTop);
    body()->addWidget(whole);
    return whole;
}

QWidget *SettingsSection::addWide(QWidget *control, const QString &hint)
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(control);
    if (!hint.isEmpty()) {
        QLabel *text = smallText(hint);
        text->setIndent(22); // under the text of a check box
        column->addWidget(text);
        control->setAccessibleDescription(hint);
    }
    body()->addWidget(whole);
    return whole;
}

QLabel *SettingsSection::addHint(const QString &text)
{
    QLabel *label = smallText(text);
    body()->addWidget(label);
    return label;
}

QPushButton *SettingsSection::button(const char *name, const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(text);
    return made;
}

QWidget *SettingsSection::sideBySide(const std::initializer_list<QWidget *> &controls)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *control : controls)
        row->addWidget(control);
    return box;
}

} // namespace monitron
