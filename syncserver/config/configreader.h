// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/config/serverconfig.h"

#include <QMap>
#include <QStringList>

namespace monitron {

/// Where the configuration comes from: the command line wins over the environment, that over the file.
struct ConfigSources
{
    struct Option
    {
        QString name;   ///< of the variable
        QString value;  ///< an empty one is wrong
        QString origin; ///< "--listen"
    };
    std::vector<Option> options;
    QMap<QString, QString> environment; ///< an empty value is as good as none
    QString environmentFile;            ///< empty: ".env" in the data directory, where there is one

    /// That of this process.
    [[nodiscard]] static QMap<QString, QString> processEnvironment();
    /// Where the data is without a word about it.
    [[nodiscard]] static QString defaultDataDirectory();
};

struct ConfigReading
{
    ServerConfig config;
    QStringList problems;    ///< one line each; with any, the server must not start
    QStringList warnings;    ///< one line each
    QString environmentFile; ///< that was read; empty: none
};

/// Reads everything and names all that is wrong at once.
[[nodiscard]] ConfigReading readConfig(const ConfigSources &sources);

} // namespace monitron
