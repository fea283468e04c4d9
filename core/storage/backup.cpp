// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/coretext.h"
#include "core/storage/database.h"
#include "core/storage/directorylock.h"
#include "core/storage/files.h"
#include "core/storage/migrator.h"
#include "core/storage/store.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace monitron {

namespace {

constexpr const char *copyInto = "VACUUM INTO ?";
constexpr const char *checkIntegrity = "PRAGMA integrity_check(1)";

Unexpected exists(const QString &file)
{
    return failure(Error::Code::Conflict,
                   CoreText::tr("%1 exists already and is not overwritten. Choose another name.")
                       .arg(QDir::toNativeSeparators(file)));
}

Result<void> copy(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.copy(to)) {
        QFile::remove(to);
        return failure(Error::Code::Io, CoreText::tr("%1 can't be copied to %2: %3")
                                            .arg(QDir::toNativeSeparators(from), QDir::toNativeSeparators(to),
                                                 source.errorString()));
    }
    return files::sync(to);
}

/// Keeps the present database, with its write-ahead log, under another name.
Result<QString> setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmssZ"));
    QString aside = path + QStringLiteral(".before-restore-") + stamp;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = path + QStringLiteral(".before-restore-%1-%2").arg(stamp).arg(number);
    if (auto copied = copy(path, aside); !copied)
        return Unexpected(copied.error());
    const QString log = path + QStringLiteral("-wal");
    if (QFileInfo::exists(log)) {
        if (auto copied = copy(log, aside + QStringLiteral("-wal")); !copied)
            return Unexpected(copied.error());
    }
    // Another database's log must not be replayed into the restored one.
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile journal(path + suffix);
        if (journal.exists() && !journal.remove())
            return failure(Error::Code::Io,
                           CoreText::tr("%1 can't be removed: %2")
                               .arg(QDir::toNativeSeparators(journal.fileName()), journal.errorString()));
    }
    return aside;
}

} // namespace

QString backupDraft(const QString &file)
{
    return file + QStringLiteral(".partial");
}

Result<void> backup(const Store &store, const QString &file, const std::function<bool()> &isCancelled)
{
    const auto source = store.databaseFile();
    if (!source)
        return Unexpected(source.error());
    return backup(*source, file, isCancelled);
}

Result<void> backup(const QString &source, const QString &file, const std::function<bool()> &isCancelled)
{
    if (QFileInfo::exists(file))
        return exists(file);
    const QString draft = backupDraft(file);
    if (auto removed = files::removeDatabase(draft); !removed)
        return removed;
    const auto write = [&]() -> Result<void> {
        auto database = Database::open(source, Database::Access::ReadOnly);
        if (!database)
            return Unexpected(database.error());
        if (auto done = (*database)->run(copyInto, draft); !done)
            return Unexpected(done.error());
        if (auto done = files::sync(draft); !done)
            return done;
        const auto cancelled = [&] { return isCancelled && isCancelled(); };
        if (!cancelled()) {
            if (auto sound = verifyBackup(draft); !sound)
                return sound;
        }
        if (cancelled())
            return failure(Error::Code::Cancelled, CoreText::tr("The backup was cancelled."));
        if (QFileInfo::exists(file))
            return exists(file);
        return files::replace(draft, file);
    };
    auto written = write();
    if (!written) {
        // What is left of it is of no use to anybody; the first error is the one to tell.
        [[maybe_unused]] const auto removed = files::removeDatabase(draft);
    }
    return written;
}

Result<void> verifyBackup(const QString &file)
{
    if (auto readable = files::checkReadable(file); !readable)
        return readable;
    auto database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        return Unexpected(database.error());
    if (auto version = Migrator::version(**database); !version)
        return Unexpected(version.error());
    QString verdict;
    if (auto read = (*database)->each(checkIntegrity, [&](const SqlRow &row) { verdict = row.text(0); });
        !read)
        return read;
    if (verdict != QLatin1String("ok"))
        return failure(Error::Code::Corrupt,
                       CoreText::tr("%1 is damaged: %2").arg(QDir::toNativeSeparators(file), verdict));
    return {};
}

Result<QString> restore(const QString &file, const QString &directory)
{
    if (auto sound = verifyBackup(file); !sound)
        return Unexpected(sound.error());
    auto lock = DirectoryLock::take(directory);
    if (!lock)
        return Unexpected(lock.error());
    const QString path = QDir(directory).absoluteFilePath(QStringLiteral("monitron.sqlite"));
    const QString draft = path + QStringLiteral(".new");
    if (auto removed = files::removeDatabase(draft); !removed)
        return Unexpected(removed.error());
    if (auto copied = copy(file, draft); !copied)
        return Unexpected(copied.error());
    if (auto sound = verifyBackup(draft); !sound)
        return Unexpected(sound.error());
    QString aside;
    if (QFileInfo::exists(path)) {
        auto kept = setAside(path);
        if (!kept)
            return kept;
        aside = *kept;
    }
    if (auto placed = files::replace(draft, path); !placed)
        return Unexpected(placed.error());
    return aside;
}

} // namespace monitron
