// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/useddesktop.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace monitron::test {

namespace {

constexpr int oneTry = 5'000;

} // namespace

UsedDesktop::UsedDesktop(const QString &name)
    : m_name(name), m_windowManager(QStringLiteral("env"), with({QStringLiteral("openbox")})),
      m_keyring(QStringLiteral("env"),
                with({QStringLiteral("gnome-keyring-daemon"), QStringLiteral("--foreground"),
                      QStringLiteral("--unlock"), QStringLiteral("--components=secrets")}))
{
    // It is unlocked with what comes on its standard input.
    m_keyring.process().write("secret");
    m_keyring.process().closeWriteChannel();
}

QProcessEnvironment UsedDesktop::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const std::pair<const char *, QString> own[] = {
        {"HOME", m_home.path()},
        {"XDG_RUNTIME_DIR", m_home.path()},
        {"XDG_DATA_HOME", m_home.filePath(QStringLiteral("data"))},
        {"XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config"))},
        {"DISPLAY", m_screen.display()},
        {"DBUS_SESSION_BUS_ADDRESS", m_bus.address()}};
    for (const auto &[variable, value] : own)
        environment.insert(QString::fromLatin1(variable), value);
    return environment;
}

/// For "env", which becomes the command.
QStringList UsedDesktop::with(const QStringList &command) const
{
    return environment().toStringList() + command;
}

bool UsedDesktop::start()
{
    m_app = std::make_unique<RunningApp>(profile(), QStringList(), environment());
    return waitFor(QStringLiteral("Monitron"));
}

void UsedDesktop::press(const QStringList &keys) const
{
    xdotool(QStringList{QStringLiteral("key"), QStringLiteral("--clearmodifiers")} + keys, environment());
}

void UsedDesktop::type(const QString &text) const
{
    xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("8"), text}, environment());
}

void UsedDesktop::retype(const QString &text) const
{
    press({QStringLiteral("ctrl+a")});
    type(text);
}

QString UsedDesktop::window() const
{
    return xdotool({QStringLiteral("getactivewindow")}, environment());
}

QString UsedDesktop::title() const
{
    return xdotool({QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")}, environment());
}

bool UsedDesktop::waitFor(const QString &wanted) const
{
    return QTest::qWaitFor([&] { return title().startsWith(wanted); }, patience);
}

void UsedDesktop::activate() const
{
    xdotool({QStringLiteral("windowactivate"), m_app->window()}, environment());
}

bool UsedDesktop::open(const QStringList &keys, const QString &wanted) const
{
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        press(keys);
        if (QTest::qWaitFor([&] { return title().startsWith(wanted); }, oneTry))
            return true;
        press({QStringLiteral("Escape")});
    }
    return false;
}

bool UsedDesktop::finish(const QStringList &keys, int time) const
{
    const QString before = window();
    press(keys);
    return QTest::qWaitFor(
        [&] {
            const QString now = window();
            return !now.isEmpty() && now != before;
        },
        time);
}

QStringList UsedDesktop::inCopy(const char *query) const
{
    const QDir teams(profile() + QStringLiteral("/teams"));
    const QString folder = teams.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    QStringList found;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(teams.filePath(folder + QStringLiteral("/monitron.sqlite")));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=1000"));
        if (!folder.isEmpty() && database.open()) {
            QSqlQuery rows(database);
            rows.exec(QString::fromLatin1(query));
            while (rows.next())
                found.append(rows.value(0).toString());
        }
    }
    QSqlDatabase::removeDatabase(m_name);
    return found;
}

QStringList UsedDesktop::monitors() const
{
    return inCopy("SELECT json_extract(config, '$.name') AS name FROM monitor WHERE removed_at IS NULL "
                  "ORDER BY name");
}

QStringList UsedDesktop::waiting() const
{
    return inCopy("SELECT state FROM pending_edit ORDER BY key");
}

void UsedDesktop::takePicture(const QString &of) const
{
    const QString folder = qEnvironmentVariable("MONITRON_PICTURES");
    if (folder.isEmpty())
        return;
    QProcess import;
    import.setProcessEnvironment(environment());
    import.start(QStringLiteral("import"),
                 {QStringLiteral("-window"), QStringLiteral("root"),
                  QDir(folder).filePath(of + QLatin1Char('-') + m_name + QStringLiteral(".png"))});
    import.waitForFinished(patience);
}

} // namespace monitron::test
