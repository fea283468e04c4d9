// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checkrunner.h"
#include "tests/support/onecheck.h"
#include "tests/support/unkindserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <set>

using namespace monitron;
using namespace monitron::test;
using namespace std::chrono_literals;

class TestCheckRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersEachOrderOnce();
    void keepsToTheLimits();
    void queueEatsNoTimeout();
    void runsManyAtOneHostAtOnce();
    void renewsManagers();
    void slowHostHoldsUpNoOther();
    void abortsOnDestruction();

private:
    SystemClock m_clock;
};

namespace {

std::shared_ptr<const Monitor> shared(const QString &url, Duration timeout = 20s)
{
    Monitor monitor = monitorFor(url);
    monitor.timeout = timeout;
    return std::make_shared<const Monitor>(monitor);
}

/// Everything a runner answered.
struct Answers
{
    explicit Answers(CheckRunner &runner)
    {
        QObject::connect(&runner, &Prober::finished, &runner, [this](const std::vector<CheckAnswer> &batch) {
            all.insert(all.end(), batch.begin(), batch.end());
        });
    }
    [[nodiscard]] qsizetype good() const
    {
        return std::ranges::count(all, Outcome::Good, [](const CheckAnswer &a) { return a.result.outcome; });
    }
    std::vector<CheckAnswer> all;
};

UnkindServer::Behaviour answerAfter(std::chrono::milliseconds delay)
{
    return [delay](QTcpSocket &socket, const QByteArray &request) {
        QTimer::singleShot(delay, &socket, [&socket, request] { answerStatus("200 OK")(socket, request); });
    };
}

} // namespace

void TestCheckRunner::answersEachOrderOnce()
{
    UnkindServer server(answerStatus("200 OK"));
    CheckRunner runner(m_clock);
    Answers answers(runner);
    const auto monitor = shared(server.url());
    for (quint64 i = 0; i < 200; ++i)
        runner.submit({i, monitor, {}, i % 2 == 0});
    QTRY_COMPARE_WITH_TIMEOUT(answers.all.size(), 200U, 30'000);
    QCOMPARE(answers.good(), 200);
    std::set<quint64> ids;
    for (const CheckAnswer &answer : answers.all) {
        ids.insert(answer.id);
        QCOMPARE(answer.result.manual, answer.id % 2 == 0);
        QCOMPARE(answer.result.monitor, monitor->id);
    }
    QCOMPARE(ids.size(), 200U);
    QCOMPARE(runner.running() + runner.waiting(), 0);
}

void TestCheckRunner::keepsToTheLimits()
{
    UnkindServer one(answerAfter(20ms));
    UnkindServer two(answerAfter(20ms));
    CheckRunner runner(m_clock, CheckLimits{6, 4, 2});
    Answers answers(runner);
    for (quint64 i = 0; i < 60; ++i)
        runner.submit({i, shared(i % 2 == 0 ? one.url() : two.url()), {}, false});
    QCOMPARE(runner.running(), 6);
    QCOMPARE(runner.waiting(), 54);
    QTRY_COMPARE_WITH_TIMEOUT(answers.all.size(), 60U, 30'000);
    QCOMPARE(answers.good(), 60);
    QVERIFY2(one.mostAtOnce() <= 4, qPrintable(QString::number(one.mostAtOnce())));
    QVERIFY2(two.mostAtOnce() <= 4, qPrintable(QString::number(two.mostAtOnce())));
}

void TestCheckRunner::queueEatsNoTimeout()
{
    // 16 checks of 200 ms, one at a time: the last waits 3 s with a timeout of 2 s.
    UnkindServer server(answerAfter(200ms));
    CheckRunner runner(m_clock, CheckLimits{100, 1, 2});
    Answers answers(runner);
    for (quint64 i = 0; i < 16; ++i)
        runner.submit({i, shared(server.url(), 2s), {}, false});
    QTRY_COMPARE_WITH_TIMEOUT(answers.all.size(), 16U, 60'000);
    QCOMPARE(answers.good(), 16);
}

void TestCheckRunner::runsManyAtOneHostAtOnce()
{
    // A manager would hold the seventh back until one of the six before it has ended.
    std::vector<QTcpSocket *> held;
    UnkindServer server([&](QTcpSocket &socket, const QByteArray &) { held.push_back(&socket); });
    CheckRunner runner(m_clock, CheckLimits{100, 32, 1});
    Answers answers(runner);
    for (quint64 i = 0; i < 13; ++i)
        runner.submit({i, shared(server.url()), {}, false});
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 13U, 15'000);
    for (QTcpSocket *socket : held)
        answerStatus("200 OK")(*socket, {});
    QTRY_COMPARE_WITH_TIMEOUT(answers.all.size(), 13U, 15'000);
    QCOMPARE(answers.good(), 13);
}

void TestCheckRunner::renewsManagers()
{
    UnkindServer server(answerStatus("200 OK"));
    CheckRunner runner(m_clock, CheckLimits{20, 20, 1});
    Answers answers(runner);
    const auto monitor = shared(server.url());
    for (quint64 i = 0; i < 1200; ++i)
        runner.submit({i, monitor, {}, false});
    QTRY_COMPARE_WITH_TIMEOUT(answers.all.size(), 1200U, 60'000);
    QCOMPARE(answers.good(), 1200);
    // Every one on a connection of its own, with all phases.
    QCOMPARE(server.connections(), 1200);
    for (const CheckAnswer &answer : answers.all)
        QVERIFY(answer.result.phases.connect && answer.result.phases.firstByte &&
                answer.result.phases.transfer);
}

void TestCheckRunner::slowHostHoldsUpNoOther()
{
    UnkindServer silent([](QTcpSocket &, const QByteArray &) {});
    UnkindServer server(answerStatus("200 OK"));
    CheckRunner runner(m_clock, CheckLimits{10, 2, 2});
    Answers answers(runner);
    for (quint64 i = 0; i < 50; ++i)
        runner.submit({i, shared(silent.url()), {}, false});
    runner.submit({99, shared(server.url()), {}, false});
    QTRY_COMPARE_WITH_TIMEOUT(answers.all.size(), 1U, 10'000);
    QCOMPARE(answers.all.front().id, 99U);
}

void TestCheckRunner::abortsOnDestruction()
{
    UnkindServer silent([](QTcpSocket &, const QByteArray &) {});
    auto runner = std::make_unique<CheckRunner>(m_clock, CheckLimits{100, 100, 2});
    QSignalSpy spy(runner.get(), &Prober::finished);
    for (quint64 i = 0; i < 60; ++i)
        runner->submit(
            {i,
             shared(i % 3 == 0 ? silent.url().replace(QStringLiteral("http"), QStringLiteral("https"))
                               : silent.url()),
             {},
             false});
    QTRY_VERIFY_WITH_TIMEOUT(silent.requests().size() >= 40, 15'000);
    QElapsedTimer timer;
    timer.start();
    runner.reset();
    QVERIFY(timer.elapsed() < 5'000);
    QCOMPARE(spy.size(), 0);
}

QTEST_GUILESS_MAIN(TestCheckRunner)
#include "testcheckrunner.moc"
