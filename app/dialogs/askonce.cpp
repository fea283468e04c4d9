// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/askonce.h"

#include <QMessageBox>
#include <QPushButton>

namespace monitron {

void askOnce(QWidget *parent, const Question &question, const std::function<void()> &yes)
{
    auto *ask = new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::Cancel,
                                parent->window());
    ask->setObjectName(QString::fromLatin1(question.name));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setTextFormat(Qt::PlainText);
    QPushButton *button = ask->addButton(question.yes, QMessageBox::DestructiveRole);
    button->setObjectName(ask->objectName() + QStringLiteral("Yes"));
    ask->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(button, &QPushButton::clicked, parent, yes);
    ask->open();
}

} // namespace monitron
