// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/conflictdialog.h"

#include "app/dialogs/conflictrow.h"
#include "app/models/editwords.h"
#include "app/models/waitingeditsmodel.h"
#include "app/widgets/flowrow.h"
#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <iterator>

namespace monitron {

namespace {

/// Never pressed by an Enter that was meant for something else.
QPushButton *button(const QString &text, const char *name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

QLabel *label(const QString &text, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

} // namespace

ConflictDialog::ConflictDialog(Workspace &workspace, EditView edit, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_edit(std::move(edit)),
      m_waiting(new WaitingEditsModel(workspace, this)), m_place(new QVBoxLayout), m_what(label({}, this)),
      m_state(label({}, this)), m_later(button(tr("Later"), "laterConflict", this)),
      m_settle(button(tr("Save the result"), "settleConflict", this))
{
    setObjectName(QStringLiteral("conflictDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Two changes of “%1”").arg(editedThing(m_edit)));
    m_what->setObjectName(QStringLiteral("conflictWhat"));
    m_state->setObjectName(QStringLiteral("conflictState"));
    setStyleProperty(*m_settle, "primary", true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_later);
    buttons->addWidget(m_settle);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addLayout(m_place, 1);
    layout->addLayout(buttons);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_waiting, &RecordsModel::changed, this, &ConflictDialog::takeAgain);
    connect(m_settle, &QPushButton::clicked, this, [this] { decide(m_model->decision()); });
    fill();
}

void ConflictDialog::fill()
{
    delete m_body;
    delete m_model;
    m_model = new ConflictModel(m_edit, this);
    connect(m_model, &ConflictModel::changed, this, &ConflictDialog::refresh);
    m_what->setText(contradictionWords(m_edit));
    const bool byFields = m_edit.contradiction == EditView::Contradiction::Fields;
    m_settle->setVisible(byFields);
    m_body = byFields ? buildFields() : buildSides();
    m_place->addWidget(m_body);
    orderTabs();
    resizeForText(*this, byFields ? QSize(760, 560) : QSize(480, 0));
    refresh();
}

/// What is to be decided comes before the buttons below it, though it is made after them.
void ConflictDialog::orderTabs()
{
    QList<QWidget *> stops;
    const auto made = m_body->findChildren<QWidget *>();
    std::copy_if(made.begin(), made.end(), std::back_inserter(stops),
                 [](const QWidget *widget) { return widget->focusPolicy() & Qt::TabFocus; });
    stops.append({m_later, m_settle});
    for (int i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
    stops.front()->setFocus();
}

QWidget *ConflictDialog::buildFields()
{
    auto *body = new QWidget(this);
    auto *all = new FlowRow(FlowRow::Mode::Natural, body);
    const std::tuple<QString, const char *, ConflictModel::Choice> sides[] = {
        {tr("Use mine for all"), "mineForAll", ConflictModel::Choice::Mine},
        {tr("Use theirs for all"), "theirsForAll", ConflictModel::Choice::Theirs}};
    for (const auto &[text, name, choice] : sides) {
        QPushButton *made = button(text, name, all);
        connect(made, &QPushButton::clicked, m_model, [this, side = choice] { m_model->chooseAll(side); });
        all->add(made);
    }
    auto *rows = new QWidget(body);
    auto *list = new QVBoxLayout(rows);
    list->setContentsMargins(0, 0, 8, 0);
    for (int row = 0; row < m_model->count(); ++row)
        list->addWidget(new ConflictRow(*m_model, row, rows));
    list->addStretch(1);
    auto *scroll = new QScrollArea(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(rows);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(all);
    layout->addWidget(scroll, 1);
    return body;
}

QWidget *ConflictDialog::buildSides()
{
    const bool isRemovedThere = m_edit.contradiction == EditView::Contradiction::RemovedThere;
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    if (isRemovedThere) {
        QStringList lines;
        for (int row = 0; row < m_model->count(); ++row)
            lines.append(
                tr("%1: %2", "setting, value").arg(m_model->name(row), m_model->mine(row).left(200)));
        auto *mine = label(tr("You set:") + QLatin1Char('\n') + lines.join(QLatin1Char('\n')), body);
        mine->setObjectName(QStringLiteral("conflictMine"));
        mine->setVisible(!lines.isEmpty());
        layout->addWidget(mine);
    }
    layout->addStretch(1);
    auto *sides = new FlowRow(FlowRow::Mode::Natural, body);
    QPushButton *mine = isRemovedThere ? button(tr("Bring it back with my changes"), "conflictUseMine", sides)
                                       : button(tr("Remove it anyway"), "conflictUseMine", sides);
    QPushButton *theirs = isRemovedThere ? button(tr("Leave it removed"), "conflictUseTheirs", sides)
                                         : button(tr("Keep it as it is there"), "conflictUseTheirs", sides);
    sides->add(mine);
    sides->add(theirs);
    layout->addWidget(sides);
    connect(mine, &QPushButton::clicked, this, [this, isRemovedThere] {
        if (!isRemovedThere) {
            decide(EditDecision::Kind::RemoveAnyway);
            return;
        }
        m_model->chooseAll(ConflictModel::Choice::Mine);
        decide(m_model->decision());
    });
    connect(theirs, &QPushButton::clicked, this, [this] { decide(EditDecision::Kind::Discard); });
    return body;
}

void ConflictDialog::refresh()
{
    const int undecided = m_model->undecided();
    const bool byFields = m_edit.contradiction == EditView::Contradiction::Fields;
    m_settle->setEnabled(!m_isBusy && undecided == 0);
    m_body->setEnabled(!m_isBusy);
    QString text = m_error;
    if (text.isEmpty() && byFields)
        text =
            undecided > 0 ? tr("%n setting(s) to decide", nullptr, undecided) : tr("Everything is decided.");
    setStyleProperty(*m_state, "role", m_error.isEmpty() ? QStringLiteral("third") : QStringLiteral("error"));
    m_state->setText(text);
}

void ConflictDialog::decide(EditDecision::Kind kind)
{
    EditDecision decision;
    decision.kind = kind;
    decision.entity = m_edit.entity;
    decision.target = m_edit.target;
    decide(decision);
}

void ConflictDialog::decide(const EditDecision &decision)
{
    m_isBusy = true;
    m_error.clear();
    refresh();
    whenDone(m_workspace.decide(decision), this, [this](const Result<void> &done) { answered(done); });
}

void ConflictDialog::answered(const Result<void> &done)
{
    m_isBusy = false;
    if (done) {
        accept();
        return;
    }
    m_error = done.error().message;
    m_isStale = done.error().code == Error::Code::Conflict;
    if (m_isStale)
        m_waiting->reload();
    refresh();
}

void ConflictDialog::takeAgain()
{
    const EditView *now = m_waiting->find(m_edit.entity, m_edit.target);
    if (!m_isStale || !now)
        return;
    m_isStale = false;
    m_edit = *now;
    fill();
}

} // namespace monitron
