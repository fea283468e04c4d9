// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/backupdialog.h"

#include "app/models/format.h"
#include "app/widgets/textsize.h"
#include "app/workspace/workspace.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace monitron {

namespace {
constexpr std::chrono::milliseconds lookAgain{200};
constexpr int steps = 1000;
} // namespace

BackupDialog::BackupDialog(Workspace &workspace, const QString &file, QWidget *parent)
    : QDialog(parent), m_file(file), m_storage(workspace), m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("backupDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Back up"));
    m_text->setObjectName(QStringLiteral("backupText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setText(tr("Copying the database…"));
    m_progress->setObjectName(QStringLiteral("backupProgress"));
    m_progress->setAccessibleName(tr("Progress of the backup"));
    m_progress->setRange(0, steps);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &BackupDialog::reject);
    connect(&m_timer, &QTimer::timeout, this, &BackupDialog::measure);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BackupDialog::finish);
    m_timer.start(lookAgain);
    m_storage.refresh();
    m_watcher.setFuture(workspace.backUp(file));
    resizeForText(*this, {460, 0});
}

/// The copy grows beside its place; nobody can say how far verifying it is.
void BackupDialog::measure()
{
    const qint64 expected = m_storage.figures().database + m_storage.figures().log;
    if (expected == 0)
        return;
    const qint64 written = StorageModel::backupWritten(m_file);
    const int now = static_cast<int>(std::min<qint64>(steps, written * steps / expected));
    if (now >= steps) {
        m_progress->setRange(0, 0);
        m_text->setText(tr("Verifying the copy…"));
    } else if (m_progress->maximum() > 0) {
        m_progress->setValue(std::max(m_progress->value(), now));
    }
}

void BackupDialog::finish()
{
    m_timer.stop();
    const QFuture<Result<void>> future = m_watcher.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return QDialog::reject();
    const Result<void> done = future.result();
    m_progress->setRange(0, steps);
    m_progress->setValue(done ? steps : 0);
    m_progress->setVisible(done.has_value());
    m_text->setText(done ? tr("Backed up and verified: %1 (%2)")
                               .arg(QDir::toNativeSeparators(m_file),
                                    QLocale().formattedDataSize(QFileInfo(m_file).size()))
                         : tr("There is no backup: %1").arg(format::brief(done.error().message, 600)));
    m_buttons->setStandardButtons(QDialogButtonBox::Close);
}

void BackupDialog::reject()
{
    if (m_watcher.isFinished())
        return QDialog::reject();
    m_watcher.cancel();
    m_timer.stop();
    m_progress->setRange(0, 0);
    m_text->setText(tr("Stopping…"));
    m_buttons->button(QDialogButtonBox::Cancel)->setEnabled(false);
}

void askBackup(Workspace &workspace, QWidget *window)
{
    auto *dialog = new QFileDialog(window, BackupDialog::tr("Back up"), QString(),
                                   BackupDialog::tr("Monitron backup (*.sqlite)"));
    dialog->setObjectName(QStringLiteral("backUpFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    // An existing file is refused with a sentence: a backup never takes the place of another.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [&workspace, window](const QString &file) {
        (new BackupDialog(workspace, file, window))->open();
    });
    dialog->open();
}

} // namespace monitron
