// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteerror.h"

#include "core/base/coretext.h"

#include <QDir>
#include <QSqlError>

namespace monitron {

namespace {

// Primary result codes of SQLite (https://sqlite.org/rescode.html); the low byte of the extended ones.
enum Primary {
    Permission = 3,
    Busy = 5,
    LockedTable = 6,
    ReadOnlyFile = 8,
    IoFailure = 10,
    CorruptFile = 11,
    Full = 13,
    CantOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
};

} // namespace

Error sqliteError(const QSqlError &error, const QString &file)
{
    const QString path = QDir::toNativeSeparators(file);
    const int native = error.nativeErrorCode().toInt();
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const auto say = [&](Error::Code code, const QString &sentence) {
        return Error{code, sentence.arg(path) + QStringLiteral(" (SQLite %1: %2)").arg(native).arg(words)};
    };
    switch (native & 0xff) {
    case Full:
        return say(Error::Code::DiskFull,
                   CoreText::tr("The disk is full, so %1 can't be written. Free some space."));
    case ReadOnlyFile:
    case Permission:
        return say(Error::Code::ReadOnly, CoreText::tr("%1 can't be written, it is read-only. Check the "
                                                       "permissions of the file and of its folder."));
    case Busy:
    case LockedTable:
        return say(Error::Code::Locked,
                   CoreText::tr("%1 is locked by another program. Close it, then try again."));
    case CorruptFile:
    case NotADatabase:
        return say(Error::Code::Corrupt, CoreText::tr("%1 is damaged or not a Monitron database. Nothing was "
                                                      "changed; restore a backup or move the file away."));
    case IoFailure:
    case CantOpen:
        return say(
            Error::Code::Io,
            CoreText::tr("%1 can't be read or written. Check that its disk is connected and healthy."));
    case Constraint:
        return say(Error::Code::Conflict, CoreText::tr("%1 holds this already."));
    default:
        return say(Error::Code::Internal, CoreText::tr("The database %1 refused an operation."));
    }
}

bool isStorageTrouble(Error::Code code)
{
    return code == Error::Code::DiskFull || code == Error::Code::ReadOnly || code == Error::Code::Locked ||
           code == Error::Code::Io;
}

} // namespace monitron
