// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/store.h"
#include "tests/bench/measure.h"
#include "tests/bench/server/serverbench.h"
#include "tests/bench/server/stormtally.h"
#include "tests/support/httpsink.h"
#include "tests/support/replicacrowd.h"

#include <QRandomGenerator>

#include <csignal>

namespace monitron::bench {

using namespace std::chrono_literals;

namespace {

constexpr int steady = 2000;
constexpr int flaky = 50; // go down and come back, so that there is something to tell
constexpr auto interval = 5s;
constexpr auto lease = 4s;
constexpr auto storm = 300s;
constexpr auto strikeEvery = 5s;
constexpr auto flipEvery = 25s;

/// Strikes one replica after another, kills and freezes in turn, and never two at once.
class Storm
{
public:
    explicit Storm(test::ReplicaCrowd &crowd) : m_crowd(crowd) {}

    void strike(const QString &name)
    {
        test::ServerProcess &process = m_crowd.process(name);
        const bool kills = m_strikes++ % 2 == 0;
        process.signal(kills ? SIGKILL : SIGSTOP);
        const auto away = std::chrono::milliseconds(QRandomGenerator::global()->bounded(500, 4500));
        runFor(away);
        if (kills)
            m_crowd.start(name, "all");
        else
            process.signal(SIGCONT);
    }
    [[nodiscard]] int strikes() const { return m_strikes; }

private:
    test::ReplicaCrowd &m_crowd;
    int m_strikes = 0;
};

QJsonObject webhook(const QString &url)
{
    return {{QStringLiteral("kind"), QStringLiteral("webhook")},
            {QStringLiteral("name"), QStringLiteral("Sink")},
            {QStringLiteral("settings"), QJsonObject{{QStringLiteral("url"), url}}}};
}

} // namespace

Result<Figures> measureStorm()
{
    const QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    test::ReplicaCrowd crowd;
    crowd.setVariable(QStringLiteral("MONITRON_LEASE_SECONDS"), QString::number(lease.count()));
    TargetServer moody(TargetServer::Place::Thread);
    test::HttpSink sink;
    for (const QString &name : names)
        crowd.start(name, "all");
    if (crowd.api(names.front()).post("/api/v1/channels", webhook(sink.url())).status != 201)
        return failure(Error::Code::Internal, QStringLiteral("the channel can't be made"));
    const QStringList monitors = crowd.addMonitors(names.front(), steady);
    (void)crowd.addMonitors(names.front(), flaky, [&](int number) { return moody.url(number); });
    runFor(20s);

    const SystemClock clock;
    const Timestamp from = clock.now();
    Storm weather(crowd);
    Timestamp flipAt = from + flipEvery;
    bool isUp = true;
    for (int round = 0; clock.now() - from < storm; ++round) {
        const Timestamp begun = clock.now();
        weather.strike(names[round % names.size()]);
        if (clock.now() >= flipAt) {
            isUp = !isUp;
            moody.setStatus(isUp ? 200 : 503);
            flipAt = clock.now() + flipEvery;
        }
        runFor(std::max(Duration(0), begun + Duration(strikeEvery) - clock.now()));
    }
    const Timestamp to = clock.now();
    moody.setStatus(200);
    runFor(40s); // what is open closes, what waits is sent
    for (const QString &name : names)
        crowd.process(name).signal(SIGTERM);
    for (const QString &name : names)
        (void)crowd.process(name).waitForEnd();

    QSet<QString> arrived;
    for (const test::HttpSink::Request &request : sink.requests())
        arrived.insert(QString::fromLatin1(request.headers.value("idempotency-key")));
    const auto store = Store::connect(crowd.database());
    if (!store)
        return tl::make_unexpected(store.error());
    const auto reader = (*store)->openReader();
    if (!reader)
        return tl::make_unexpected(reader.error());
    constexpr auto jitter = 500ms;
    const auto runs = tallyRuns(**reader, monitors, {from, to}, interval, interval + lease + jitter);
    const auto alerts = tallyAlerts(**reader, arrived);
    if (!runs || !alerts)
        return tl::make_unexpected(runs ? alerts.error() : runs.error());
    return Figures{
        atLeast(QStringLiteral("due runs done exactly once"),
                100.0 * static_cast<double>(runs->once) / static_cast<double>(std::max<qint64>(1, runs->due)),
                QStringLiteral("%"), 99.9),
        atMost(QStringLiteral("runs recorded twice"), static_cast<double>(runs->doubled), QString(), 0),
        atMost(QStringLiteral("missed by more than lease + interval"), static_cast<double>(runs->late),
               QString(), 0),
        atMost(QStringLiteral("alerts lost"), static_cast<double>(alerts->lost), QString(), 0),
        atMost(QStringLiteral("alerts doubled"), static_cast<double>(alerts->doubled), QString(), 0),
        info(QStringLiteral("due runs"), static_cast<double>(runs->due), QString()),
        info(QStringLiteral("alerts decided"), static_cast<double>(alerts->decided), QString()),
        info(QStringLiteral("incidents"), static_cast<double>(alerts->incidents), QString()),
        info(QStringLiteral("requests at the sink"), static_cast<double>(sink.requests().size()), QString()),
        info(QStringLiteral("strikes"), weather.strikes(), QString()),
    };
}

} // namespace monitron::bench
