// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace monitron {

/// The content of a ".env" file: NAME=value lines, `export` in front perhaps, blank lines and # remarks.
/// A value may be bare (it ends at " #"), in single quotes (as it stands) or in double quotes (\n, \r, \t,
/// \",
/// \\, \$ and line breaks within); nothing is substituted.
struct EnvironmentFile
{
    struct Entry
    {
        QString name;
        QString value;
        int line = 0; ///< from 1
    };
    QString path;
    std::vector<Entry> entries; ///< in order; of a name that comes twice, the last counts
    QStringList problems;       ///< "PATH:LINE: what is wrong"

    [[nodiscard]] static EnvironmentFile parse(const QByteArray &content, const QString &path);
    /// Io when it can't be read.
    [[nodiscard]] static Result<EnvironmentFile> read(const QString &path);
};

} // namespace monitron
