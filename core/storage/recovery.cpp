// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recovery.h"

#include "core/base/coretext.h"
#include "core/storage/backup.h"
#include "core/storage/dailybackup.h"
#include "core/storage/database.h"
#include "core/storage/directorylock.h"
#include "core/storage/files.h"
#include "core/storage/migrator.h"
#include "core/storage/settingsrepository.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace monitron {

namespace {

constexpr const char *countMonitors = "SELECT count(*) FROM monitor WHERE removed_at IS NULL";
constexpr const char *countBeforeTrash = "SELECT count(*) FROM monitor";
constexpr int trashSince = 2; ///< the schema's version

} // namespace

Result<BackupFacts> inspectBackup(const QString &file)
{
    if (auto sound = verifyBackup(file); !sound)
        return Unexpected(sound.error());
    auto database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        return Unexpected(database.error());
    const auto version = Migrator::version(**database);
    if (!version)
        return Unexpected(version.error());
    BackupFacts facts;
    facts.file = file;
    facts.bytes = QFileInfo(file).size();
    if (auto read = (*database)->each(*version < trashSince ? countBeforeTrash : countMonitors,
                                      [&](const SqlRow &row) { facts.monitors = row.integer(0); });
        !read)
        return Unexpected(read.error());
    const auto alive = SettingsRepository(**database).number(aliveAtName());
    if (!alive)
        return Unexpected(alive.error());
    if (*alive)
        facts.until = Timestamp(**alive);
    return facts;
}

QStringList backupsIn(const QString &directory)
{
    QFileInfoList files = QDir(directory).entryInfoList({QStringLiteral("monitron.sqlite.before-restore-*")},
                                                        QDir::Files | QDir::NoSymLinks);
    files += QDir(dailyBackupFolder(directory))
                 .entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files | QDir::NoSymLinks);
    files.removeIf([](const QFileInfo &file) {
        return file.fileName().endsWith(u"-wal") || file.fileName().endsWith(u"-shm");
    });
    std::sort(files.begin(), files.end(),
              [](const QFileInfo &a, const QFileInfo &b) { return a.lastModified() > b.lastModified(); });
    QStringList paths;
    for (const QFileInfo &file : std::as_const(files))
        paths.append(file.absoluteFilePath());
    return paths;
}

Result<QString> setDamagedAside(const QString &directory)
{
    auto lock = DirectoryLock::take(directory);
    if (!lock)
        return Unexpected(lock.error());
    const QString path = QDir(directory).absoluteFilePath(QStringLiteral("monitron.sqlite"));
    const QString log = path + QStringLiteral("-wal");
    if (!QFileInfo::exists(path) && !QFileInfo::exists(log))
        return failure(Error::Code::NotFound, CoreText::tr("%1 is not there any more.").arg(path));
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmssZ"));
    QString aside = path + QStringLiteral(".damaged-") + stamp;
    for (int number = 2; QFileInfo::exists(aside) || QFileInfo::exists(aside + QStringLiteral("-wal"));
         ++number)
        aside = path + QStringLiteral(".damaged-%1-%2").arg(stamp).arg(number);
    // The log first: a database without its log could be taken for a whole one.
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        if (!QFileInfo::exists(path + suffix))
            continue;
        if (auto moved = files::replace(path + suffix, aside + suffix); !moved)
            return Unexpected(moved.error());
    }
    return aside;
}

} // namespace monitron
