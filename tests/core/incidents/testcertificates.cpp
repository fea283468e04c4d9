// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/certificates.h"

#include <QTest>

using namespace monitron;
using std::chrono::days;

namespace {
CheckResult seen(int daysLeft, const QByteArray &fingerprint = "a")
{
    CheckResult result;
    result.at = Timestamp(1'700'000'000'000);
    Certificate leaf;
    leaf.subject = QStringLiteral("example.org");
    leaf.notAfter = result.at + days(daysLeft);
    leaf.sha256 = fingerprint;
    result.facts.chain = {leaf};
    return result;
}
} // namespace

class TestCertificates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysEachOnce();
    void aRenewedOneBeginsAnew();
    void theFirstLookSaysTheNearestOnly();
};

void TestCertificates::saysEachOnce()
{
    MonitorState state;
    QList<int> said;
    for (int left = 30; left >= -2; --left) {
        for (int repeat = 0; repeat < 2; ++repeat) {
            if (incidents::certificateMessage(state, seen(left), Monitor()))
                said.append(left);
        }
    }
    QCOMPARE(said, (QList<int>{21, 14, 7, 1}));
}

void TestCertificates::aRenewedOneBeginsAnew()
{
    MonitorState state;
    QVERIFY(incidents::certificateMessage(state, seen(5), Monitor()));
    QVERIFY(!incidents::certificateMessage(state, seen(90, "b"), Monitor()));
    QVERIFY(incidents::certificateMessage(state, seen(21, "b"), Monitor()));
}

void TestCertificates::theFirstLookSaysTheNearestOnly()
{
    MonitorState state;
    const auto message = incidents::certificateMessage(state, seen(5), Monitor());
    QVERIFY(message);
    QVERIFY(message->kind == MessageKind::Certificate);
    QCOMPARE(message->cause, QStringLiteral("The certificate of example.org ends in 5 days"));
    QVERIFY(message->incident.isNull());
    QVERIFY(!incidents::certificateMessage(state, seen(4), Monitor()));
    CheckResult plain;
    QVERIFY(!incidents::certificateMessage(state, plain, Monitor()));
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "testcertificates.moc"
