// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dailybackup.h"

#include "core/base/coretext.h"
#include "core/storage/backup.h"
#include "core/storage/store.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace monitron {

namespace {

constexpr Duration day = std::chrono::hours(24);
const QString stampFormat = QStringLiteral("'monitron-'yyyyMMdd'T'HHmmss'Z.sqlite'");

Timestamp madeAt(const QString &name)
{
    QDateTime at = QDateTime::fromString(name, stampFormat);
    at.setTimeSpec(Qt::UTC);
    return Timestamp(at.isValid() ? at.toMSecsSinceEpoch() : 0);
}

} // namespace

QString dailyBackupFolder(const QString &directory)
{
    return QDir(directory).absoluteFilePath(QStringLiteral("backups"));
}

Result<bool> backUpDaily(const Store &store, int keep, Timestamp now,
                         const std::function<bool()> &isCancelled)
{
    const auto database = store.databaseFile();
    if (!database)
        return Unexpected(database.error());
    QDir folder(dailyBackupFolder(QFileInfo(*database).absolutePath()));
    if (!folder.mkpath(QStringLiteral(".")))
        return failure(Error::Code::Io, CoreText::tr("The folder %1 can't be made.")
                                            .arg(QDir::toNativeSeparators(folder.absolutePath())));
    // By name, so that neither a copied file's time nor a folder that came back from elsewhere confuses it.
    const auto mine = [&] {
        QStringList names = folder.entryList({QStringLiteral("monitron-*.sqlite")}, QDir::Files, QDir::Name);
        names.erase(std::remove_if(names.begin(), names.end(),
                                   [](const QString &name) { return madeAt(name) == Timestamp(); }),
                    names.end());
        return names;
    };
    const QStringList before = mine();
    // Near, not newer: after the clock was set back there may be one from the future.
    if (std::any_of(before.begin(), before.end(),
                    [&](const QString &name) { return std::chrono::abs(now - madeAt(name)) < day; }))
        return false;
    const QString name = QDateTime::fromMSecsSinceEpoch(now.ms(), Qt::UTC).toString(stampFormat);
    if (auto made = backup(store, folder.filePath(name), isCancelled); !made)
        return Unexpected(made.error());
    QStringList all = mine();
    while (all.size() > std::max(1, keep)) {
        // The one just made stays, whatever the others are called.
        const QString oldest = all.front() == name ? all.takeAt(1) : all.takeFirst();
        QFile file(folder.filePath(oldest));
        if (!file.remove())
            return failure(Error::Code::Io,
                           CoreText::tr("%1 can't be removed: %2")
                               .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
    }
    return true;
}

} // namespace monitron
