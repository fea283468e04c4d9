// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "tests/core/storage/storefixture.h"

namespace monitron {

/// A connection of its own to the database of the fixture, past the store.
inline std::unique_ptr<Database> connectionTo(const StoreFixture &fixture,
                                              Database::Access access = Database::Access::ReadWrite)
{
    auto opened = fixture.isOnServer() ? Database::open(*fixture.server.url(), access)
                                       : Database::open(fixture.store->databasePath(), access);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

/// Keeps all others from writing to the database of the fixture, until it is rolled back.
inline std::unique_ptr<Database> lockAgainstWriting(const StoreFixture &fixture)
{
    auto database = connectionTo(fixture);
    const QStringList statements =
        fixture.isOnServer()
            ? QStringList{QStringLiteral("SET idle_in_transaction_session_timeout TO 0"),
                          QStringLiteral("BEGIN"), QStringLiteral("LOCK TABLE result IN SHARE MODE")}
            : QStringList{QStringLiteral("BEGIN IMMEDIATE")};
    for (const QString &sql : statements) {
        if (auto done = database->execute(sql); !done)
            qFatal("%s", qPrintable(done.error().message));
    }
    return database;
}

} // namespace monitron
