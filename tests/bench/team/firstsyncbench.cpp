// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/pendinganswer.h"
#include "core/storage/reader.h"
#include "tests/bench/measure.h"
#include "tests/bench/team/mirrorclient.h"
#include "tests/bench/team/teambench.h"

#include <QFile>
#include <QProcess>

namespace monitron::bench {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr int monitors = 1'000;
constexpr int checks = 1'440;
constexpr int rounds = 3;

/// Notes what is asked, so that curl can ask the same.
class NotingLink final : public ServerLink
{
public:
    explicit NotingLink(ServerAddress address) : m_link(std::move(address)) {}
    [[nodiscard]] QFuture<Result<ApiResponse>> send(const ApiRequest &request) override
    {
        const bool isSync = !request.path.startsWith("/api/v1/auth") && request.path != "/api/v1/server";
        if (isSync)
            requests.push_back(request);
        return m_link.send(request).then([this, isSync](const Result<ApiResponse> &answer) {
            if (answer && isSync)
                bytes += answer->body.size();
            return answer;
        });
    }
    [[nodiscard]] EventSource *openEvents(const ApiRequest &request, QObject *parent) override
    {
        return m_link.openEvents(request, parent);
    }

    std::vector<ApiRequest> requests;
    qint64 bytes = 0;

private:
    HttpLink m_link;
};

double secondsSince(SteadyClock::time_point begin)
{
    return std::chrono::duration<double>(SteadyClock::now() - begin).count();
}

struct Synced
{
    double seconds = 0;
    std::vector<ApiRequest> requests;
    qint64 bytes = 0;
    qint64 results = 0;
};

Result<Synced> sync(const ServerProcess &server)
{
    NotingLink link(addressOf(server));
    auto client = MirrorClient::signIn(server, link);
    if (!client)
        return Unexpected(client.error());
    link.requests.clear();
    link.bytes = 0;
    const auto begin = SteadyClock::now();
    TeamMirror &mirror = (*client)->mirror();
    mirror.start();
    if (auto live = runUntil([&] { return mirror.health().state == SyncHealth::State::Live; },
                             std::chrono::seconds(300));
        !live)
        return Unexpected(live.error());
    Synced synced{secondsSince(begin), link.requests, link.bytes, 0};
    const auto reader = (*client)->store().openReader();
    if (!reader)
        return Unexpected(reader.error());
    const Timestamp now = SystemClock().now();
    for (const QByteArray &id : server.monitors()) {
        const auto count =
            (*reader)->results(MonitorId::fromString(QString::fromLatin1(id)),
                               TimeRange{Timestamp(0), now + std::chrono::hours(1)}, std::nullopt, 100'000);
        if (!count)
            return Unexpected(count.error());
        synced.results += static_cast<qint64>(count->size());
    }
    return synced;
}

/// One curl, one connection, all requests in their order, the bodies thrown away.
Result<double> fetchByCurl(const ServerProcess &server, const std::vector<ApiRequest> &requests)
{
    QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("requests")));
    if (!config.open(QIODevice::WriteOnly))
        return failure(Error::Code::Io, config.errorString());
    int number = 0;
    for (const ApiRequest &request : requests) {
        if (number > 0)
            config.write("next\n");
        config.write("url = \"" + addressOf(server).base.toEncoded() + request.path.mid(1) + "\"\n");
        config.write("request = " + request.method + "\noutput = /dev/null\nsilent\nfail\n");
        config.write("header = \"Authorization: Bearer " + server.token() + "\"\n");
        if (!request.body.isEmpty()) {
            QFile body(folder.filePath(QString::number(++number)));
            if (!body.open(QIODevice::WriteOnly))
                return failure(Error::Code::Io, body.errorString());
            body.write(request.body);
            config.write("header = \"Content-Type: application/json\"\ndata-binary = \"@" +
                         QFile::encodeName(body.fileName()) + "\"\n");
        } else {
            ++number;
        }
    }
    config.close();
    QProcess curl;
    const auto begin = SteadyClock::now();
    curl.start(QStringLiteral("curl"), {QStringLiteral("--config"), config.fileName()});
    if (!curl.waitForFinished(300'000) || curl.exitCode() != 0)
        return failure(Error::Code::Io, QStringLiteral("curl: %1 %2")
                                            .arg(curl.exitCode())
                                            .arg(QString::fromUtf8(curl.readAllStandardError())));
    return secondsSince(begin);
}

} // namespace

Result<Figures> measureFirstSync()
{
    const auto started =
        ServerProcess::start({.monitors = monitors,
                              .checks = checks,
                              .url = [](int) { return QStringLiteral("http://127.0.0.1:9/"); },
                              .paused = true});
    if (!started)
        return Unexpected(started.error());
    std::vector<double> mirrorTimes;
    std::vector<double> curlTimes;
    Synced last;
    for (int round = 0; round < rounds; ++round) {
        const auto synced = sync(**started);
        if (!synced)
            return Unexpected(synced.error());
        last = *synced;
        mirrorTimes.push_back(synced->seconds);
        const auto fetched = fetchByCurl(**started, synced->requests);
        if (!fetched)
            return Unexpected(fetched.error());
        curlTimes.push_back(*fetched);
    }
    const double mirror = quantile(mirrorTimes, 0.5);
    const double curl = quantile(curlTimes, 0.5);
    return Figures{
        atMost(QStringLiteral("first sync over curl fetching the same bytes"), mirror / curl,
               QStringLiteral("x"), 3),
        atLeast(QStringLiteral("results that are here then"), static_cast<double>(last.results), QString(),
                double(monitors) * (checks - 1)),
        info(QStringLiteral("first sync, median"), mirror, QStringLiteral("s")),
        info(QStringLiteral("curl, median"), curl, QStringLiteral("s")),
        info(QStringLiteral("bytes of bodies"), static_cast<double>(last.bytes) / 1024 / 1024,
             QStringLiteral("MiB")),
        info(QStringLiteral("requests"), static_cast<double>(last.requests.size()), QString()),
    };
}

} // namespace monitron::bench
