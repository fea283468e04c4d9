// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QSqlError;

namespace monitron {

/// What went wrong with a PostgreSQL database, and whether its connection has to be opened anew.
struct PostgresError
{
    Error error;
    bool isConnectionLost = false;

    /// Of a statement. `place`: the database, for people.
    [[nodiscard]] static PostgresError ofStatement(const QSqlError &error, const QString &place);
    /// Of the attempt to connect. Io where it is worth another try (nobody answers, the server is starting,
    /// it has too many connections), Refused where it isn't (password, no such database).
    [[nodiscard]] static Error ofConnecting(const QSqlError &error, const QString &place);
};

} // namespace monitron
