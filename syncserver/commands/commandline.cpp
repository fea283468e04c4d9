// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/commands/commandline.h"

#include "syncserver/commands/terminal.h"

namespace monitron {

namespace {

const QString program = QStringLiteral("monitron-syncserver");
constexpr int optionWidth = 26;

} // namespace

CommandLine::CommandLine(QString usage, QString description)
    : m_usage(std::move(usage)), m_description(std::move(description))
{
    addSetting(QStringLiteral("data"), QStringLiteral("DIR"), QStringLiteral("MONITRON_DATA"),
               QStringLiteral("where database and keys are kept"));
    addOption(QStringLiteral("env"), QStringLiteral("FILE"),
              QStringLiteral("a file of settings instead of .env in the data directory"));
    addOption(QStringLiteral("help"), QString(), QStringLiteral("prints this"));
}

void CommandLine::addOption(const QString &name, const QString &value, const QString &description)
{
    m_parser.addOption(QCommandLineOption(
        name == u"help" ? QStringList{QStringLiteral("h"), name} : QStringList{name}, description, value));
    m_optionHelp += QStringLiteral("  %1  %2\n")
                        .arg((QStringLiteral("--") + name + (value.isEmpty() ? QString() : u' ' + value))
                                 .leftJustified(optionWidth),
                             description);
}

void CommandLine::addSetting(const QString &name, const QString &value, const QString &variable,
                             const QString &description)
{
    m_settings.insert(name, variable);
    addOption(name, value, description + QStringLiteral(" (%1)").arg(variable));
}

std::optional<int> CommandLine::parse(const QStringList &arguments, int least, int most)
{
    const bool parsed = m_parser.parse(QStringList{program} + arguments);
    if (parsed && m_parser.isSet(QStringLiteral("help"))) {
        terminal::say(help());
        return terminal::Done;
    }
    if (!parsed)
        return misuse(m_parser.errorText());
    const QStringList words = m_parser.positionalArguments();
    if (words.size() > most)
        return misuse(QStringLiteral("Unexpected argument \"%1\".").arg(words.at(most)));
    if (words.size() < least)
        return misuse(QStringLiteral("An argument is missing."));
    return {};
}

ConfigSources CommandLine::sources() const
{
    ConfigSources sources;
    sources.environment = ConfigSources::processEnvironment();
    sources.environmentFile = value(QStringLiteral("env"));
    for (auto it = m_settings.begin(); it != m_settings.end(); ++it) {
        if (isSet(it.key()))
            sources.options.push_back({it.value(), value(it.key()), QStringLiteral("--") + it.key()});
    }
    return sources;
}

std::optional<ServerConfig> CommandLine::readConfig() const
{
    const ConfigReading reading = monitron::readConfig(sources());
    for (const QString &warning : reading.warnings)
        terminal::complain(QStringLiteral("warning: ") + warning);
    for (const QString &problem : reading.problems)
        terminal::complain(problem);
    if (!reading.problems.isEmpty())
        return {};
    return reading.config;
}

int CommandLine::misuse(const QString &what) const
{
    terminal::complain(what);
    terminal::complain(QStringLiteral("Usage: %1 %2").arg(program, m_usage));
    terminal::complain(QStringLiteral("Help: %1 %2 --help").arg(program, m_usage.section(u' ', 0, 0)));
    return terminal::Misused;
}

QString CommandLine::help() const
{
    return QStringLiteral("Usage: %1 %2\n\n%3\n\n%4%5")
        .arg(program, m_usage, m_description, m_optionHelp, m_epilogue)
        .trimmed();
}

} // namespace monitron
