// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/monitorstate.h"
#include "core/storage/bytes.h"
#include "core/storage/endpointcodec.h"
#include "core/storage/resultcodec.h"
#include "core/storage/rollup.h"
#include "core/storage/statecodec.h"

#include <QtTest>

#include <limits>
#include <random>

using namespace monitron;

class TestCodecs : public QObject
{
    Q_OBJECT

    std::mt19937_64 m_random{20260101};
    qint64 any(qint64 below) { return static_cast<qint64>(m_random() % static_cast<quint64>(below)); }
    std::optional<Timestamp> maybeTime()
    {
        return any(2) ? std::optional(Timestamp(any(3'000'000'000'000) - 1'000'000)) : std::nullopt;
    }
    Timestamp time() { return Timestamp(any(3'000'000'000'000) - 1'000'000); }
    QString text() { return any(3) ? QStringLiteral("Grüße 🚦 %1").arg(any(1000)) : QString(); }

private Q_SLOTS:
    void numbersOfAnySizeReturn()
    {
        const qint64 values[] = {0,
                                 1,
                                 -1,
                                 63,
                                 64,
                                 127,
                                 128,
                                 300,
                                 -300,
                                 std::numeric_limits<qint64>::max(),
                                 std::numeric_limits<qint64>::min()};
        ByteWriter out;
        for (const qint64 value : values) {
            out.signedNumber(value);
            out.number(static_cast<quint64>(value));
        }
        const QByteArray bytes = out.take();
        ByteReader in(bytes);
        for (const qint64 value : values) {
            QCOMPARE(in.signedNumber(), value);
            QCOMPARE(in.number(), static_cast<quint64>(value));
        }
        QVERIFY(in.ok() && in.atEnd());
        QCOMPARE(in.number(), quint64{0});
        QVERIFY(!in.ok());
    }

    void resultsReturn()
    {
        for (int round = 0; round < 5000; ++round) {
            CheckResult result;
            result.at = time();
            result.manual = any(2);
            result.outcome = static_cast<Outcome>(any(3));
            result.failure = static_cast<FailureKind>(any(13));
            result.statusCode = static_cast<int>(any(2) ? 200 : any(600));
            result.totalUs = any(60'000'000);
            result.bytes = any(10'000'000'000);
            for (const auto phase :
                 {&Phases::dns, &Phases::connect, &Phases::tls, &Phases::firstByte, &Phases::transfer}) {
                if (any(2))
                    result.phases.*phase = any(1'000'000) * 10;
            }
            const Duration cover(any(90'000'000));
            RawResult raw;
            raw.at = result.at;
            raw.outcome = result.outcome;
            QVERIFY(decodeResult(encodeResult(result, cover), raw));
            QCOMPARE(raw.cover, cover);
            QVERIFY(toCheckResult(raw, {}) == result);
        }
    }

    void phasesAreRoundedToTenMicrosecondsAndTheTotalIsNot()
    {
        CheckResult result;
        result.totalUs = 1'234'567;
        result.phases.connect = 1'004;
        result.phases.tls = 1'005;
        RawResult raw;
        QVERIFY(decodeResult(encodeResult(result, Duration(60'000)), raw));
        QCOMPARE(raw.totalUs, 1'234'567);
        QCOMPARE(raw.phases.connect, std::optional<qint64>(1'000));
        QCOMPARE(raw.phases.tls, std::optional<qint64>(1'010));
    }

    void anOrdinaryResultIsSmall()
    {
        CheckResult result;
        result.statusCode = 200;
        result.totalUs = 84'321;
        result.bytes = 14'000;
        result.phases = {2'310, 11'200, 21'870, 47'640, 1'050};
        QVERIFY(encodeResult(result, Duration(59'873)).size() <= 16);
    }

    void statesReturn()
    {
        for (int round = 0; round < 5000; ++round) {
            MonitorState state;
            state.status = static_cast<MonitorStatus>(any(5));
            state.statusSince = time();
            state.failureStreak = static_cast<int>(any(1000));
            state.successStreak = static_cast<int>(any(1'000'000));
            state.firstFailureAt = time();
            state.firstSuccessAt = time();
            state.lastFailureAt = maybeTime();
            state.lastObservedAt = maybeTime();
            if (any(2)) {
                Incident incident;
                incident.id = IncidentId::make(time());
                incident.monitor = MonitorId::make(time());
                incident.startedAt = time();
                incident.openedAt = time();
                incident.openedBy = static_cast<Incident::OpenedBy>(any(2));
                incident.flapping = any(2);
                incident.cause = text();
                incident.endedAt = maybeTime();
                incident.closedAt = maybeTime();
                if (any(2))
                    incident.closedBy = static_cast<Incident::ClosedBy>(any(2));
                incident.acknowledgedAt = maybeTime();
                incident.acknowledgedBy = text();
                state.incident = incident;
            }
            state.incidentSawSuccess = any(2);
            state.saidDead = any(2);
            state.saidSustained = any(2);
            state.lastNagAt = maybeTime();
            for (int i = static_cast<int>(any(12)); i > 0; --i)
                state.failures.push_back(time());
            for (int i = static_cast<int>(any(4)); i > 0; --i)
                state.openings.push_back(time());
            state.lastRetryDelay = Duration(any(300'000));
            state.nextDue = time();
            state.gapPending = any(2);
            if (any(2))
                state.certificateSha256 = QByteArray(32, static_cast<char>(any(256)));
            state.certificateWarned = static_cast<int>(any(22));
            state.lastCheckAt = maybeTime();
            state.lastOutcome = static_cast<Outcome>(any(3));
            state.lastStatusCode = static_cast<int>(any(600));
            state.lastTotalUs = any(60'000'000);
            state.lastMessage = text();

            MonitorState again;
            again.status = state.status;
            again.nextDue = state.nextDue;
            QVERIFY(decodeState(encodeState(state), again));
            QVERIFY(again == state);
        }
    }

    void nonsenseIsRefused()
    {
        MonitorState state;
        const QByteArray good = encodeState(state);
        for (qsizetype size = 0; size < good.size(); ++size) {
            MonitorState again;
            QVERIFY(!decodeState(good.left(size), again));
        }
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes;
            for (int i = static_cast<int>(any(60)); i > 0; --i)
                bytes.append(static_cast<char>(any(256)));
            MonitorState any1;
            RawResult any2;
            (void)decodeState(bytes, any1);
            (void)decodeResult(bytes, any2);
            (void)decodeFacts(bytes);
            Rollup rollup;
            rollup.decodeDetail(bytes);
        }
    }

    void factsAndEvidenceReturn()
    {
        EndpointFacts facts;
        facts.finalUrl = QStringLiteral("https://example.org/ü");
        facts.protocol = QStringLiteral("HTTP/2");
        facts.tlsVersion = QStringLiteral("TLS 1.3");
        facts.chain = {
            {QStringLiteral("CN=a"), QStringLiteral("CN=b"), Timestamp(1), Timestamp(2), QByteArray(32, 'x')},
            {QStringLiteral("CN=b"), QStringLiteral("CN=b"), Timestamp(-1), Timestamp(9),
             QByteArray(32, 'y')}};
        QVERIFY(decodeFacts(encodeFacts(facts)) == facts);
        QVERIFY(decodeFacts(encodeFacts({})) == EndpointFacts());

        Evidence evidence;
        evidence.headers = {{QStringLiteral("Server"), QStringLiteral("nginx")},
                            {QStringLiteral("X"), QString()}};
        evidence.body = QByteArray("\0binary\xff", 8);
        QVERIFY(decodeEvidence(encodeEvidence(evidence)) == evidence);
        QVERIFY(encodeEvidence({}).isEmpty());
        QVERIFY(decodeEvidence({}) == Evidence());
    }

    void rollupsReturn()
    {
        Rollup rollup;
        for (int i = 0; i < 500; ++i) {
            RawResult result;
            result.outcome = static_cast<Outcome>(any(3));
            result.totalUs = any(1'000'000);
            if (any(2))
                result.phases.dns = any(1000) * 10;
            result.phases.connect = any(1000) * 10;
            rollup.add(result);
        }
        Rollup again;
        again.good = rollup.good;
        again.bad = rollup.bad;
        again.unobserved = rollup.unobserved;
        again.decodeDetail(rollup.encodeDetail());
        QVERIFY(again == rollup);
        QVERIFY(rollup.isPossible(std::chrono::hours(24)));
    }
};

QTEST_GUILESS_MAIN(TestCodecs)
#include "testcodecs.moc"
