// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/replicacrowd.h"

#include <QDeadlineTimer>
#include <QtTest>

namespace monitron::test {

namespace {

const QString email = QStringLiteral("admin@example.org");
const QString password = QStringLiteral("a long enough password");
constexpr int patience = 40'000;

/// As DATABASE_URL has it.
QString textOf(const DatabaseUrl &database)
{
    return QStringLiteral("postgresql:///%2?host=%3&user=%1")
        .arg(database.user, database.database, database.host);
}

} // namespace

ReplicaCrowd::ReplicaCrowd()
    : m_cluster(PostgresCluster::shared()), m_database(m_cluster.makeDatabase()),
      m_target(TargetServer::Place::Thread)
{
}

ServerProcess &ReplicaCrowd::start(const QString &name, const char *role)
{
    forget(name);
    auto process = std::make_unique<ServerProcess>(QStringLiteral(MONITRON_SYNCSERVER));
    const std::pair<const char *, QString> variables[] = {
        {"DATABASE_URL", textOf(m_database)},
        {"JWT_SECRET_KEY", QStringLiteral("Ue0wVnTq0r6oHk1jYt5cZ8xQ4sLp2dFb")},
        {"JWT_REFRESH_SECRET_KEY", QStringLiteral("b9Yw3sKf7uRz1mXa5vTq8jHc2nLd6pGe")},
        {"MONITRON_SECRETS_KEY", QStringLiteral("what seals the secrets of all")},
        {"MONITRON_LEASE_SECONDS", QStringLiteral("3")},
        {"MONITRON_KNOWN_GOOD_HOSTS", QStringLiteral("none")},
        {"INITIAL_ADMIN_EMAIL", email},
        {"INITIAL_ADMIN_PASSWORD", password}};
    for (const auto &[variable, value] : variables)
        process->setVariable(QString::fromLatin1(variable), value);
    for (const auto &[variable, value] : m_variables)
        process->setVariable(variable, value);
    if (!process->serve({QStringLiteral("--role"), QString::fromLatin1(role)}))
        qFatal("A replica doesn't start: %s", qPrintable(process->log()));
    return *(m_processes[name] = std::move(process));
}

ApiClient &ReplicaCrowd::api(const QString &name)
{
    const auto found = m_clients.find(name);
    if (found != m_clients.end())
        return found->second;
    ApiClient client(process(name).port(), nullptr, m_token);
    if (m_token.isEmpty()) {
        const ApiAnswer answer = client.post(
            "/api/v1/auth/login", {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}});
        m_token = answer.text("access_token").toUtf8();
        client.setToken(m_token);
    }
    return m_clients.emplace(name, std::move(client)).first->second;
}

void ReplicaCrowd::forget(const QString &name)
{
    m_clients.erase(name);
    m_processes.erase(name);
}

QStringList ReplicaCrowd::addMonitors(const QString &through, int count)
{
    return addMonitors(through, count, [this](int number) { return m_target.url(number); });
}

QStringList ReplicaCrowd::addMonitors(const QString &through, int count,
                                      const std::function<QString(int)> &url)
{
    QStringList ids;
    for (int i = 0; i < count; ++i) {
        const ApiAnswer made = api(through).post(
            "/api/v1/monitors/", {{QStringLiteral("name"), QStringLiteral("Monitor %1").arg(++m_made)},
                                  {QStringLiteral("url"), url(m_made)},
                                  {QStringLiteral("interval_seconds"), 5}});
        if (made.status != 201)
            qFatal("A monitor can't be made: %d %s", made.status, made.body.constData());
        ids << made.text("id");
    }
    return ids;
}

std::map<qint64, int> ReplicaCrowd::shares(const QString &through)
{
    std::map<qint64, int> shares;
    const ApiAnswer answer = api(through).get("/api/v1/admin/replicas");
    for (const QJsonValue &replica : answer.array()) {
        if (replica[QStringLiteral("alive")].toBool())
            shares[replica[QStringLiteral("name")].toString().section(u':', -1).toLongLong()] =
                replica[QStringLiteral("monitors")].toInt();
    }
    return shares;
}

QString ReplicaCrowd::checkedAt(const QString &through, const QString &monitor)
{
    return api(through).get("/api/v1/monitors/" + monitor.toUtf8()).text("last_checked_at");
}

bool ReplicaCrowd::becomes(const std::function<bool()> &isSo)
{
    const QDeadlineTimer deadline(patience);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        QTest::qWait(50);
    }
    return true;
}

} // namespace monitron::test
