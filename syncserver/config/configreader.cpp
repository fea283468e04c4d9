// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/config/configreader.h"

#include "syncserver/config/configcheck.h"
#include "syncserver/config/configvariables.h"
#include "syncserver/config/environmentfile.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace monitron {

namespace {

const QString dataVariable = QStringLiteral("MONITRON_DATA");

/// One reading from its beginning to its end.
class Reading
{
public:
    explicit Reading(const ConfigSources &sources) : m_sources(sources) {}

    ConfigReading run()
    {
        readFile();
        takeEnvironment();
        for (const ConfigSources::Option &option : m_sources.options) {
            m_set.insert(option.name, {option.value, option.origin});
            if (option.value.isEmpty())
                m_out.problems.append(QStringLiteral("%1 needs a value").arg(option.origin));
        }
        m_out.config.dataDirectory = ConfigSources::defaultDataDirectory();
        for (const ConfigVariable &variable : configVariables())
            apply(variable);
        m_out.problems += configProblems(m_out.config, [this](const char *name) {
            return !m_set.value(QLatin1String(name)).text.isEmpty();
        });
        return m_out;
    }

private:
    struct Setting
    {
        QString text;
        QString origin;
    };

    /// Where the data is as far as that is known before the file is read.
    [[nodiscard]] QString dataDirectory() const
    {
        QString directory = m_sources.environment.value(dataVariable);
        for (const ConfigSources::Option &option : m_sources.options) {
            if (option.name == dataVariable)
                directory = option.value;
        }
        return directory.isEmpty() ? ConfigSources::defaultDataDirectory() : QDir(directory).absolutePath();
    }

    void readFile()
    {
        const QString besideData = QDir(dataDirectory()).filePath(QStringLiteral(".env"));
        const bool given = !m_sources.environmentFile.isEmpty();
        if (!given && !QFileInfo::exists(besideData))
            return;
        const auto file = EnvironmentFile::read(given ? m_sources.environmentFile : besideData);
        if (!file) {
            m_out.problems.append(file.error().message);
            return;
        }
        m_out.environmentFile = QFileInfo(file->path).absoluteFilePath();
        m_out.problems += file->problems;
        for (const EnvironmentFile::Entry &entry : file->entries) {
            const QString origin = QStringLiteral("%1:%2").arg(file->path).arg(entry.line);
            if (configVariable(entry.name))
                m_set.insert(entry.name, {entry.value, origin});
            else if (!noteUnknown(entry.name, origin))
                m_out.warnings.append(
                    QStringLiteral("%1: %2 is nothing that this server knows").arg(origin, entry.name));
            if (entry.name == dataVariable && !given && !entry.value.isEmpty())
                m_out.problems.append(
                    QStringLiteral("%1: MONITRON_DATA can't stand in the data directory itself").arg(origin));
        }
    }

    void takeEnvironment()
    {
        for (auto it = m_sources.environment.begin(); it != m_sources.environment.end(); ++it) {
            if (it.value().isEmpty())
                continue;
            const QString origin = QStringLiteral("environment");
            if (configVariable(it.key()))
                m_set.insert(it.key(), {it.value(), origin});
            else
                noteUnknown(it.key(), origin);
        }
    }

    /// A name of ours that doesn't exist stops the start; one that only the old product had is told.
    bool noteUnknown(const QString &name, const QString &origin)
    {
        if (name.startsWith(u"MONITRON_")) {
            m_out.problems.append(QStringLiteral("%1: %2 is not a setting of this server").arg(origin, name));
            return true;
        }
        const QString instead = obsoleteVariable(name);
        if (!instead.isEmpty())
            m_out.warnings.append(QStringLiteral("%1: %2 does nothing here: %3").arg(origin, name, instead));
        return !instead.isEmpty();
    }

    void apply(const ConfigVariable &variable)
    {
        const QString name = QLatin1String(variable.name);
        const Setting setting = m_set.value(name);
        if (setting.text.isEmpty())
            return;
        if (const Result<void> read = variable.read(setting.text, m_out.config); !read)
            m_out.problems.append(
                QStringLiteral("%1: %2: %3").arg(setting.origin, name, read.error().message));
    }

    const ConfigSources &m_sources;
    QMap<QString, Setting> m_set;
    ConfigReading m_out;
};

} // namespace

QMap<QString, QString> ConfigSources::processEnvironment()
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QMap<QString, QString> all;
    for (const QString &name : environment.keys())
        all.insert(name, environment.value(name));
    return all;
}

QString ConfigSources::defaultDataDirectory()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("monitron-syncserver"));
}

ConfigReading readConfig(const ConfigSources &sources)
{
    return Reading(sources).run();
}

} // namespace monitron
