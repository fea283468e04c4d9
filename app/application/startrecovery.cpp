// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/startrecovery.h"

#include "app/dialogs/starttrouble.h"
#include "core/base/logging.h"
#include "core/storage/backup.h"
#include "core/storage/recovery.h"

#include <QProgressDialog>

namespace monitron {

StartRecovery::StartRecovery(const QString &profile, QObject *parent) : QObject(parent), m_profile(profile) {}

StartRecovery::~StartRecovery()
{
    if (m_thread)
        m_thread->wait();
    close();
}

void StartRecovery::close()
{
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->close();
    }
    m_dialog.clear();
}

void StartRecovery::show(const Error &error)
{
    m_progress.reset();
    close();
    const bool damaged = error.code == Error::Code::Corrupt;
    m_dialog = new StartTrouble(error, m_profile, damaged ? backupsIn(m_profile) : QStringList());
    connect(m_dialog, &StartTrouble::retryWanted, this, &StartRecovery::retryWanted, Qt::QueuedConnection);
    connect(m_dialog, &StartTrouble::restoreWanted, this, [this](const QString &backup) {
        run(tr("Verifying and restoring %1…").arg(backup),
            [backup, profile = m_profile] { return restore(backup, profile); });
    });
    connect(m_dialog, &StartTrouble::newBeginningWanted, this, [this] {
        run(tr("Moving the damaged file away…"), [profile = m_profile] { return setDamagedAside(profile); });
    });
    connect(m_dialog, &QDialog::rejected, this, &StartRecovery::gaveUp, Qt::QueuedConnection);
    m_dialog->show();
}

void StartRecovery::restoreFirst(const QString &backup)
{
    const QString text = tr("Verifying and restoring %1…").arg(backup);
    m_progress = std::make_unique<QProgressDialog>(text, QString(), 0, 0);
    m_progress->setObjectName(QStringLiteral("restoreProgress"));
    m_progress->setWindowTitle(QStringLiteral("Monitron"));
    run(text, [backup, profile = m_profile] { return restore(backup, profile); });
}

/// Neither verifying nor copying a large database may freeze the dialog.
void StartRecovery::run(const QString &what, std::function<Result<QString>()> work)
{
    if (m_thread && m_thread->isRunning())
        return;
    if (m_dialog)
        m_dialog->setBusy(what);
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        const Result<QString> done = work();
        QMetaObject::invokeMethod(this, [this, done] { finish(done); });
    }));
    m_thread->start();
}

void StartRecovery::finish(const Result<QString> &done)
{
    m_thread->wait();
    m_progress.reset();
    if (done) {
        qCInfo(logApp).noquote() << "The data before is kept as" << *done;
        close();
        Q_EMIT retryWanted();
    } else if (m_dialog) {
        m_dialog->setProblem(done.error().message);
    } else {
        show(done.error());
    }
}

} // namespace monitron
