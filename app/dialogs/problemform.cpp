// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/problemform.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace monitron {

ProblemForm::ProblemForm(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
}

void ProblemForm::add(const QString &name, const QString &label, QWidget *field, const QString &hint)
{
    field->setObjectName(name);
    if (!label.isEmpty())
        field->setAccessibleName(label);
    Row row{field, new QWidget(this), nullptr};
    auto *column = new QVBoxLayout(row.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field);
    const auto text = [&](const char *role, const QString &words) {
        auto *made = new QLabel(words, row.whole);
        made->setProperty("role", QLatin1String(role));
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        column->addWidget(made);
        return made;
    };
    if (!hint.isEmpty()) {
        text("small", hint);
        field->setAccessibleDescription(hint);
    }
    row.problem = text("error", {});
    row.problem->setObjectName(name + QStringLiteral("Problem"));
    row.problem->hide();
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    caption->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    caption->setContentsMargins(0, 6, 0, 0);
    m_layout->addRow(caption, row.whole);
    m_rows.insert(name, row);
}

void ProblemForm::setRowVisible(const QString &name, bool visible)
{
    if (const Row row = m_rows.value(name); row.whole)
        m_layout->setRowVisible(row.whole, visible);
}

void ProblemForm::clearProblems()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.problem->clear();
        row.problem->hide();
    }
}

bool ProblemForm::setProblem(const QString &name, const QString &sentence)
{
    const Row row = m_rows.value(name);
    if (!row.field)
        return false;
    m_layout->setRowVisible(row.whole, true);
    row.problem->setText(sentence);
    row.problem->show();
    row.field->setFocus();
    return true;
}

} // namespace monitron
