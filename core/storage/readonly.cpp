// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/readonly.h"

#include "core/storage/database.h"
#include "core/storage/files.h"
#include "core/storage/migrator.h"
#include "core/storage/reader.h"

#include <QDir>
#include <QFileInfo>

namespace monitron {

namespace {

Result<std::unique_ptr<Database>> openIn(const QString &directory)
{
    const QString path = QDir(directory).absoluteFilePath(QStringLiteral("monitron.sqlite"));
    if (!QFileInfo::exists(path))
        return failure(
            Error::Code::NotFound,
            QStringLiteral("There is no database in %1.").arg(QDir::toNativeSeparators(directory)));
    if (auto readable = files::checkReadable(path); !readable)
        return Unexpected(readable.error());
    return Database::open(path, Database::Access::ReadOnly);
}

} // namespace

Result<std::unique_ptr<Reader>> openReadOnly(const QString &directory)
{
    auto database = openIn(directory);
    if (!database)
        return Unexpected(database.error());
    const auto version = Migrator::version(**database);
    if (!version)
        return Unexpected(version.error());
    if (*version < Migrator::newestVersion())
        return failure(Error::Code::Refused,
                       QStringLiteral("The database in %1 is of an older version (%2, now %3) and has to be "
                                      "migrated first.")
                           .arg(QDir::toNativeSeparators(directory))
                           .arg(*version)
                           .arg(Migrator::newestVersion()));
    return std::make_unique<Reader>(std::move(*database));
}

Result<int> schemaVersion(const QString &directory)
{
    auto database = openIn(directory);
    if (!database)
        return Unexpected(database.error());
    return Migrator::version(**database);
}

} // namespace monitron
