// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/files.h"

#include "core/base/coretext.h"

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

Unexpected cannot(const QString &sentence, const QString &path, const QString &why)
{
    return failure(Error::Code::Io, sentence.arg(QDir::toNativeSeparators(path), why));
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
        return cannot(CoreText::tr("%1 can't be put in place: %2"), path,
                      QString::fromStdString(error.message()));
    syncFolder(path);
    return {};
}

Result<void> sync(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return cannot(CoreText::tr("%1 can't be opened: %2"), path, file.errorString());
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return cannot(CoreText::tr("%1 can't be written: %2"), path,
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
            return cannot(CoreText::tr("%1 can't be removed: %2"), file.fileName(), file.errorString());
    }
    return {};
}

Result<void> checkReadable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannot(CoreText::tr("%1 can't be read: %2"), path, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return failure(Error::Code::Corrupt,
                       CoreText::tr("%1 is damaged: it is not a database. Restore a backup, or move the file "
                                    "away to begin anew. Nothing was changed.")
                           .arg(QDir::toNativeSeparators(path)));
    return {};
}

} // namespace monitron::files
