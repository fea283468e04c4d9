// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/reader.h"
#include "core/storage/writer.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/enginerig.h"
#include "tests/bench/measure.h"
#include "tests/bench/targetserver.h"

#include <QCoreApplication>
#include <QHash>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdio>
#include <random>
#include <signal.h>

namespace monitron::bench {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr int kills = 200;
constexpr int monitorCount = 200;

/// Takes webhook deliveries and notes which message each was.
class Sink : public QTcpServer
{
public:
    Sink()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }
    QHash<QByteArray, int> keys; ///< idempotency key → how often

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray request = socket->peek(64 * 1024);
        const auto at = request.toLower().indexOf("idempotency-key:");
        if (at < 0 || !request.contains("\r\n\r\n"))
            return;
        socket->readAll();
        ++keys[request.mid(at + 16, request.indexOf('\r', at) - at - 16).trimmed()];
        socket->write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
    }
};

Result<void> prepare(const QString &dir, const TargetServer &target, quint16 sinkPort)
{
    auto store = Store::open(dir);
    if (!store)
        return tl::make_unexpected(store.error());
    const Timestamp now = SystemClock().now();
    return (*store)
        ->write([&](Writer &writer) -> Result<void> {
            for (int i = 0; i < monitorCount; ++i) {
                Monitor monitor;
                monitor.id = MonitorId::make(now);
                monitor.name = QStringLiteral("target %1").arg(i);
                monitor.url = target.url(i);
                monitor.interval = milliseconds(200);
                monitor.policy.retry = {{std::nullopt, milliseconds(200)}};
                if (const auto saved = writer.saveMonitor(monitor, now); !saved)
                    return tl::make_unexpected(saved.error());
            }
            Channel hook;
            hook.id = ChannelId::make(now);
            hook.kind = QStringLiteral("webhook");
            hook.name = QStringLiteral("sink");
            hook.settings = {{QStringLiteral("url"), QStringLiteral("http://127.0.0.1:%1/").arg(sinkPort)}};
            return writer.saveChannel(hook, now).map([](const Channel &) {});
        })
        .map([](const ChangeSet &) {});
}

/// What is wrong with the store after a kill; empty: nothing.
Result<QString> examine(const QString &dir, const QHash<MonitorId, Timestamp> &announced)
{
    auto store = Store::open(dir);
    if (!store)
        return store.error().message;
    if (const auto whole = verifyBackup((*store)->databasePath()); !whole)
        return whole.error().message;
    const auto reader = (*store)->openReader();
    if (!reader)
        return tl::make_unexpected(reader.error());
    for (auto it = announced.begin(); it != announced.end(); ++it) {
        if (!(*reader)->result(it.key(), it.value()))
            return QStringLiteral("an announced result is gone");
    }
    const auto incidents = (*reader)->incidents(MonitorId(), 1'000'000);
    if (!incidents)
        return tl::make_unexpected(incidents.error());
    for (const IncidentView &view : *incidents) {
        QHash<int, int> said;
        for (const Delivery &delivery : view.deliveries) {
            if (delivery.message.kind != MessageKind::StillDown &&
                ++said[static_cast<int>(delivery.message.kind)] > 1 && !view.incident.isShaky())
                return QStringLiteral("an alert was decided twice");
        }
    }
    return QString();
}

void takeAnnouncements(QProcess &child, QByteArray &rest, QHash<MonitorId, Timestamp> &announced,
                       qint64 &count)
{
    rest += child.readAllStandardOutput();
    const auto end = rest.lastIndexOf('\n');
    const QList<QByteArray> lines = rest.left(end + 1).split('\n');
    rest = rest.mid(end + 1);
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 2)
            continue;
        announced[MonitorId::fromString(QString::fromLatin1(words[0]))] = Timestamp(words[1].toLongLong());
        ++count;
    }
}

} // namespace

Result<Figures> measureCrash()
{
    const QTemporaryDir dir;
    TargetServer target(TargetServer::Place::Process);
    Sink sink;
    if (const auto prepared = prepare(dir.path(), target, sink.serverPort()); !prepared)
        return tl::make_unexpected(prepared.error());
    std::mt19937 random(3);
    QHash<MonitorId, Timestamp> announced;
    qint64 count = 0;
    int good = 0;
    for (int round = 0; round < kills; ++round) {
        target.setStatus(round % 3 == 0 ? 503 : 200);
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("crash-child"), dir.path()});
        QByteArray rest;
        const qint64 before = count;
        (void)runUntil(
            [&] {
                takeAnnouncements(child, rest, announced, count);
                return count > before;
            },
            seconds(10));
        runFor(milliseconds(random() % 400));
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        child.waitForFinished();
        takeAnnouncements(child, rest, announced, count);
        const auto wrong = examine(dir.path(), announced);
        if (!wrong)
            return tl::make_unexpected(wrong.error());
        if (wrong->isEmpty())
            ++good;
        else
            fprintf(stderr, "kill %d: %s\n", round, qPrintable(*wrong));
    }
    int repeated = 0;
    for (const int times : std::as_const(sink.keys))
        repeated += times - 1;
    return Figures{
        atLeast(QStringLiteral("kills after which all is well"), good, QString(), kills),
        info(QStringLiteral("announced results"), static_cast<double>(count), QString()),
        info(QStringLiteral("alerts delivered"), static_cast<double>(sink.keys.size()), QString()),
        info(QStringLiteral("deliveries repeated with the same key"), repeated, QString()),
    };
}

int runCrashChild(const QStringList &arguments)
{
    auto store = Store::open(arguments.value(0));
    if (!store) {
        fprintf(stderr, "%s\n", qPrintable(store.error().message));
        return 3;
    }
    auto reader = (*store)->openReader();
    if (!reader)
        return 3;
    SystemClock clock;
    MemorySecretStore secrets;
    EngineOptions options = benchOptions();
    options.jitter = milliseconds(5);
    Engine engine(**store, secrets, clock, nullptr, options);
    QObject::connect(
        &engine, &Engine::committed, QCoreApplication::instance(), [&](const ChangeSet &changes) {
            const auto views = (*reader)->monitors({changes.states.begin(), changes.states.end()});
            if (!views)
                return;
            for (const MonitorView &view : *views) {
                if (view.state.lastCheckAt)
                    printf("%s %lld\n", qPrintable(view.monitor.id.toString()),
                           static_cast<long long>(view.state.lastCheckAt->ms()));
            }
            fflush(stdout);
        });
    if (!engine.start())
        return 3;
    return QCoreApplication::exec();
}

} // namespace monitron::bench
