// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/conflictrow.h"

#include "app/models/conflictmodel.h"
#include "app/widgets/restyle.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

namespace monitron {

namespace {

constexpr int longValue = 60; ///< characters; longer ones get a box that scrolls
constexpr int mostLines = 6;

QPlainTextEdit *box(const QString &text, int lines, QWidget *parent)
{
    auto *made = new QPlainTextEdit(text, parent);
    made->setTabChangesFocus(true);
    made->setFixedHeight(std::clamp(lines, 2, mostLines) * made->fontMetrics().lineSpacing() + 22);
    return made;
}

int linesOf(const QString &text)
{
    return static_cast<int>(text.count(u'\n')) + static_cast<int>(text.size()) / 30 + 1;
}

} // namespace

ConflictRow::ConflictRow(ConflictModel &model, int row, QWidget *parent)
    : QFrame(parent), m_model(model), m_row(row), m_mine(new QRadioButton(tr("Mine"), this)),
      m_theirs(new QRadioButton(tr("Theirs"), this)), m_problem(new QLabel(this))
{
    setProperty("card", true);
    const EditedField &field = model.field(row);
    const QString name = model.name(row);
    auto *title = new QLabel(name, this);
    title->setTextFormat(Qt::PlainText);
    setStyleProperty(*title, "role", QStringLiteral("strong"));
    auto *before = new QLabel(this);
    before->setTextFormat(Qt::PlainText);
    before->setWordWrap(true);
    before->setText(field.contradicts ? tr("was “%1”").arg(model.before(row).left(longValue))
                                      : tr("only you changed it"));
    before->setVisible(!field.contradicts || (!field.before.isUndefined() && !model.before(row).isEmpty()));
    setStyleProperty(*before, "role", QStringLiteral("small"));
    m_mine->setObjectName(QStringLiteral("mine_") + field.name);
    m_mine->setAccessibleName(tr("%1: use mine, %2").arg(name, model.mine(row).left(longValue)));
    m_theirs->setObjectName(QStringLiteral("theirs_") + field.name);
    m_theirs->setAccessibleName(tr("%1: use theirs, %2").arg(name, model.theirs(row).left(longValue)));
    // What is typed in is neither.
    m_mine->setAutoExclusive(false);
    m_theirs->setAutoExclusive(false);
    const QString unit = model.unit(row);
    auto *result = new QLabel(unit.isEmpty() ? tr("Result") : tr("Result (%1)", "unit").arg(unit), this);
    setStyleProperty(*result, "role", QStringLiteral("third"));
    m_problem->setObjectName(QStringLiteral("problem_") + field.name);
    setStyleProperty(*m_problem, "role", QStringLiteral("error"));

    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(title);
    heading->addWidget(before, 1);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->setHorizontalSpacing(16);
    layout->addLayout(heading, 0, 0, 1, 3);
    layout->addWidget(m_mine, 1, 0);
    layout->addWidget(m_theirs, 1, 1);
    layout->addWidget(result, 1, 2);
    layout->addWidget(valueOf(model.mine(row), tr("%1, mine").arg(name)), 2, 0, Qt::AlignTop);
    layout->addWidget(valueOf(model.theirs(row), tr("%1, theirs").arg(name)), 2, 1, Qt::AlignTop);
    layout->addWidget(buildResult(), 2, 2, Qt::AlignTop);
    layout->addWidget(m_problem, 3, 2);
    for (int column = 0; column < 3; ++column)
        layout->setColumnStretch(column, 1);
    connect(m_mine, &QRadioButton::clicked, this,
            [this] { m_model.choose(m_row, ConflictModel::Choice::Mine); });
    connect(m_theirs, &QRadioButton::clicked, this,
            [this] { m_model.choose(m_row, ConflictModel::Choice::Theirs); });
    connect(&model, &ConflictModel::changed, this, &ConflictRow::refresh);
    refresh();
}

QWidget *ConflictRow::valueOf(const QString &text, const QString &what)
{
    if (text.size() > longValue || text.contains(u'\n')) {
        QPlainTextEdit *made = box(text, linesOf(text), this);
        made->setReadOnly(true);
        made->setAccessibleName(what);
        return made;
    }
    auto *made = new QLabel(text, this);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setMinimumWidth(1);
    return made;
}

QWidget *ConflictRow::buildResult()
{
    const QString name = QStringLiteral("result_") + m_model.field(m_row).name;
    const QString spoken = tr("%1, the result").arg(m_model.name(m_row));
    switch (m_model.typing(m_row)) {
    case ConflictModel::Typing::Not:
        m_chosen = new QLabel(this);
        m_chosen->setObjectName(name);
        m_chosen->setTextFormat(Qt::PlainText);
        m_chosen->setWordWrap(true);
        m_chosen->setMinimumWidth(1);
        return m_chosen;
    case ConflictModel::Typing::Text:
        m_text = box({}, std::max(linesOf(m_model.mine(m_row)), linesOf(m_model.theirs(m_row))), this);
        m_text->setObjectName(name);
        m_text->setAccessibleName(spoken);
        m_text->setPlaceholderText(tr("Not decided"));
        connect(m_text, &QPlainTextEdit::textChanged, this,
                [this] { m_model.type(m_row, m_text->toPlainText()); });
        return m_text;
    case ConflictModel::Typing::Line:
    case ConflictModel::Typing::Number:
    case ConflictModel::Typing::List:
        break;
    }
    const QString unit = m_model.unit(m_row);
    m_line = new QLineEdit(this);
    m_line->setObjectName(name);
    m_line->setAccessibleName(unit.isEmpty() ? spoken : tr("%1, in %2", "setting, unit").arg(spoken, unit));
    m_line->setPlaceholderText(unit.isEmpty() ? tr("Not decided") : tr("Not decided (%1)").arg(unit));
    m_line->setToolTip(unit);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) { m_model.type(m_row, text); });
    return m_line;
}

void ConflictRow::refresh()
{
    const ConflictModel::Choice choice = m_model.choice(m_row);
    m_mine->setChecked(choice == ConflictModel::Choice::Mine);
    m_theirs->setChecked(choice == ConflictModel::Choice::Theirs);
    const bool isTyped = choice == ConflictModel::Choice::Typed;
    if (m_line && !isTyped)
        m_line->setText(m_model.typedText(m_row));
    if (m_text && !isTyped) {
        const QSignalBlocker blocker(m_text);
        m_text->setPlainText(m_model.typedText(m_row));
    }
    if (m_chosen) {
        const QString result = m_model.result(m_row);
        setStyleProperty(*m_chosen, "role", result.isEmpty() ? QStringLiteral("third") : QString());
        m_chosen->setText(result.isEmpty() ? tr("Not decided") : result);
    }
    m_problem->setText(m_model.problem(m_row));
    m_problem->setVisible(!m_model.problem(m_row).isEmpty());
}

} // namespace monitron
