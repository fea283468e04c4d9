// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/removeddialog.h"

#include "app/models/removedmodel.h"
#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace monitron {

RemovedDialog::RemovedDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_model(new RemovedModel(workspace, this)),
      m_stack(new QStackedWidget(this)), m_list(new QListView(this)), m_error(new QLabel(this))
{
    setObjectName(QStringLiteral("removedDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Recently deleted"));
    resizeForText(*this, {520, 420});
    m_list->setObjectName(QStringLiteral("removedList"));
    m_list->setAccessibleName(tr("Deleted monitors"));
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    auto *nothing = new QLabel(tr("Nothing was deleted in the last 30 days."), this);
    nothing->setObjectName(QStringLiteral("nothingRemoved"));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    setStyleProperty(*nothing, "role", QStringLiteral("third"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(nothing);
    m_error->setObjectName(QStringLiteral("removedError"));
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    setStyleProperty(*m_error, "role", QStringLiteral("error"));
    m_error->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("restoreRemoved"));
    setStyleProperty(*m_restore, "primary", true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RemovedDialog::restore);

    auto *note = new QLabel(tr("Deleted monitors are kept with their history for 30 days."), this);
    note->setWordWrap(true);
    setStyleProperty(*note, "role", QStringLiteral("small"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RemovedDialog::update);
    connect(m_model, &RemovedModel::loaded, this, &RemovedDialog::update);
    connect(m_model, &RemovedModel::failed, this, [this](const Error &error) {
        m_error->setText(error.message);
        m_error->show();
    });
    update();
}

void RemovedDialog::update()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_restore->setEnabled(m_list->selectionModel()->hasSelection());
}

void RemovedDialog::restore()
{
    std::vector<MonitorId> ids;
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        ids.push_back(m_model->idAt(index));
    m_error->hide();
    m_restore->setEnabled(false);
    whenDone(m_workspace.restoreMonitors(ids), this, [this](const Result<void> &answer) {
        if (answer)
            return;
        m_error->setText(answer.error().message);
        m_error->show();
        update();
    });
}

} // namespace monitron
