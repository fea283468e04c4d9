// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/fieldform.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace monitron {

FieldForm::FieldForm(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addLayout(m_layout);
    column->addStretch(1);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow); // hints have the whole width
    m_layout->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
}

void FieldForm::add(const QString &name, const QString &label, QWidget *field, const QString &hint)
{
    field->setObjectName(name);
    field->setAccessibleName(label);
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const bool grows = field->sizePolicy().expandingDirections() & Qt::Horizontal;
    column->addWidget(field, 0, grows ? Qt::Alignment() : Qt::AlignLeft);
    if (!hint.isEmpty()) {
        auto *text = new QLabel(hint, row);
        text->setProperty("role", QStringLiteral("small"));
        text->setWordWrap(true);
        column->addWidget(text);
        field->setAccessibleDescription(hint);
    }
    auto *error = new QLabel(row);
    error->setProperty("role", QStringLiteral("error"));
    error->setObjectName(name + QStringLiteral("Error"));
    error->setTextFormat(Qt::PlainText);
    error->setWordWrap(true);
    error->hide();
    column->addWidget(error);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    caption->setMinimumHeight(std::min(field->sizeHint().height(), caption->fontMetrics().height() + 16));
    caption->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    caption->setContentsMargins(0, 6, 0, 0);
    m_layout->addRow(caption, row);
    m_fields.insert(name, {field, error, row});
}

void FieldForm::setRowVisible(const QString &name, bool visible)
{
    if (const Field field = m_fields.value(name); field.row)
        m_layout->setRowVisible(field.row, visible);
}

void FieldForm::clearErrors()
{
    for (const Field &field : std::as_const(m_fields)) {
        field.error->clear();
        field.error->hide();
    }
}

bool FieldForm::setError(const QString &name, const QString &sentence)
{
    const Field field = m_fields.value(name);
    if (!field.widget)
        return false;
    const QString line =
        tr("%1 %2", "name of a field, what is wrong with it").arg(field.widget->accessibleName(), sentence);
    field.error->setText(field.error->text().isEmpty() ? line
                                                       : field.error->text() + QLatin1Char('\n') + line);
    field.error->show();
    return true;
}

} // namespace monitron
