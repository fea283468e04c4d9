// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/waitingeditsdialog.h"

#include "app/dialogs/askonce.h"
#include "app/dialogs/conflictdialog.h"
#include "app/models/editwords.h"
#include "app/models/waitingeditsmodel.h"
#include "app/widgets/recordlist.h"
#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace monitron {

WaitingEditsDialog::WaitingEditsDialog(Workspace &workspace, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_model(new WaitingEditsModel(workspace, this)),
      m_list(new RecordList(*m_model, theme, QStringLiteral("waitingEdits"), tr("Changes that wait"),
                            tr("Everything that was changed here is the server's too."), this)),
      m_detail(new QLabel(this)), m_resolve(new QPushButton(tr("Resolve…"), this)),
      m_again(new QPushButton(tr("Try again"), this)), m_discard(new QPushButton(tr("Discard…"), this))
{
    setObjectName(QStringLiteral("waitingEditsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changes that wait for the server"));
    resizeForText(*this, {620, 460});
    auto *note =
        new QLabel(tr("They were made on this computer and are kept until the server of %1 has them, in "
                      "the order in which they were made.")
                       .arg(workspace.name()),
                   this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    setStyleProperty(*note, "role", QStringLiteral("small"));
    m_detail->setObjectName(QStringLiteral("waitingDetail"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_resolve->setObjectName(QStringLiteral("resolveEdit"));
    setStyleProperty(*m_resolve, "primary", true);
    m_again->setObjectName(QStringLiteral("tryEditAgain"));
    m_discard->setObjectName(QStringLiteral("discardEdit"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeWaiting"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    buttons->addWidget(m_resolve);
    buttons->addWidget(close);
    for (QPushButton *button : {m_resolve, m_again, m_discard, close})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_detail);
    layout->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_resolve, &QPushButton::clicked, this, &WaitingEditsDialog::resolve);
    connect(m_again, &QPushButton::clicked, this, &WaitingEditsDialog::tryAgain);
    connect(m_discard, &QPushButton::clicked, this, &WaitingEditsDialog::discard);
    connect(m_list, &RecordList::currentChanged, this, [this] {
        m_error.clear();
        refresh();
    });
    connect(m_list, &RecordList::opened, this, [this] {
        if (m_resolve->isEnabled())
            resolve();
    });
    connect(m_model, &RecordsModel::changed, this, [this] {
        if (m_isLookingForStuck)
            selectStuck();
        refresh();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &WaitingEditsDialog::refresh);
    m_model->reload();
    refresh();
}

void WaitingEditsDialog::selectStuck()
{
    m_isLookingForStuck = !m_model->isLoaded();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->edit(row).state != EditView::State::Waits) {
            m_list->select(row);
            return;
        }
    }
}

void WaitingEditsDialog::refresh()
{
    const int row = m_list->current();
    const bool has = row >= 0 && row < m_model->rowCount();
    const EditView edit = has ? m_model->edit(row) : EditView();
    m_resolve->setEnabled(has && edit.state == EditView::State::Contradicts);
    m_again->setEnabled(has && edit.state == EditView::State::Refused);
    m_discard->setEnabled(has);
    QString text;
    if (!m_error.isEmpty())
        text = m_error;
    else if (has && edit.state == EditView::State::Refused)
        text = tr("The server says: %1").arg(edit.detail);
    else if (has)
        text = contradictionWords(edit);
    setStyleProperty(*m_detail, "role",
                     m_error.isEmpty() ? QStringLiteral("third") : QStringLiteral("error"));
    m_detail->setText(text);
    m_detail->setVisible(!text.isEmpty());
}

void WaitingEditsDialog::discard()
{
    const EditView edit = m_model->edit(m_list->current());
    const Question question{"discardEditDialog", tr("Discard the change?"),
                            tr("“%1” becomes what it is on the server. What you did here is lost: %2.")
                                .arg(editedThing(edit), editWords(edit)),
                            tr("Discard")};
    askOnce(this, question, [this, edit] {
        EditDecision decision;
        decision.entity = edit.entity;
        decision.target = edit.target;
        wait(m_workspace.decide(decision));
    });
}

void WaitingEditsDialog::tryAgain()
{
    wait(m_model->decide(m_list->current(), EditDecision::Kind::TryAgain));
}

void WaitingEditsDialog::resolve()
{
    auto *dialog = new ConflictDialog(m_workspace, m_model->edit(m_list->current()), this);
    dialog->open();
}

void WaitingEditsDialog::wait(const QFuture<Result<void>> &future)
{
    m_error.clear();
    whenDone(future, this, [this](const Result<void> &done) {
        m_error = done ? QString() : done.error().message;
        refresh();
    });
}

} // namespace monitron
