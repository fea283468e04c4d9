// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/starttrouble.h"

#include "app/models/format.h"
#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace monitron {

namespace {

QString titleFor(Error::Code code)
{
    switch (code) {
    case Error::Code::Locked:
        return StartTrouble::tr("Monitron is running already");
    case Error::Code::NewerVersion:
        return StartTrouble::tr("This data is from a newer Monitron");
    case Error::Code::Corrupt:
        return StartTrouble::tr("The database is damaged");
    case Error::Code::DiskFull:
        return StartTrouble::tr("The disk is full");
    case Error::Code::ReadOnly:
        return StartTrouble::tr("The data can't be written");
    default:
        return StartTrouble::tr("Monitron can't start");
    }
}

QString adviceFor(Error::Code code)
{
    switch (code) {
    case Error::Code::Corrupt:
        return StartTrouble::tr(
            "Nothing has been changed. Go back to a backup, or begin anew: the damaged file is kept "
            "in both cases.");
    case Error::Code::DiskFull:
        return StartTrouble::tr("Free some space on that disk, then try again.");
    case Error::Code::ReadOnly:
    case Error::Code::Io:
        return StartTrouble::tr(
            "Check that the disk is connected and that you may write to the folder, then try again.");
    case Error::Code::NewerVersion:
        return StartTrouble::tr("Install the newer version, or start with another folder (--profile).");
    default:
        return {};
    }
}

QString lineFor(const QFileInfo &file)
{
    return StartTrouble::tr("%1 · %2 · %3", "time, size, file name")
        .arg(QLocale().toString(file.lastModified(), QLocale::ShortFormat),
             QLocale().formattedDataSize(file.size()), file.fileName());
}

QLabel *line(const QString &text, const char *name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

StartTrouble::StartTrouble(const Error &error, const QString &folder, const QStringList &backups,
                           QWidget *parent)
    : QDialog(parent), m_problem(line({}, "troubleProblem", this)), m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("startTrouble"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleFor(error.code));
    QLabel *title = line(titleFor(error.code), "troubleTitle", this);
    title->setProperty("role", QStringLiteral("title"));
    QLabel *where = line(QDir::toNativeSeparators(folder), "troubleFolder", this);
    where->setProperty("role", QStringLiteral("third"));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->hide();
    m_progress->setRange(0, 0);
    m_progress->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(line(format::brief(error.message, 1000), "troubleMessage", this));
    layout->addWidget(where);
    layout->addWidget(line(adviceFor(error.code), "troubleAdvice", this));
    if (error.code == Error::Code::Corrupt)
        buildRecovery(layout, backups);
    layout->addWidget(m_progress);
    layout->addWidget(m_problem);
    layout->addStretch(1);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *retry = buttons->addButton(tr("Try again"), QDialogButtonBox::ActionRole);
    retry->setObjectName(QStringLiteral("troubleRetry"));
    QPushButton *open = buttons->addButton(tr("Open folder"), QDialogButtonBox::ActionRole);
    open->setObjectName(QStringLiteral("troubleOpenFolder"));
    QPushButton *quit = buttons->addButton(tr("Quit"), QDialogButtonBox::RejectRole);
    quit->setObjectName(QStringLiteral("troubleQuit"));
    layout->addWidget(buttons);
    connect(retry, &QPushButton::clicked, this, &StartTrouble::retryWanted);
    connect(open, &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeForText(*this, {560, 0});
}

void StartTrouble::buildRecovery(QVBoxLayout *layout, const QStringList &backups)
{
    m_backups = new QListWidget(this);
    m_backups->setObjectName(QStringLiteral("troubleBackups"));
    m_backups->setAccessibleName(tr("Backups"));
    m_backups->setUniformItemSizes(true);
    for (const QString &file : backups) {
        auto *item = new QListWidgetItem(lineFor(QFileInfo(file)), m_backups);
        item->setData(Qt::UserRole, file);
        item->setToolTip(QDir::toNativeSeparators(file));
    }
    m_backups->setCurrentRow(0);
    m_backups->setVisible(!backups.isEmpty());
    auto *row = new QHBoxLayout;
    m_restore = new QPushButton(tr("Restore this backup"), this);
    m_restore->setObjectName(QStringLiteral("troubleRestore"));
    m_restore->setVisible(!backups.isEmpty());
    setStyleProperty(*m_restore, "primary", true);
    auto *file = new QPushButton(backups.isEmpty() ? tr("Restore a backup…") : tr("Another file…"), this);
    file->setObjectName(QStringLiteral("troubleRestoreFile"));
    auto *anew = new QPushButton(tr("Begin anew"), this);
    anew->setObjectName(QStringLiteral("troubleNew"));
    anew->setToolTip(tr("Keeps the damaged file beside a new, empty database."));
    row->addWidget(m_restore);
    row->addWidget(file);
    row->addStretch(1);
    row->addWidget(anew);
    layout->addWidget(m_backups);
    layout->addLayout(row);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_backups->currentItem())
            Q_EMIT restoreWanted(item->data(Qt::UserRole).toString());
    });
    connect(file, &QPushButton::clicked, this, &StartTrouble::askForFile);
    connect(anew, &QPushButton::clicked, this, &StartTrouble::newBeginningWanted);
}

void StartTrouble::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Restore a backup"), QString(),
                                   tr("Monitron backup (*.sqlite);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StartTrouble::restoreWanted);
    dialog->open();
}

void StartTrouble::setControlsEnabled(bool enabled)
{
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setEnabled(enabled);
    m_progress->setVisible(!enabled);
}

void StartTrouble::setBusy(const QString &text)
{
    setControlsEnabled(false);
    setStyleProperty(*m_problem, "role", QStringLiteral("small"));
    m_problem->setText(text);
    m_problem->show();
}

void StartTrouble::setProblem(const QString &sentence)
{
    setControlsEnabled(true);
    setStyleProperty(*m_problem, "role", QStringLiteral("error"));
    m_problem->setText(format::brief(sentence, 1000));
    m_problem->show();
}

} // namespace monitron
