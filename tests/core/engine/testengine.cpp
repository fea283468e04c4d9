// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "core/secrets/memorysecretstore.h"
#include "core/storage/reader.h"
#include "core/storage/settingkeys.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"
#include "tests/support/httpsink.h"
#include "tests/support/unkindserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>
#include <memory>

using namespace monitron;
using std::chrono::seconds;

namespace {

/// Waits for a future in the test's event loop; its result.
template <typename T>
Result<T> await(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        return failure(Error::Code::Internal, QStringLiteral("no answer in time"));
    return future.result();
}

} // namespace

/// The whole engine: a real target, a real store, a real receiver of webhooks.
class TestEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aNewMonitorIsCheckedAtOnce();
    void anOutageIsToldAndItsEndToo();
    void whatAPersonDoesIsKept();
    void wrongInputIsRefusedWithWords();
    void secretsAreSentButNotStored();
    void aRestartRepeatsNothing();
    void theTrashGivesBackWhatWasThere();
    void allOfThemOrNone();
    void aTrialIsAnsweredAndNotRecorded();
    void notesAreKeptWithTheIncident();
    void mutedAlertsAreNotSent();
    void retentionIsAppliedLive();

private:
    void startEngine();
    [[nodiscard]] Monitor monitorOf(const QString &url) const;
    [[nodiscard]] MonitorView view(MonitorId id) const;
    void saveHook();
    [[nodiscard]] QStringList told() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    SystemClock m_clock;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<test::HttpSink> m_sink;
    std::unique_ptr<test::UnkindServer> m_target;
    QByteArray m_status;
};

void TestEngine::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<MemorySecretStore>();
    m_sink = std::make_unique<test::HttpSink>();
    m_status = "200 OK";
    m_target = std::make_unique<test::UnkindServer>([this](QTcpSocket &socket, const QByteArray &request) {
        test::answerStatus(m_status)(socket, request);
    });
    startEngine();
}

void TestEngine::cleanup()
{
    m_reader.reset();
    m_engine.reset();
    m_store.reset();
    m_target.reset();
    m_sink.reset();
}

void TestEngine::startEngine()
{
    m_reader.reset();
    m_engine.reset();
    m_store.reset();
    auto store = Store::open(m_dir->path());
    QVERIFY2(store, qPrintable(store ? QString() : store.error().message));
    m_store = std::move(*store);
    EngineOptions options;
    options.jitter = Duration(0);
    m_engine = std::make_unique<Engine>(*m_store, *m_secrets, m_clock, nullptr, options);
    const auto started = m_engine->start();
    QVERIFY2(started, qPrintable(started ? QString() : started.error().message));
    m_reader = std::move(*m_store->openReader());
}

Monitor TestEngine::monitorOf(const QString &url) const
{
    Monitor monitor;
    monitor.name = QStringLiteral("target");
    monitor.url = url;
    monitor.interval = seconds(5);
    monitor.timeout = seconds(2);
    monitor.policy.confirmAfter = 1;
    return monitor;
}

MonitorView TestEngine::view(MonitorId id) const
{
    const auto views = m_reader->monitors({id});
    return views && !views->empty() ? views->front() : MonitorView();
}

void TestEngine::saveHook()
{
    Channel hook;
    hook.kind = QStringLiteral("webhook");
    hook.name = QStringLiteral("hook");
    hook.settings = {{QStringLiteral("url"), m_sink->url()}};
    QVERIFY(await(m_engine->saveChannel(hook, std::nullopt)));
}

QStringList TestEngine::told() const
{
    QStringList kinds;
    for (const auto &request : m_sink->requests())
        kinds.append(QString::fromLatin1(request.headers.value("idempotency-key")));
    return kinds;
}

void TestEngine::aNewMonitorIsCheckedAtOnce()
{
    const auto saved = await(m_engine->saveMonitor(monitorOf(m_target->url()), std::nullopt));
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));
    QCOMPARE(saved->version, 1);
    QTRY_VERIFY(view(saved->id).state.status == MonitorStatus::Up);
    QCOMPARE(view(saved->id).state.lastStatusCode, 200);
    QVERIFY(view(saved->id).state.nextDue > m_clock.now());
}

void TestEngine::anOutageIsToldAndItsEndToo()
{
    saveHook();
    m_status = "503 Service Unavailable";
    const auto saved = await(m_engine->saveMonitor(monitorOf(m_target->url()), std::nullopt));
    QVERIFY(saved);
    QTRY_COMPARE(m_sink->requests().size(), size_t(1));
    QVERIFY(m_sink->requests()[0].body.contains("down"));
    m_status = "200 OK";
    QVERIFY(await(m_engine->runNow({saved->id})));
    QTRY_COMPARE(m_sink->requests().size(), size_t(2));
    QVERIFY(m_sink->requests()[1].body.contains("recovered"));
    const auto incidents = m_reader->incidents(saved->id, 10);
    QVERIFY(incidents);
    QCOMPARE(incidents->size(), size_t(1));
    QVERIFY(!incidents->front().incident.isOpen());
    QTRY_VERIFY([&] {
        const auto now = m_reader->incidents(saved->id, 10);
        return std::all_of(now->front().deliveries.begin(), now->front().deliveries.end(),
                           [](const Delivery &d) { return d.state == Delivery::State::Delivered; });
    }());
}

void TestEngine::whatAPersonDoesIsKept()
{
    m_status = "500 Oops";
    const auto saved = await(m_engine->saveMonitor(monitorOf(m_target->url()), std::nullopt));
    QVERIFY(saved);
    QVERIFY(!await(m_engine->acknowledge(saved->id, QStringLiteral("ann"))) ||
            view(saved->id).state.incident.has_value());
    QTRY_VERIFY(view(saved->id).state.incident.has_value());
    QVERIFY(await(m_engine->acknowledge(saved->id, QStringLiteral("ann"))));
    QTRY_COMPARE(view(saved->id).state.incident->acknowledgedBy, QStringLiteral("ann"));
    QVERIFY(await(m_engine->setPaused({saved->id}, true)));
    QTRY_VERIFY(view(saved->id).state.status == MonitorStatus::Paused);
    QVERIFY(!view(saved->id).monitor.enabled);
    QVERIFY(await(m_engine->setPaused({saved->id}, false)));
    QTRY_VERIFY(view(saved->id).state.status == MonitorStatus::Down);
    QVERIFY(await(m_engine->removeMonitors({saved->id})));
    QTRY_VERIFY(m_reader->monitors()->empty());
}

void TestEngine::wrongInputIsRefusedWithWords()
{
    Monitor wrong = monitorOf(QStringLiteral("gopher://x/"));
    const auto refused = await(m_engine->saveMonitor(wrong, std::nullopt));
    QVERIFY(!refused);
    QVERIFY(refused.error().code == Error::Code::Invalid);
    QVERIFY(refused.error().message.startsWith(QStringLiteral("url:")));

    auto saved = await(m_engine->saveMonitor(monitorOf(m_target->url()), std::nullopt));
    QVERIFY(saved);
    Monitor mine = *saved;
    mine.name = QStringLiteral("mine");
    QVERIFY(await(m_engine->saveMonitor(mine, std::nullopt)));
    Monitor theirs = *saved; // the version before
    theirs.name = QStringLiteral("theirs");
    const auto stale = await(m_engine->saveMonitor(theirs, std::nullopt));
    QVERIFY(!stale);
    QVERIFY(stale.error().code == Error::Code::Conflict);
    QCOMPARE(view(saved->id).monitor.name, QStringLiteral("mine"));
    QVERIFY(!await(m_engine->setPaused({MonitorId::make(m_clock.now())}, true)));
}

void TestEngine::secretsAreSentButNotStored()
{
    Monitor monitor = monitorOf(m_target->url());
    monitor.http.auth = {HttpAuth::Scheme::Bearer, {}};
    const auto saved = await(m_engine->saveMonitor(monitor, QStringLiteral("hush-42")));
    QVERIFY(saved);
    QTRY_VERIFY(!m_target->requests().isEmpty());
    QVERIFY(m_target->requests().first().contains("Bearer hush-42"));
    QTRY_VERIFY(view(saved->id).state.status == MonitorStatus::Up);
    m_reader.reset();
    m_engine.reset();
    m_store.reset();
    const QFileInfoList files = QDir(m_dir->path()).entryInfoList(QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("hush-42"), qPrintable(info.fileName()));
    }
}

void TestEngine::aRestartRepeatsNothing()
{
    saveHook();
    m_status = "503 Service Unavailable";
    const auto saved = await(m_engine->saveMonitor(monitorOf(m_target->url()), std::nullopt));
    QVERIFY(saved);
    QTRY_COMPARE(m_sink->requests().size(), size_t(1));
    const MonitorState before = view(saved->id).state;
    startEngine();
    QVERIFY(await(m_engine->runNow({saved->id})));
    QTRY_VERIFY(view(saved->id).state.lastCheckAt > before.lastCheckAt);
    QCOMPARE(view(saved->id).state.incident->id, before.incident->id);
    QCOMPARE(m_sink->requests().size(), size_t(1));
    const QStringList keys = told();
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    const auto results = m_reader->results(saved->id, Timestamp(std::numeric_limits<qint64>::max()), 10);
    QVERIFY(results && results->size() >= 2);
}

void TestEngine::theTrashGivesBackWhatWasThere()
{
    Monitor monitor = monitorOf(m_target->url());
    monitor.http.auth = {HttpAuth::Scheme::Bearer, {}};
    const auto saved = await(m_engine->saveMonitor(monitor, QStringLiteral("hush"), QStringLiteral("ann")));
    QVERIFY(saved);
    QTRY_VERIFY(view(saved->id).state.status == MonitorStatus::Up);
    QVERIFY(await(m_engine->removeMonitors({saved->id}, QStringLiteral("bob"))));
    QVERIFY(m_reader->monitors()->empty());
    startEngine(); // the trash is not watched after a restart either
    QVERIFY(!await(m_engine->runNow({saved->id})));
    const auto trash = m_reader->removedMonitors();
    QVERIFY(trash && trash->size() == 1);

    const auto asked = m_target->requests().size();
    QVERIFY(await(m_engine->restoreMonitors({saved->id}, QStringLiteral("ann"))));
    QTRY_VERIFY(m_target->requests().size() > asked);
    QVERIFY(m_target->requests().last().contains("Bearer hush"));
    QTRY_VERIFY(view(saved->id).state.status == MonitorStatus::Up);
    const auto gaps = m_reader->interruptions(saved->id, {Timestamp(0), m_clock.now()});
    QVERIFY(gaps && std::any_of(gaps->begin(), gaps->end(), [&](const Interruption &gap) {
                return gap.from == trash->front().removedAt && gap.to;
            }));
    const auto revisions = m_reader->revisions(saved->id, 10);
    QVERIFY(revisions && revisions->size() == 3);
    QCOMPARE(revisions->at(1).author, QStringLiteral("bob"));
    QVERIFY(!await(m_engine->restoreMonitors({saved->id})));
}

void TestEngine::allOfThemOrNone()
{
    std::vector<Monitor> monitors(3, monitorOf(m_target->url()));
    QVERIFY(await(m_engine->saveMonitors(monitors)));
    auto views = m_reader->monitors();
    QCOMPARE(views->size(), size_t(3));
    for (size_t i = 0; i < monitors.size(); ++i) {
        monitors[i] = views->at(i).monitor;
        monitors[i].group = QStringLiteral("moved");
    }
    QVERIFY(await(m_engine->saveMonitor(views->at(2).monitor, std::nullopt))); // somebody else's edit
    const auto stale = await(m_engine->saveMonitors(monitors));
    QVERIFY(!stale && stale.error().code == Error::Code::Conflict);
    QVERIFY(view(monitors[0].id).monitor.group.isEmpty());
    monitors.pop_back();
    QVERIFY(await(m_engine->saveMonitors(monitors, QStringLiteral("ann"))));
    QCOMPARE(view(monitors[1].id).monitor.group, QStringLiteral("moved"));
    monitors[0].url = QStringLiteral("nonsense");
    const auto invalid = await(m_engine->saveMonitors(monitors));
    QVERIFY(!invalid && invalid.error().code == Error::Code::Invalid);
    QVERIFY2(invalid.error().message.contains(monitors[0].name), qPrintable(invalid.error().message));
}

void TestEngine::aTrialIsAnsweredAndNotRecorded()
{
    Monitor monitor = monitorOf(m_target->url());
    monitor.name.clear();
    monitor.http.auth = {HttpAuth::Scheme::Bearer, {}};
    const auto seen = await(m_engine->tryMonitor(monitor, QStringLiteral("trial-1")));
    QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().message));
    QCOMPARE(seen->statusCode, 200);
    QVERIFY(seen->phases.firstByte.has_value());
    QVERIFY(m_target->requests().last().contains("Bearer trial-1"));
    QVERIFY(m_reader->monitors()->empty());

    monitor.name = QStringLiteral("saved");
    const auto saved = await(m_engine->saveMonitor(monitor, QStringLiteral("kept-1")));
    QVERIFY(saved);
    startEngine(); // it has to be read from the secret store again
    m_status = "404 Not Found";
    const auto failed = await(m_engine->tryMonitor(*saved, std::nullopt));
    QVERIFY(failed && failed->outcome == Outcome::Bad && failed->statusCode == 404);
    QVERIFY(m_target->requests().last().contains("Bearer kept-1"));

    monitor.url = QStringLiteral("nonsense");
    const auto invalid = await(m_engine->tryMonitor(monitor, std::nullopt));
    QVERIFY(!invalid && invalid.error().code == Error::Code::Invalid);
}

void TestEngine::notesAreKeptWithTheIncident()
{
    m_status = "500 Oops";
    const auto saved = await(m_engine->saveMonitor(monitorOf(m_target->url()), std::nullopt));
    QVERIFY(saved);
    QTRY_VERIFY(view(saved->id).state.incident.has_value());
    QVERIFY(await(m_engine->acknowledge(saved->id, QStringLiteral("ann"), QStringLiteral("on it"))));
    const IncidentId id = view(saved->id).state.incident->id;
    QVERIFY(await(m_engine->addNote(id, QStringLiteral("bob"), QStringLiteral("disk full"))));
    const auto incident = m_reader->incident(id);
    QVERIFY(incident && incident->notes.size() == 2);
    QCOMPARE(incident->incident.acknowledgedBy, QStringLiteral("ann"));
    QCOMPARE(incident->notes[0].text, QStringLiteral("on it"));
    QCOMPARE(incident->notes[1].author, QStringLiteral("bob"));
    const QString tooLong(maxNote + 1, u'x');
    QVERIFY(!await(m_engine->acknowledge(saved->id, QStringLiteral("ann"), tooLong)));
}

void TestEngine::mutedAlertsAreNotSent()
{
    saveHook();
    const Timestamp later = m_clock.now() + std::chrono::hours(1);
    QVERIFY(await(m_engine->setSetting(settingkeys::mutedUntil, static_cast<qint64>(later.ms()))));
    m_status = "503 Service Unavailable";
    const auto saved = await(m_engine->saveMonitor(monitorOf(m_target->url()), std::nullopt));
    QVERIFY(saved);
    QTRY_VERIFY(view(saved->id).state.incident.has_value());
    const auto incidents = m_reader->incidents(IncidentQuery{saved->id});
    QVERIFY(incidents && incidents->size() == 1);
    QCOMPARE(incidents->front().deliveries.at(0).state, Delivery::State::Skipped);
    QVERIFY(await(m_engine->setSetting(settingkeys::mutedUntil, QJsonValue())));
    m_status = "200 OK";
    QVERIFY(await(m_engine->runNow({saved->id})));
    QTRY_COMPARE(m_sink->requests().size(), size_t(1));
    QVERIFY(m_sink->requests()[0].body.contains("recovered"));
}

void TestEngine::retentionIsAppliedLive()
{
    Monitor monitor = monitorOf(m_target->url());
    monitor.enabled = false;
    const auto saved = await(m_engine->saveMonitor(monitor, std::nullopt));
    QVERIFY(saved);
    m_reader.reset();
    m_engine.reset();
    m_store.reset();
    {
        auto store = Store::open(m_dir->path());
        QVERIFY(store);
        QVERIFY((*store)->write([&](Writer &writer) {
            Decision decision;
            decision.monitor = saved->id;
            decision.result = CheckResult();
            decision.result->at = m_clock.now() - std::chrono::hours(24 * 10);
            return writer.record(decision);
        }));
    }
    startEngine();
    const auto kept = [&] { return m_reader->results(saved->id, m_clock.now(), 10)->size(); };
    QCOMPARE(kept(), size_t(1));
    QVERIFY(
        await(m_engine->setSetting(settingkeys::retention, QJsonObject{{QStringLiteral("raw_days"), 7}})));
    QTRY_COMPARE_WITH_TIMEOUT(kept(), size_t(0), 20'000);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "testengine.moc"
