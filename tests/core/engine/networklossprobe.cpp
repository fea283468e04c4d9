// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs in a network namespace of its own. "target ADDRESS PORT": accepts connections. "engine DIR": runs the
// engine on the store in DIR and prints the outcome of each check, a line each.
#include "core/base/clock.h"
#include "core/engine/engine.h"
#include "core/secrets/memorysecretstore.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <cstdio>

using namespace monitron;

namespace {

void say(const QString &word)
{
    std::puts(qPrintable(word));
    std::fflush(stdout);
}

int runTarget(const QString &address, quint16 port)
{
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection())
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    if (!server.listen(QHostAddress(address), port))
        return 1;
    say(QStringLiteral("listening"));
    return QCoreApplication::exec();
}

int runEngine(const QString &directory)
{
    auto store = Store::open(directory);
    if (!store)
        return 1;
    const auto reader = (*store)->openReader();
    if (!reader)
        return 1;
    SystemClock clock;
    MemorySecretStore secrets;
    Engine engine(**store, secrets, clock, nullptr);
    QObject::connect(
        &engine, &Engine::committed, QCoreApplication::instance(), [&](const ChangeSet &changes) {
            const auto views = (*reader)->monitors({changes.states.begin(), changes.states.end()});
            for (const MonitorView &view : views.value_or(std::vector<MonitorView>())) {
                if (view.state.lastCheckAt)
                    say(toString(view.state.lastOutcome));
            }
        });
    if (!engine.start())
        return 1;
    const int status = QCoreApplication::exec();
    engine.stop();
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::signal(SIGTERM, [](int) { QCoreApplication::exit(0); });
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"target")
        return runTarget(arguments.value(2), arguments.value(3).toUShort());
    return runEngine(arguments.value(2));
}
