// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace monitron {

struct CsvRecord
{
    int line = 0; ///< where it begins, from 1
    QStringList cells;
    QString problem; ///< what is wrong with its quotes; empty: nothing
};

/// Reads RFC 4180 with any line ends. The separator (comma, semicolon or tab) is the one that the first
/// record has most of outside quotes. Blank lines are left out; what is malformed is read as well as it can
/// be and said in `problem`.
[[nodiscard]] std::vector<CsvRecord> parseCsv(const QString &text);

/// One line, quoted where needed, ended by CRLF.
[[nodiscard]] QString csvLine(const QStringList &cells);

/// Spreadsheets run a cell that begins like a formula: such text gets an apostrophe in front, which
/// unguardedCell() takes off again.
[[nodiscard]] QString guardedCell(const QString &text);
[[nodiscard]] QString unguardedCell(const QString &text);

} // namespace monitron
