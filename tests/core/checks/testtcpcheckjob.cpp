// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/onecheck.h"

#include <QTcpServer>
#include <QTest>

using namespace monitron;
using namespace monitron::test;

class TestTcpCheckJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connects();
    void looksUpTheName();
    void needsAPort();
};

void TestTcpCheckJob::connects()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    const CheckResult result =
        runCheck(monitorFor(QStringLiteral("tcp://127.0.0.1:%1").arg(server.serverPort())));
    QCOMPARE(result.message, QString());
    QCOMPARE(result.facts.protocol, QStringLiteral("TCP"));
    QVERIFY(result.phases.connect && !result.phases.dns && !result.phases.firstByte);
    QCOMPARE(result.statusCode, 0);
}

void TestTcpCheckJob::looksUpTheName()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    const CheckResult result =
        runCheck(monitorFor(QStringLiteral("tcp://localhost:%1").arg(server.serverPort())));
    QCOMPARE(result.message, QString());
    QVERIFY(result.phases.connect && result.phases.dns);
}

void TestTcpCheckJob::needsAPort()
{
    const CheckResult result = runCheck(monitorFor(QStringLiteral("tcp://127.0.0.1")));
    QCOMPARE(toString(result.failure), toString(FailureKind::BadRequest));
}

QTEST_GUILESS_MAIN(TestTcpCheckJob)
#include "testtcpcheckjob.moc"
