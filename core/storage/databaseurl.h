// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QMap>
#include <QString>

namespace monitron {

/// Where a PostgreSQL database is, and as whom to use it.
struct DatabaseUrl
{
    QString host; ///< a name, an address, or the directory of a unix socket; empty: libpq's default
    int port = 5432;
    QString database;
    QString user; ///< empty: that of the process
    QString password;
    QMap<QString, QString> options; ///< libpq's own: sslmode, sslrootcert, connect_timeout, …

    /// Reads postgresql://user:password@host:port/database?option=value; also with postgres:// and
    /// postgresql+psycopg2:// in front. Special characters are percent-encoded, a unix socket is
    /// ?host=/directory. Invalid, with a sentence in which no part of the address stands: anything might be
    /// the password.
    [[nodiscard]] static Result<DatabaseUrl> parse(const QString &text);

    /// For people and logs: no password, no options.
    [[nodiscard]] QString toDisplayText() const;
    bool operator==(const DatabaseUrl &) const = default;
};

} // namespace monitron
