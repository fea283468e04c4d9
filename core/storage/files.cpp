// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace monitron::files {

namespace {

constexpr qint64 headerSize = 100;

Unexpected cannot(const QString &what, const QString &path, const QString &why)
{
    return failure(Error::Code::Io,
                   QStringLiteral("%1 can't be %2: %3").arg(QDir::toNativeSeparators(path), what, why));
}

/// A renamed file is only durable when its folder is.
void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path)
#endif
}

} // namespace

Result<void> replace(const QString &draft, const QString &path)
{
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(draft.toStdU16String()),
                            std::filesystem::path(path.toStdU16String()), error);
    if (error)
        return cannot(QStringLiteral("put in place"), path, QString::fromStdString(error.message()));
    syncFolder(path);
    return {};
}

Result<void> sync(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return cannot(QStringLiteral("opened"), path, file.errorString());
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return cannot(QStringLiteral("written"), path,
                      QString::fromStdString(std::error_code(errno, std::generic_category()).message()));
#endif
    return {};
}

Result<void> removeDatabase(const QString &path)
{
    for (const QString &suffix :
         {QString(), QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile file(path + suffix);
        if (file.exists() && !file.remove())
            return cannot(QStringLiteral("removed"), file.fileName(), file.errorString());
    }
    return {};
}

Result<void> checkReadable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannot(QStringLiteral("read"), path, file.errorString());
    const QByteArray header = file.read(headerSize);
    const auto corrupt = [&](const QString &why) {
        return failure(Error::Code::Corrupt,
                       QStringLiteral("%1 is damaged: %2. Restore a backup, or move the file "
                                      "away to begin anew. Nothing was changed.")
                           .arg(QDir::toNativeSeparators(path), why));
    };
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return corrupt(QStringLiteral("it is not a database"));
    return {};
}

} // namespace monitron::files
