// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgrescluster.h"

#include "core/storage/database.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace monitron::test {

namespace {

constexpr int deadlineMs = 60'000;

/// The newest one that is installed; Debian keeps them out of the PATH.
QString programOf(const QString &name)
{
    QStringList folders;
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version :
         versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        folders << versions.filePath(version + QStringLiteral("/bin"));
    const QString found = QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

} // namespace

PostgresCluster::PostgresCluster()
{
    if (initialise())
        start();
}

PostgresCluster::~PostgresCluster()
{
    stop();
}

PostgresCluster &PostgresCluster::shared()
{
    static PostgresCluster cluster;
    static const bool isStarted = cluster.isRunning(); // later it may be stopped on purpose
    if (!isStarted)
        qFatal("No PostgreSQL server could be started: is the package postgresql installed?");
    return cluster;
}

/// PostgreSQL refuses to run as root; and it has to end when the test program does, however that ends.
void PostgresCluster::prepareProcess(QProcess &process) const
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_directory.path());
    const passwd *user = ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
    const uid_t uid = user ? user->pw_uid : ::geteuid();
    const gid_t gid = user ? user->pw_gid : ::getegid();
    process.setChildProcessModifier([uid, gid, isOther = user != nullptr] {
        if (isOther && (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0))
            ::_exit(1);
#ifdef Q_OS_LINUX
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
#endif
    });
}

bool PostgresCluster::initialise()
{
    if (const passwd *user = ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr) {
        if (::chown(m_directory.path().toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0)
            return false;
    }
    QProcess initdb;
    prepareProcess(initdb);
    initdb.start(programOf(QStringLiteral("initdb")),
                 {QStringLiteral("--pgdata=data"), QStringLiteral("--auth=trust"),
                  QStringLiteral("--no-sync"), QStringLiteral("--username=monitron"),
                  QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8")});
    const bool done = initdb.waitForFinished(deadlineMs) && initdb.exitStatus() == QProcess::NormalExit &&
                      initdb.exitCode() == 0;
    if (!done)
        qWarning("initdb: %s", initdb.readAll().constData());
    return done;
}

bool PostgresCluster::start()
{
    prepareProcess(m_server);
    QStringList arguments{QStringLiteral("-D"), QStringLiteral("data")};
    for (const QString &setting :
         {QStringLiteral("listen_addresses="),
          QStringLiteral("unix_socket_directories=") + m_directory.path(), QStringLiteral("fsync=off"),
          QStringLiteral("shared_buffers=32MB"), QStringLiteral("max_connections=50"),
          QStringLiteral("autovacuum=off"), QStringLiteral("logging_collector=off")})
        arguments << QStringLiteral("-c") << setting;
    m_server.start(programOf(QStringLiteral("postgres")), arguments);
    QElapsedTimer waited;
    waited.start();
    QByteArray log;
    while (waited.elapsed() < deadlineMs && m_server.waitForReadyRead(deadlineMs)) {
        log += m_server.readAll();
        if (log.contains("ready to accept connections")) {
            // Nobody reads what it says from now on.
            m_server.closeReadChannel(QProcess::StandardOutput);
            return true;
        }
    }
    qWarning("postgres: %s", log.constData());
    return false;
}

void PostgresCluster::stop()
{
    if (!isRunning())
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
    if (!m_server.waitForFinished(deadlineMs))
        kill();
}

void PostgresCluster::kill()
{
    // SIGQUIT: every process ends at once, without a checkpoint; SIGKILL would leave its children behind.
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(deadlineMs);
}

DatabaseUrl PostgresCluster::url(const QString &database) const
{
    DatabaseUrl url;
    url.host = m_directory.path();
    url.database = database;
    url.user = QStringLiteral("monitron");
    return url;
}

void PostgresCluster::administer(const QString &sql)
{
    const auto database = Database::open(url(), Database::Access::ReadWrite);
    if (!database)
        qFatal("%s", qPrintable(database.error().message));
    if (const auto done = (*database)->execute(sql); !done)
        qFatal("%s", qPrintable(done.error().message));
}

DatabaseUrl PostgresCluster::makeDatabase()
{
    const QString name = QStringLiteral("test%1").arg(++m_number);
    administer(QStringLiteral("CREATE DATABASE ") + name);
    return url(name);
}

DatabaseUrl PostgresCluster::copyDatabase(const DatabaseUrl &original)
{
    const QString name = QStringLiteral("test%1").arg(++m_number);
    administer(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, original.database));
    return url(name);
}

void PostgresCluster::dropDatabase(const DatabaseUrl &url)
{
    administer(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(url.database));
}

} // namespace monitron::test
