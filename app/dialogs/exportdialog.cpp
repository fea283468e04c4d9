// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/exportdialog.h"

#include "app/widgets/fieldform.h"
#include "app/widgets/restyle.h"
#include "app/workspace/whendone.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

ExportDialog::ExportDialog(Workspace &workspace, std::vector<ExportScope> scopes, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_scopes(std::move(scopes)), m_scope(new QComboBox),
      m_format(new QComboBox), m_outcome(new QLabel(this)), m_omissions(new QPlainTextEdit(this)),
      m_export(new QPushButton(tr("Export…"), this)), m_close(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export monitors"));
    for (const ExportScope &scope : m_scopes)
        m_scope->addItem(scope.title);
    m_format->addItem(tr("JSON: everything but secrets"), QStringLiteral("json"));
    m_format->addItem(tr("CSV: for spreadsheets"), QStringLiteral("csv"));
    layOut();
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void ExportDialog::layOut()
{
    auto *form = new FieldForm(this);
    form->add(QStringLiteral("exportScope"), tr("Monitors"), m_scope);
    form->add(QStringLiteral("exportFormat"), tr("Format"), m_format,
              tr("Passwords, tokens and headers that carry them are left out."));
    m_outcome->setObjectName(QStringLiteral("exportOutcome"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    m_omissions->setObjectName(QStringLiteral("exportOmissions"));
    m_omissions->setAccessibleName(tr("What was left out"));
    m_omissions->setReadOnly(true);
    m_omissions->setTabChangesFocus(true);
    m_omissions->hide();
    m_export->setObjectName(QStringLiteral("exportStart"));
    setStyleProperty(*m_export, "primary", true);
    m_export->setDefault(true);
    m_close->setObjectName(QStringLiteral("exportClose"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(form);
    layout->addWidget(m_outcome);
    layout->addWidget(m_omissions, 1);
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

void ExportDialog::askFile()
{
    const QString suffix = m_format->currentData().toString();
    auto *dialog = new QFileDialog(this, tr("Export monitors"), QString(),
                                   suffix == u"csv" ? tr("CSV (*.csv)") : tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::write);
    dialog->open();
}

void ExportDialog::write(const QString &file)
{
    m_export->setEnabled(false);
    const auto &ids = m_scopes[static_cast<std::size_t>(m_scope->currentIndex())].ids;
    whenDone(m_workspace.exportMonitors(file, ids), this,
             [this, file](const Result<ExportSummary> &answer) { answered(file, answer); });
}

void ExportDialog::answered(const QString &file, const Result<ExportSummary> &answer)
{
    m_export->setEnabled(true);
    m_outcome->show();
    if (!answer) {
        m_outcome->setText(answer.error().message);
        return;
    }
    const QString exported = tr("%n monitor(s) exported to %1.", nullptr, answer->exported).arg(file);
    m_outcome->setText(answer->omissions.isEmpty()
                           ? exported
                           : exported + QLatin1Char(' ') + tr("Left out, as it may be secret:"));
    m_omissions->setPlainText(answer->omissions.join(QLatin1Char('\n')));
    m_omissions->setVisible(!answer->omissions.isEmpty());
    m_export->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus();
}

} // namespace monitron
