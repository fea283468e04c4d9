// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "core/engine/runwaiters.h"
#include "core/secrets/memorysecretstore.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"
#include "tests/support/unkindserver.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace monitron;
using namespace monitron::test;
using std::chrono::seconds;

/// "Run now" that answers with what is recorded of it.
class TestRunAndWait : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void answersWhatIsRecorded();
    void severalWhoWaitGetTheSame();
    void anUnknownOrPausedOneIsRefusedAtOnce();
    void isRefusedWhenPausedMeanwhile();
    void isRefusedWhenRemovedMeanwhile();
    void isRefusedWhenStoppedMeanwhile();
    void aDrainLetsChecksFinish();
    void aDrainEndsAtItsTime();
    void nothingIsTakenAfterTheStop();
    void waitersAreAnsweredOnce();
    void waitersAreToldWhatWasNotRecorded();

private:
    template <typename T>
    static Result<T> await(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return failure(Error::Code::Internal, QStringLiteral("no answer in time"));
        return future.result();
    }
    /// A monitor of a target that takes its request and never answers.
    MonitorId hanging();
    [[nodiscard]] Monitor monitorOf(const QString &url) const;

    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;
    SystemClock m_clock;
    MemorySecretStore m_secrets;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<UnkindServer> m_silent;
};

void TestRunAndWait::init()
{
    auto store = Store::open(m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction())));
    QVERIFY(store);
    m_store = std::move(*store);
    EngineOptions options;
    options.watchNetwork = false;
    m_engine = std::make_unique<Engine>(*m_store, m_secrets, m_clock, nullptr, options);
    QVERIFY(m_engine->start());
    m_silent = std::make_unique<UnkindServer>([](QTcpSocket &, const QByteArray &) {});
}

void TestRunAndWait::cleanup()
{
    m_engine.reset();
    m_store.reset();
    m_silent.reset();
}

Monitor TestRunAndWait::monitorOf(const QString &url) const
{
    Monitor monitor;
    monitor.name = QStringLiteral("target");
    monitor.url = url;
    monitor.interval = std::chrono::hours(1);
    monitor.timeout = seconds(60);
    return monitor;
}

MonitorId TestRunAndWait::hanging()
{
    const auto saved = await(m_engine->saveMonitor(monitorOf(m_silent->url()), std::nullopt));
    if (!saved || !QTest::qWaitFor([this] { return m_silent->connections() > 0; }, 10'000))
        qFatal("The target was not asked");
    return saved->id;
}

void TestRunAndWait::answersWhatIsRecorded()
{
    UnkindServer target(answerStatus("418 I'm a teapot"));
    const auto saved = await(m_engine->saveMonitor(monitorOf(target.url()), std::nullopt));
    QVERIFY(saved);
    const Result<CheckResult> answer = await(m_engine->runAndWait(saved->id));
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
    QCOMPARE(answer->statusCode, 418);
    QCOMPARE(toString(answer->outcome), toString(Outcome::Bad));
    const auto reader = m_store->openReader();
    QVERIFY(reader);
    const auto recorded = (*reader)->result(saved->id, answer->at);
    QVERIFY2(recorded, qPrintable(recorded ? QString() : recorded.error().message));
    QCOMPARE(recorded->statusCode, 418);
    QCOMPARE(recorded->totalUs, answer->totalUs);
}

void TestRunAndWait::severalWhoWaitGetTheSame()
{
    UnkindServer target(answerStatus("200 OK"));
    const auto saved = await(m_engine->saveMonitor(monitorOf(target.url()), std::nullopt));
    QVERIFY(saved);
    QTRY_VERIFY(target.connections() > 0);
    const auto first = m_engine->runAndWait(saved->id);
    const auto second = m_engine->runAndWait(saved->id);
    const Result<CheckResult> a = await(first);
    const Result<CheckResult> b = await(second);
    QVERIFY(a && b);
    QCOMPARE(a->at.ms(), b->at.ms());
}

void TestRunAndWait::anUnknownOrPausedOneIsRefusedAtOnce()
{
    const auto unknown = await(m_engine->runAndWait(MonitorId::make(m_clock.now())));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, Error::Code::NotFound);
    Monitor paused = monitorOf(m_silent->url());
    paused.enabled = false;
    const auto saved = await(m_engine->saveMonitor(paused, std::nullopt));
    QVERIFY(saved);
    const auto refused = await(m_engine->runAndWait(saved->id));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Refused);
}

void TestRunAndWait::isRefusedWhenPausedMeanwhile()
{
    const MonitorId id = hanging();
    const auto running = m_engine->runAndWait(id);
    QVERIFY(await(m_engine->setPaused({id}, true)));
    const auto answer = await(running);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Refused);
}

void TestRunAndWait::isRefusedWhenRemovedMeanwhile()
{
    const MonitorId id = hanging();
    const auto running = m_engine->runAndWait(id);
    QVERIFY(await(m_engine->removeMonitors({id})));
    const auto answer = await(running);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Refused);
}

void TestRunAndWait::isRefusedWhenStoppedMeanwhile()
{
    const auto running = m_engine->runAndWait(hanging());
    m_engine->stop();
    QVERIFY(running.isFinished());
    const auto answer = running.result();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Refused);
}

void TestRunAndWait::aDrainLetsChecksFinish()
{
    QTcpSocket *asking = nullptr;
    UnkindServer slow([&asking](QTcpSocket &socket, const QByteArray &) { asking = &socket; });
    const auto saved = await(m_engine->saveMonitor(monitorOf(slow.url()), std::nullopt));
    QVERIFY(saved);
    QTRY_VERIFY(asking);
    const auto running = m_engine->runAndWait(saved->id);
    m_engine->drain(Duration(0));
    QCOMPARE(await(m_engine->runNow({saved->id})).error().code, Error::Code::Refused);
    QVERIFY(!running.isFinished());
    answerStatus("204 No Content")(*asking, {});
    QTRY_VERIFY(running.isFinished()); // the target lives in this thread
    m_engine->drain(seconds(20));
    QCOMPARE(running.result()->statusCode, 204);
    QCOMPARE(slow.connections(), 1);
}

void TestRunAndWait::aDrainEndsAtItsTime()
{
    hanging();
    QElapsedTimer spent;
    spent.start();
    m_engine->drain(Duration(200));
    QVERIFY(spent.elapsed() >= 200 && spent.elapsed() < 10'000);
}

void TestRunAndWait::nothingIsTakenAfterTheStop()
{
    m_engine->stop();
    bool called = false;
    const auto written = await(m_engine->write([&called](Writer &) {
        called = true;
        return Result<void>();
    }));
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Refused);
    QVERIFY(!called);
    QCOMPARE(await(m_engine->setSetting(QStringLiteral("x"), 1)).error().code, Error::Code::Refused);
    QCOMPARE(await(m_engine->saveMonitor(monitorOf(m_silent->url()), std::nullopt)).error().code,
             Error::Code::Refused);
    QCOMPARE(await(m_engine->runAndWait(MonitorId::make(m_clock.now()))).error().code, Error::Code::Refused);
    m_engine->stop(); // a second time is nothing
}

void TestRunAndWait::waitersAreAnsweredOnce()
{
    const MonitorId id = MonitorId::make(m_clock.now());
    QList<Result<CheckResult>> answers;
    {
        RunWaiters waiters;
        const auto note = [&answers](const Result<CheckResult> &answer) { answers.append(answer); };
        Decision decision;
        decision.monitor = id;
        decision.result = CheckResult();
        decision.result->statusCode = 204;
        QVERIFY(!waiters.take(decision)); // nobody waits
        waiters.add(id, note);
        waiters.add(MonitorId::make(m_clock.now()), note);
        const auto told = waiters.take(decision);
        QVERIFY(told);
        QVERIFY(answers.isEmpty()); // not recorded yet
        told({});
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers[0]->statusCode, 204);
        QVERIFY(!waiters.take(decision));
    }
    QCOMPARE(answers.size(), 2); // the other one's, since no result will come any more
    QCOMPARE(answers[1].error().code, Error::Code::Refused);
}

void TestRunAndWait::waitersAreToldWhatWasNotRecorded()
{
    const MonitorId id = MonitorId::make(m_clock.now());
    RunWaiters waiters;
    std::optional<Result<CheckResult>> answer;
    waiters.add(id, [&answer](const Result<CheckResult> &given) { answer = given; });
    Decision decision;
    decision.monitor = id;
    decision.result = CheckResult();
    waiters.take(decision)(failure(Error::Code::DiskFull, QStringLiteral("full")));
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().code, Error::Code::DiskFull);
}

QTEST_GUILESS_MAIN(TestRunAndWait)
#include "testrunandwait.moc"
