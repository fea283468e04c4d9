// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/base/coretext.h"
#include "core/storage/changelistener.h"
#include "core/storage/database.h"
#include "core/storage/directorylock.h"
#include "core/storage/files.h"
#include "core/storage/migrator.h"
#include "core/storage/reader.h"
#include "core/storage/transaction.h"
#include "core/storage/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace monitron {

struct Store::Private
{
    std::unique_ptr<DirectoryLock> lock;
    QString path;
    std::optional<DatabaseUrl> url; ///< of a server, instead of the two above
    Durability durability = Durability::Full;
    /// By which other processes know what comes from here.
    const QByteArray sender = QUuid::createUuid().toRfc4122().toHex();
    // Made by the first write, on its thread:
    std::unique_ptr<Database> database;
    std::unique_ptr<Writer> writer;

    [[nodiscard]] Result<std::unique_ptr<Database>> openDatabase(Database::Access access) const
    {
        return url ? Database::open(*url, access) : Database::open(path, access);
    }
    Result<void> openWriter();
};

namespace {

Database::Access accessFor(Store::Durability durability)
{
    return durability == Store::Durability::Full ? Database::Access::ReadWrite
                                                 : Database::Access::ReadWriteNoSync;
}

/// Makes the new database beside its place and moves it there when it is complete, so that a crash
/// never leaves half of one.
Result<void> create(const QString &path)
{
    const QString draft = path + QStringLiteral(".new");
    if (auto removed = files::removeDatabase(draft); !removed)
        return removed;
    {
        auto database = Database::open(draft, Database::Access::ReadWrite);
        if (!database)
            return Unexpected(database.error());
        if (auto done = Migrator::migrate(**database); !done)
            return done;
    }
    return files::replace(draft, path);
}

Result<void> prepare(const QString &path, Store::Durability durability)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        if (QFileInfo::exists(path + QStringLiteral("-wal")))
            return failure(
                Error::Code::Corrupt,
                CoreText::tr("%1 is missing, but its write-ahead log is there. Put the file back, or "
                             "restore a backup. Nothing was changed.")
                    .arg(QDir::toNativeSeparators(path)));
        if (auto done = create(path); !done)
            return done;
    } else if (file.size() == 0) {
        return failure(Error::Code::Corrupt,
                       CoreText::tr("%1 is empty: its contents were lost. Restore a backup, or move the file "
                                    "away to begin anew. Nothing was changed.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    if (auto sound = files::checkReadable(path); !sound)
        return sound;
    auto database = Database::open(path, accessFor(durability));
    if (!database)
        return Unexpected(database.error());
    if (auto version = Migrator::version(**database); !version)
        return Unexpected(version.error());
    if (auto done = Migrator::migrate(**database); !done)
        return done;
    return (*database)->execute(QStringLiteral("PRAGMA journal_mode = WAL"));
}

} // namespace

Store::Store(std::unique_ptr<Private> opened) : d(std::move(opened)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &directory, Durability durability)
{
    auto lock = DirectoryLock::take(directory);
    if (!lock)
        return Unexpected(lock.error());
    auto d = std::make_unique<Private>();
    d->lock = std::move(*lock);
    d->path = QDir(directory).absoluteFilePath(QStringLiteral("monitron.sqlite"));
    d->durability = durability;
    if (auto ready = prepare(d->path, durability); !ready)
        return Unexpected(ready.error());
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Result<std::unique_ptr<Store>> Store::connect(const DatabaseUrl &url, Durability durability)
{
    auto d = std::make_unique<Private>();
    d->url = url;
    d->durability = durability;
    auto database = d->openDatabase(accessFor(durability));
    if (!database)
        return Unexpected(database.error());
    if (auto done = Migrator::migrate(**database); !done)
        return Unexpected(done.error());
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Result<QString> Store::databaseFile() const
{
    if (d->url)
        return failure(
            Error::Code::Refused,
            QStringLiteral("The store is on a PostgreSQL server (%1): back it up with pg_dump, and bring it "
                           "back with pg_restore.")
                .arg(d->url->toDisplayText()));
    return d->path;
}

QString Store::databasePath() const
{
    return d->path;
}

Result<void> Store::Private::openWriter()
{
    auto opened = openDatabase(accessFor(durability));
    if (!opened)
        return Unexpected(opened.error());
    database = std::move(*opened);
    writer = std::make_unique<Writer>(*database, sender);
    return {};
}

Result<ChangeSet> Store::write(const std::function<Result<void>(Writer &)> &job)
{
    if (!d->writer) {
        if (auto opened = d->openWriter(); !opened)
            return Unexpected(opened.error());
    }
    const auto attempt = [&]() -> Result<ChangeSet> {
        auto transaction = Transaction::begin(*d->database, Transaction::Kind::Write);
        if (!transaction)
            return Unexpected(transaction.error());
        if (auto begun = d->writer->begin(); !begun)
            return Unexpected(begun.error());
        if (auto done = job(*d->writer); !done)
            return Unexpected(done.error());
        auto changes = d->writer->finish();
        if (!changes)
            return changes;
        if (auto done = transaction->commit(); !done)
            return Unexpected(done.error());
        return changes;
    };
    auto changes = attempt();
    if (!changes)
        d->writer->discard();
    return changes;
}

bool Store::isShared() const
{
    return d->url.has_value();
}

std::unique_ptr<ChangeListener> Store::openListener() const
{
    return d->url ? std::make_unique<ChangeListener>(*d->url, d->sender) : nullptr;
}

Result<std::unique_ptr<Reader>> Store::openReader() const
{
    auto database = d->openDatabase(Database::Access::ReadOnly);
    if (!database)
        return Unexpected(database.error());
    return std::make_unique<Reader>(std::move(*database));
}

} // namespace monitron
