// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/replicacrowd.h"

#include <QtTest>

#include <csignal>
#include <numeric>

using namespace monitron;
using namespace monitron::test;

namespace {
const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString c = QStringLiteral("c");
constexpr int monitors = 40;
} // namespace

/// Real servers on one PostgreSQL server: what one does the others see, and any of them may go at any time.
class TestReplicas : public QObject
{
    Q_OBJECT

    [[nodiscard]] static int sum(const std::map<qint64, int> &shares)
    {
        return std::accumulate(shares.begin(), shares.end(), 0,
                               [](int total, const auto &share) { return total + share.second; });
    }
    /// Every monitor is somebody's, and nobody has much more than the others.
    bool isShared(const QString &through, std::size_t among)
    {
        const auto shares = m_crowd->shares(through);
        const int most = monitors / static_cast<int>(among) + 3;
        return shares.size() == among && sum(shares) == monitors &&
               std::all_of(shares.begin(), shares.end(),
                           [most](const auto &share) { return share.second <= most; });
    }
    /// All are checked once more.
    bool goOn(const QString &through)
    {
        QHash<QString, QString> before;
        for (const QString &id : m_ids)
            before[id] = m_crowd->checkedAt(through, id);
        return ReplicaCrowd::becomes([&] {
            return std::all_of(m_ids.begin(), m_ids.end(), [&](const QString &id) {
                const QString now = m_crowd->checkedAt(through, id);
                return !now.isEmpty() && now != before[id];
            });
        });
    }

    std::unique_ptr<ReplicaCrowd> m_crowd;
    QStringList m_ids;

private Q_SLOTS:
    void initTestCase()
    {
        m_crowd = std::make_unique<ReplicaCrowd>();
        m_crowd->start(a, "all");
        m_ids = m_crowd->addMonitors(a, monitors);
        QVERIFY(goOn(a));
        QVERIFY(isShared(a, 1));
    }
    void cleanupTestCase() { m_crowd.reset(); }

    void aSecondOneTakesItsShare()
    {
        m_crowd->start(b, "all");
        QVERIFY(ReplicaCrowd::becomes([&] { return isShared(a, 2); }));
        QVERIFY(goOn(b));
    }
    void whatOneChangesTheOthersSee()
    {
        const QByteArray path = "/api/v1/monitors/" + m_ids.front().toUtf8();
        QCOMPARE(m_crowd->api(b).post(path + "/pause").status, 200);
        QVERIFY(ReplicaCrowd::becomes([&] {
            const ApiAnswer seen = m_crowd->api(a).get(path);
            return seen["enabled"] == false;
        }));
        QCOMPARE(m_crowd->api(a).post(path + "/resume").status, 200);
        QVERIFY(ReplicaCrowd::becomes([&] { return m_crowd->api(b).get(path)["enabled"] == true; }));
        QCOMPARE(m_crowd->api(a).remove(path).status, 204);
        QVERIFY(ReplicaCrowd::becomes([&] { return m_crowd->api(b).get(path).status == 404; }));
        m_ids.removeFirst();
        m_ids += m_crowd->addMonitors(b, 1);
        QVERIFY(goOn(a));
    }
    void changesComeInOneOrderEverywhere()
    {
        const QByteArray target = "/api/v1/changes?since=0&limit=1000";
        QVERIFY(ReplicaCrowd::becomes([&] {
            const QByteArray one = m_crowd->api(a).get(target).body;
            return !one.isEmpty() && one == m_crowd->api(b).get(target).body;
        }));
    }
    void anApiReplicaChecksWhatItIsAskedToAndKeepsNothing()
    {
        m_crowd->start(c, "api");
        const ApiAnswer run = m_crowd->api(c).post("/api/v1/monitors/" + m_ids.front().toUtf8() + "/run");
        QCOMPARE(run.status, 201);
        QCOMPARE(run.text("outcome"), QStringLiteral("up"));
        const qint64 process = m_crowd->process(c).processId();
        QVERIFY(ReplicaCrowd::becomes([&] {
            const auto shares = m_crowd->shares(a);
            return shares.size() == 3 && shares.at(process) == 0 && sum(shares) == monitors;
        }));
        QVERIFY(goOn(c));
    }
    void aWorkerAnswersAboutItselfOnly()
    {
        m_crowd->start(c, "worker");
        ApiClient client(m_crowd->process(c).port(), nullptr, m_crowd->api(a).token());
        QCOMPARE(client.get("/readyz").status, 200);
        QCOMPARE(client.get("/metrics").status, 200);
        QCOMPARE(client.get("/api/v1/monitors/").status, 404);
        QVERIFY(ReplicaCrowd::becomes([&] { return isShared(a, 3); }));
    }
    void whoIsKilledIsReplaced()
    {
        m_crowd->process(c).signal(SIGKILL);
        QVERIFY(ReplicaCrowd::becomes([&] { return isShared(a, 2); }));
        QVERIFY(goOn(a));
    }
    void whoIsFrozenIsReplacedAndComesBack()
    {
        m_crowd->process(b).signal(SIGSTOP);
        QVERIFY(ReplicaCrowd::becomes([&] { return isShared(a, 1); }));
        QVERIFY(goOn(a));
        m_crowd->process(b).signal(SIGCONT);
        QVERIFY(ReplicaCrowd::becomes([&] { return isShared(a, 2); }));
        QVERIFY(goOn(b));
    }
    void whoIsStoppedHandsOver()
    {
        m_crowd->process(b).signal(SIGTERM);
        QCOMPARE(m_crowd->process(b).waitForEnd(), 0);
        QVERIFY(ReplicaCrowd::becomes([&] { return isShared(a, 1); }));
        m_crowd->start(b, "all");
        QVERIFY(ReplicaCrowd::becomes([&] { return isShared(b, 2); }));
    }
    void theDatabaseGoesAndComesBack()
    {
        PostgresCluster &cluster = PostgresCluster::shared();
        cluster.kill();
        ApiAnswer refused;
        QVERIFY(ReplicaCrowd::becomes([&] {
            refused = m_crowd->api(a).get("/api/v1/monitors/");
            return refused.status == 503;
        }));
        QVERIFY(!refused.header("retry-after").isEmpty());
        QCOMPARE(m_crowd->api(a).get("/healthz").status, 200);
        QCOMPARE(m_crowd->api(a).get("/readyz").status, 503);
        QVERIFY(cluster.start());
        for (const QString &name : {a, b}) {
            QVERIFY(ReplicaCrowd::becomes(
                [&] { return m_crowd->api(name).get("/api/v1/monitors/").status == 200; }));
        }
        QVERIFY(ReplicaCrowd::becomes([&] { return isShared(b, 2); }));
        QVERIFY(goOn(b));
    }
};

QTEST_GUILESS_MAIN(TestReplicas)
#include "testreplicas.moc"
