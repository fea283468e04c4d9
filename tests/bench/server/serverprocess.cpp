// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/serverprocess.h"

#include "core/base/clock.h"
#include "core/storage/writer.h"
#include "tests/bench/server/httpwire.h"
#include "tests/bench/syntheticresults.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <unistd.h>

namespace monitron::bench {

namespace {

constexpr int patience = 30'000; // milliseconds, with a start or an end
constexpr char adminEmail[] = "bench@example.org";
constexpr char adminPassword[] = "a long sentence for a benchmark";

QString binary()
{
    const QString other = qEnvironmentVariable("MONITRON_BENCH_SERVER");
    return other.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/monitron-syncserver")
                           : other;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<std::unique_ptr<ServerProcess>> ServerProcess::start(const Options &options)
{
    std::unique_ptr<ServerProcess> made(new ServerProcess);
    auto done = made->prepare(options);
    if (done)
        done = made->run(options);
    if (done)
        done = made->signIn();
    if (!done)
        return Unexpected(done.error());
    return made;
}

QString ServerProcess::email()
{
    return QLatin1String(adminEmail);
}

QString ServerProcess::password()
{
    return QLatin1String(adminPassword);
}

ServerProcess::~ServerProcess()
{
    if (isRunning() && !stop())
        m_process.kill();
    m_process.waitForFinished();
}

Result<void> ServerProcess::prepare(const Options &options)
{
    auto store = Store::open(m_directory.path(), Store::Durability::Off);
    if (!store)
        return Unexpected(store.error());
    const Timestamp now = SystemClock().now();
    auto monitors = writeHistory(
        **store, {options.monitors, options.checks, options.interval, now, std::chrono::hours(24 * 30)});
    if (!monitors)
        return Unexpected(monitors.error());
    const auto written = (*store)->write([&](Writer &writer) -> Result<void> {
        for (std::size_t i = 0; i < monitors->size(); ++i) {
            Monitor &monitor = (*monitors)[i];
            monitor.url = options.url(static_cast<int>(i));
            monitor.interval = options.interval;
            monitor.enabled = !options.paused;
            m_monitors.push_back(monitor.id.toString().toLatin1());
            if (const auto saved = writer.saveMonitor(monitor, now); !saved)
                return Unexpected(saved.error());
        }
        return {};
    });
    return written ? Result<void>() : Unexpected(written.error());
}

Result<void> ServerProcess::run(const Options &options)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(
        QStringLiteral("MONITRON_BENCH_SERVER")); // a server doesn't start with a setting it doesn't know
    environment.insert(QStringLiteral("MONITRON_LISTEN"), QStringLiteral("127.0.0.1:0"));
    environment.insert(QStringLiteral("MONITRON_KNOWN_GOOD_HOSTS"), QStringLiteral("none"));
    environment.insert(QStringLiteral("MONITRON_LOG_LEVEL"), QStringLiteral("warning"));
    environment.insert(QStringLiteral("MONITRON_MAX_CONNECTIONS_PER_ADDRESS"),
                       QString::number(options.mostConnections));
    environment.insert(QStringLiteral("INITIAL_ADMIN_EMAIL"), QLatin1String(adminEmail));
    environment.insert(QStringLiteral("INITIAL_ADMIN_PASSWORD"), QLatin1String(adminPassword));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(m_directory.filePath(QStringLiteral("errors")));
    m_process.start(binary(), {QStringLiteral("serve"), QStringLiteral("--data"), m_directory.path()});
    static const QRegularExpression address(QStringLiteral("http://127\\.0\\.0\\.1:(\\d+)/"));
    QString said;
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
        said += QString::fromUtf8(m_process.readAllStandardOutput());
        if (const auto found = address.match(said); found.hasMatch()) {
            m_port = static_cast<quint16>(found.captured(1).toUInt());
            return {};
        }
    }
    return failure(Error::Code::Io,
                   QStringLiteral("%1 doesn't start: %2%3")
                       .arg(binary(), said,
                            QString::fromUtf8(contentOf(m_directory.filePath(QStringLiteral("errors"))))));
}

Result<void> ServerProcess::signIn()
{
    const QByteArray body =
        QJsonDocument(QJsonObject{{QStringLiteral("email"), QLatin1String(adminEmail)},
                                  {QStringLiteral("password"), QLatin1String(adminPassword)}})
            .toJson(QJsonDocument::Compact);
    const auto reply = exchange(m_port, "POST /api/v1/auth/login HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                                        "Content-Type: application/json\r\nContent-Length: " +
                                            QByteArray::number(body.size()) + "\r\n\r\n" + body);
    if (!reply)
        return Unexpected(reply.error());
    m_token = QJsonDocument::fromJson(reply->body).object().value(u"access_token").toString().toLatin1();
    if (m_token.isEmpty())
        return failure(Error::Code::Refused, QStringLiteral("signing in was answered %1: %2")
                                                 .arg(reply->status)
                                                 .arg(QString::fromUtf8(reply->body)));
    return {};
}

double ServerProcess::cpuSeconds() const
{
    const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(m_process.processId()));
    const QList<QByteArray> words = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return (words.value(11).toDouble() + words.value(12).toDouble()) /
           static_cast<double>(sysconf(_SC_CLK_TCK));
}

double ServerProcess::residentMiB() const
{
    const QList<QByteArray> words =
        contentOf(QStringLiteral("/proc/%1/statm").arg(m_process.processId())).split(' ');
    return words.value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

int ServerProcess::openSockets() const
{
    const auto all = QDir(QStringLiteral("/proc/%1/fd").arg(m_process.processId()))
                         .entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const QFileInfo &file) {
        return QFile::symLinkTarget(file.filePath()).contains(u"socket:");
    }));
}

bool ServerProcess::stop()
{
    m_process.terminate();
    return m_process.waitForFinished(patience) && m_process.exitStatus() == QProcess::NormalExit &&
           m_process.exitCode() == 0;
}

} // namespace monitron::bench
