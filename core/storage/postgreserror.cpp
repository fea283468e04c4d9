// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgreserror.h"

#include <QSqlError>
#include <QStringList>

#include <algorithm>

namespace monitron {

namespace {

/// A class or a code of SQLSTATE (https://www.postgresql.org/docs/15/errcodes-appendix.html), and what it is
/// to us.
struct Meaning
{
    QLatin1String state;
    Error::Code code;
    bool isConnectionLost;
    const char *sentence;
};

// The first that fits: a code before its class.
const Meaning meanings[] = {
    {QLatin1String("08"), Error::Code::Io, true, "The connection to %1 was lost."},
    {QLatin1String("57P"), Error::Code::Io, true, "The server of %1 is stopping or starting."},
    {QLatin1String("57014"), Error::Code::Io, false, "A statement on %1 was cancelled: it took too long."},
    {QLatin1String("26000"), Error::Code::Io, true, "%1 has forgotten a prepared statement."},
    {QLatin1String("53100"), Error::Code::DiskFull, false,
     "The disk of %1 is full. Free some space on its server."},
    {QLatin1String("53300"), Error::Code::Io, true,
     "%1 has too many connections. Raise its max_connections."},
    {QLatin1String("53"), Error::Code::Io, false, "The server of %1 is short of memory or other resources."},
    // After a failover, the writable server is at the other end of a new connection.
    {QLatin1String("25006"), Error::Code::ReadOnly, true, "%1 is read-only: a standby, or set to be."},
    {QLatin1String("40"), Error::Code::Locked, false, "%1: another transaction was in the way."},
    {QLatin1String("55P03"), Error::Code::Locked, false,
     "%1: another transaction holds a lock for too long."},
    {QLatin1String("58"), Error::Code::Io, false, "The server of %1 can't read or write its disk."},
    {QLatin1String("XX001"), Error::Code::Corrupt, false, "%1 is damaged. Restore a dump made by pg_dump."},
    {QLatin1String("XX002"), Error::Code::Corrupt, false, "An index of %1 is damaged. Run REINDEX DATABASE."},
    {QLatin1String("23"), Error::Code::Conflict, false, "%1 holds this already."},
    {QLatin1String("42501"), Error::Code::Refused, false, "The user of %1 lacks a privilege."},
    {QLatin1String("28"), Error::Code::Refused, false, "%1 refused the user or the password."},
};

/// The words of the server in one line.
QString wordsOf(const QSqlError &error)
{
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return words.simplified();
}

} // namespace

PostgresError PostgresError::ofStatement(const QSqlError &error, const QString &place)
{
    const QString state = error.nativeErrorCode();
    const auto say = [&](const char *sentence) {
        return QLatin1String(sentence).arg(place) +
               QStringLiteral(" (PostgreSQL %1: %2)")
                   .arg(state.isEmpty() ? QStringLiteral("-") : state, wordsOf(error));
    };
    // An error of libpq itself has no SQLSTATE: then nobody is at the other end any more.
    if (state.isEmpty())
        return {{Error::Code::Io, say("The connection to %1 was lost.")}, true};
    const auto found = std::find_if(std::begin(meanings), std::end(meanings),
                                    [&](const Meaning &meaning) { return state.startsWith(meaning.state); });
    if (found == std::end(meanings))
        return {{Error::Code::Internal, say("The database %1 refused an operation.")}, false};
    return {{found->code, say(found->sentence)}, found->isConnectionLost};
}

Error PostgresError::ofConnecting(const QSqlError &error, const QString &place)
{
    // libpq tells no SQLSTATE here, so these are its words; in another language it counts as worth another
    // try.
    static const QStringList hopeless{
        QStringLiteral("password authentication failed"), QStringLiteral("no password supplied"),
        QStringLiteral("no pg_hba.conf entry"),           QStringLiteral("does not exist"),
        QStringLiteral("invalid connection option"),      QStringLiteral("permission denied for database")};
    const QString words = wordsOf(error);
    const bool isHopeless = std::any_of(hopeless.begin(), hopeless.end(),
                                        [&](const QString &part) { return words.contains(part); });
    return {isHopeless ? Error::Code::Refused : Error::Code::Io,
            QStringLiteral("There is no connection to %1: %2").arg(place, words)};
}

} // namespace monitron
