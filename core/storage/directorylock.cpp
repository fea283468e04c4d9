// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/directorylock.h"

#include "core/base/coretext.h"

#include <QCoreApplication>
#include <QDir>
#include <QStorageInfo>

namespace monitron {

namespace {

constexpr qint64 nearlyNothing = 64 * 1024;

Error lockedBy(const QLockFile &lock, const QString &folder)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return {Error::Code::Locked,
                CoreText::tr("Another Monitron (a process that can't be told) uses this data folder: %1. "
                             "Close it, or choose another folder.")
                    .arg(folder)};
    return {Error::Code::Locked, CoreText::tr("Another Monitron (process %1) uses this data folder: %2. "
                                              "Close it, or choose another folder.")
                                     .arg(QString::number(process), folder)};
}

} // namespace

Result<std::unique_ptr<DirectoryLock>> DirectoryLock::take(const QString &directory)
{
    const QString folder = QDir::toNativeSeparators(directory);
    if (!QDir().mkpath(directory))
        return failure(
            Error::Code::Io,
            CoreText::tr("The data folder %1 can't be made. Check its path and permissions.").arg(folder));
    std::unique_ptr<DirectoryLock> lock(
        new DirectoryLock(QDir(directory).filePath(QStringLiteral("monitron.lock"))));
    lock->m_lock.setStaleLockTime(0); // never by age, only when its process is gone
    if (lock->m_lock.tryLock(0))
        return lock;
    switch (lock->m_lock.error()) {
    case QLockFile::LockFailedError: {
        // After a crash in a container, the new process may have the number of the old one. A lock that is
        // really held can't be removed: its holder has the file locked with the operating system as well.
        qint64 process = 0;
        QString host;
        QString program;
        if (lock->m_lock.getLockInfo(&process, &host, &program) &&
            process == QCoreApplication::applicationPid() && lock->m_lock.removeStaleLockFile() &&
            lock->m_lock.tryLock(0))
            return lock;
        return Unexpected(lockedBy(lock->m_lock, folder));
    }
    case QLockFile::PermissionError:
        return failure(
            Error::Code::ReadOnly,
            CoreText::tr("The data folder %1 is read-only. Check its permissions, or choose another.")
                .arg(folder));
    default:
        break;
    }
    const QStorageInfo disk(directory);
    if (disk.isReadOnly())
        return failure(
            Error::Code::ReadOnly,
            CoreText::tr("The data folder %1 is on a read-only disk. Choose another.").arg(folder));
    if (disk.bytesAvailable() < nearlyNothing)
        return failure(Error::Code::DiskFull,
                       CoreText::tr("The disk of the data folder %1 is full. Free some space.").arg(folder));
    return failure(
        Error::Code::Io,
        CoreText::tr("The data folder %1 can't be locked. Check that its disk is healthy.").arg(folder));
}

} // namespace monitron
