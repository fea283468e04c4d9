// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/config/configreader.h"

#include <QCommandLineParser>

#include <optional>

namespace monitron {

/// The arguments of one command. Each knows --data, --env and --help besides its own options.
class CommandLine
{
public:
    /// `usage`: "backup FILE"; `description`: what it does, and what one should know.
    CommandLine(QString usage, QString description);

    /// `value` empty: a flag.
    void addOption(const QString &name, const QString &value, const QString &description);
    /// An option that sets a variable of the configuration.
    void addSetting(const QString &name, const QString &value, const QString &variable,
                    const QString &description);
    /// More of the help, below the options.
    void setEpilogue(const QString &text) { m_epilogue = text; }

    /// With `least` to `most` words besides the options. An exit status when there is nothing to be done,
    /// help or complaint having been printed.
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments, int least, int most);

    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QString word(int index) const { return m_parser.positionalArguments().value(index); }

    [[nodiscard]] ConfigSources sources() const;
    /// The configuration; none, after everything wrong was printed: the command must end as Misused.
    [[nodiscard]] std::optional<ServerConfig> readConfig() const;

    /// Says what is wrong and how it is used; answers Misused.
    [[nodiscard]] int misuse(const QString &what) const;

private:
    [[nodiscard]] QString help() const;

    QString m_usage;
    QString m_description;
    QString m_epilogue;
    QString m_optionHelp;
    QMap<QString, QString> m_settings; ///< option → variable
    QCommandLineParser m_parser;
};

} // namespace monitron
