// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/importdialog.h"

#include "app/models/importpreviewmodel.h"
#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

namespace monitron {

ImportDialog::ImportDialog(Workspace &workspace, const ImportSource &source, QWidget *parent)
    : QDialog(parent), m_model(new ImportPreviewModel(workspace, this)), m_summary(new QLabel(this)),
      m_warnings(new QLabel(this)), m_table(new QTableView(this)), m_progress(new QProgressBar(this)),
      m_all(new QPushButton(tr("Tick all"), this)), m_none(new QPushButton(tr("Tick none"), this)),
      m_copy(new QPushButton(tr("Copy report"), this)), m_save(new QPushButton(tr("Save report…"), this)),
      m_close(new QPushButton(tr("Cancel"), this)), m_import(new QPushButton(tr("Import"), this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(source.file.isEmpty() ? tr("Import")
                                         : tr("Import “%1”").arg(QFileInfo(source.file).fileName()));
    layOut();
    connect(m_model, &ImportPreviewModel::loaded, this, &ImportDialog::showLoaded);
    connect(m_model, &ImportPreviewModel::failed, this, &ImportDialog::showFailure);
    connect(m_model, &ImportPreviewModel::tickedChanged, this, &ImportDialog::showTicked);
    connect(m_model, &ImportPreviewModel::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_model, &ImportPreviewModel::finished, this, &ImportDialog::showFinished);
    connect(m_all, &QPushButton::clicked, m_model, [this] { m_model->setAllTicked(true); });
    connect(m_none, &QPushButton::clicked, m_model, [this] { m_model->setAllTicked(false); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model->reportText()); });
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::saveReport);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    m_model->load(source);
}

void ImportDialog::layOut()
{
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_warnings->setObjectName(QStringLiteral("importWarnings"));
    for (QLabel *label : {m_summary, m_warnings}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_summary->setText(tr("Reading…"));
    m_warnings->setProperty("role", QStringLiteral("error"));
    m_warnings->hide();
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setAccessibleName(tr("What the import holds"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false); // Tab leads out of it
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->hide();
    const std::pair<QPushButton *, const char *> names[] = {
        {m_all, "importAll"},   {m_none, "importNone"},   {m_copy, "copyReport"},
        {m_save, "saveReport"}, {m_close, "importClose"}, {m_import, "importStart"}};
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto &[button, name] : names) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(button == m_import);
        if (button == m_close)
            row->addStretch(1);
        row->addWidget(button);
    }
    m_copy->hide();
    m_save->hide();
    setStyleProperty(*m_import, "primary", true);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_warnings);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_progress);
    layout->addLayout(row);
    resizeForText(*this, {820, 520});
}

void ImportDialog::showLoaded()
{
    m_table->setColumnWidth(ImportPreviewModel::NameColumn, 220);
    m_table->setColumnWidth(ImportPreviewModel::AddressColumn, 260);
    m_summary->setText(m_model->rowCount() == 0 ? tr("There is no monitor in it.")
                                                : tr("%n line(s). Only what is ticked is imported.", nullptr,
                                                     m_model->rowCount()));
    m_warnings->setText(m_model->warnings().join(QLatin1Char('\n')));
    m_warnings->setVisible(!m_model->warnings().isEmpty());
}

void ImportDialog::showTicked()
{
    const int ticked = m_model->tickedCount();
    m_import->setText(
        tr("Import %1 of %2").arg(QLocale().toString(ticked), QLocale().toString(m_model->rowCount())));
    m_import->setEnabled(ticked > 0 && !m_model->isRunning());
}

void ImportDialog::showFailure(const QString &sentence)
{
    m_summary->setText(tr("Nothing can be imported."));
    m_warnings->setText(sentence);
    m_warnings->show();
    for (QPushButton *button : {m_all, m_none, m_import})
        button->hide();
    m_table->hide();
    m_close->setText(tr("Close"));
}

void ImportDialog::start()
{
    for (QPushButton *button : {m_all, m_none, m_import})
        button->setEnabled(false);
    m_progress->setRange(0, m_model->tickedCount());
    m_progress->setValue(0);
    m_progress->show();
    m_close->setText(tr("Stop"));
    m_model->start();
}

void ImportDialog::showFinished()
{
    const auto count = static_cast<int>(m_model->imported().size());
    const QString what = tr("%n monitor(s) imported.", nullptr, count);
    m_summary->setText(m_model->wasCancelled() ? tr("Stopped. %1").arg(what) : what);
    m_progress->hide();
    for (QPushButton *button : {m_all, m_none, m_import})
        button->hide();
    m_copy->show();
    m_save->show();
    m_close->setText(tr("Close"));
    m_close->setFocus();
    if (count > 0)
        Q_EMIT imported(m_model->imported());
}

void ImportDialog::saveReport()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"), QString(), tr("Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray text = m_model->reportText().toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
            m_warnings->setText(tr("“%1” can't be written: %2").arg(path, file.errorString()));
            m_warnings->show();
        }
    });
    dialog->open();
}

void ImportDialog::reject()
{
    if (m_model->isRunning())
        m_model->cancel(); // what is under way is told before the dialog can go
    else
        QDialog::reject();
}

} // namespace monitron
