// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/targetrules.h"
#include "tests/support/onecheck.h"
#include "tests/support/unkindserver.h"

#include <QTest>

using namespace monitron;
using namespace monitron::test;

class TestTargetRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDesktopMayCheckEverything();
    void aServerKeepsAwayFromMetadata_data();
    void aServerKeepsAwayFromMetadata();
    void furtherRangesCanBeDenied();
    void whatIsNoRangeIsRefused_data();
    void whatIsNoRangeIsRefused();
    void anAddressIsRefusedInAnySpelling_data();
    void anAddressIsRefusedInAnySpelling();
    void aNameIsJudgedByWhereItLeads();
    void aRedirectIsJudgedToo();
    void whatIsAllowedIsChecked();
};

namespace {

TargetRules withoutLoopback()
{
    TargetRules rules = TargetRules::forServers();
    if (!rules.deny(QStringLiteral("127.0.0.0/8")) || !rules.deny(QStringLiteral("::1")))
        qFatal("the ranges are good");
    return rules;
}

/// Refused before anything was sent, in words that name the address.
void verifyRefused(const CheckResult &result)
{
    QCOMPARE(toString(result.outcome), toString(Outcome::Bad));
    QCOMPARE(toString(result.failure), toString(FailureKind::BadRequest));
    QVERIFY2(result.message.contains(u"must not check"), qPrintable(result.message));
}

} // namespace

void TestTargetRules::aDesktopMayCheckEverything()
{
    QVERIFY(TargetRules().allows(QHostAddress(QStringLiteral("169.254.169.254"))));
    QVERIFY(TargetRules().allows(QHostAddress(QStringLiteral("fe80::1"))));
}

void TestTargetRules::aServerKeepsAwayFromMetadata_data()
{
    QTest::addColumn<bool>("allowed");
    for (const char *denied :
         {"169.254.169.254", "169.254.0.0", "169.254.255.255", "fe80::1", "febf:ffff::1", "fe80::1%eth0",
          "fd00:ec2::254", "168.63.129.16", "192.0.0.192", "100.100.100.200", "::ffff:169.254.169.254",
          "::ffff:a9fe:a9fe", "64:ff9b::169.254.169.254", "64:ff9b::a9fe:a9fe"})
        QTest::newRow(denied) << false;
    for (const char *allowed :
         {"169.253.255.255", "169.255.0.0", "10.0.0.1", "127.0.0.1", "192.168.1.1", "::1", "fec0::1",
          "fd00:ec2::253", "168.63.129.17", "100.100.100.201", "::ffff:10.0.0.1", "64:ff9b::10.0.0.1",
          "64:ff9b:1::169.254.169.254", "2001:db8::a9fe:a9fe", "203.0.113.1"})
        QTest::newRow(allowed) << true;
}

void TestTargetRules::aServerKeepsAwayFromMetadata()
{
    QFETCH(bool, allowed);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(TargetRules::forServers().allows(address), allowed);
}

void TestTargetRules::furtherRangesCanBeDenied()
{
    TargetRules rules;
    QVERIFY(rules.deny(QStringLiteral(" 10.0.0.0/8 ")));
    QVERIFY(rules.deny(QStringLiteral("192.168.1.7")));
    QVERIFY(rules.deny(QStringLiteral("fd00::/8")));
    QVERIFY(rules.deny(QStringLiteral("2001:db8::1")));
    for (const char *denied : {"10.0.0.0", "10.255.255.255", "::ffff:10.1.2.3", "192.168.1.7", "fd12::1",
                               "2001:db8::1", "64:ff9b::10.9.9.9"})
        QVERIFY2(!rules.allows(QHostAddress(QString::fromLatin1(denied))), denied);
    for (const char *allowed : {"11.0.0.0", "9.255.255.255", "192.168.1.8", "fe00::1", "2001:db8::2",
                                "::ffff:192.168.1.8", "169.254.169.254"})
        QVERIFY2(rules.allows(QHostAddress(QString::fromLatin1(allowed))), allowed);
}

void TestTargetRules::whatIsNoRangeIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *wrong : {"", "/8", "10.0.0.0/33", "fd00::/129", "example.org", "10.0.0.0/-1",
                              "10.0.0.0/x", "10.0.0", "10/8", "1.10.0.0.0/8", "10.0.0.0 - 10.0.0.9"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong);
}

void TestTargetRules::whatIsNoRangeIsRefused()
{
    QFETCH(QString, text);
    TargetRules rules;
    const Result<void> denied = rules.deny(text);
    QVERIFY(!denied);
    QCOMPARE(denied.error().code, Error::Code::Invalid);
    QVERIFY(denied.error().message.contains(text));
}

void TestTargetRules::anAddressIsRefusedInAnySpelling_data()
{
    QTest::addColumn<QString>("text");
    for (const char *url :
         {"http://169.254.169.254/latest/meta-data/", "http://2852039166/", "http://0xA9FEA9FE/",
          "http://0xa9.0xfe.0xa9.0xfe/", "http://0251.0376.0251.0376/", "http://169.254.43518/",
          "http://[::ffff:169.254.169.254]/", "http://[::ffff:a9fe:a9fe]/", "http://[64:ff9b::a9fe:a9fe]/",
          "http://[fe80::1]/", "http://[fd00:ec2::254]/", "http://user:word@169.254.169.254/",
          "http://１６９.254.169.254/", "tcp://169.254.169.254:80", "tcp://2852039166:80",
          "tcp://[::ffff:169.254.169.254]:80"})
        QTest::newRow(url) << QString::fromUtf8(url);
}

void TestTargetRules::anAddressIsRefusedInAnySpelling()
{
    QFETCH(QString, text);
    verifyRefused(runCheck(monitorFor(text), {}, TargetRules::forServers()));
}

void TestTargetRules::aNameIsJudgedByWhereItLeads()
{
    UnkindServer server(answerStatus("200 OK"));
    const QString port = QString::number(server.serverPort());
    for (const QString &url :
         {QStringLiteral("http://localhost:%1/").arg(port), QStringLiteral("http://LOCALHOST:%1/").arg(port),
          QStringLiteral("tcp://localhost:%1").arg(port)})
        verifyRefused(runCheck(monitorFor(url), {}, withoutLoopback()));
    QCOMPARE(server.connections(), 0);
}

void TestTargetRules::aRedirectIsJudgedToo()
{
    UnkindServer server(answerStatus("302 Found", {}, "Location: http://169.254.169.254/latest/\r\n"));
    const CheckResult result = runCheck(monitorFor(server.url()), {}, TargetRules::forServers());
    QCOMPARE(server.connections(), 1);
    verifyRefused(result);
    QVERIFY2(result.message.contains(u"169.254.169.254"), qPrintable(result.message));

    // A name, too.
    TargetRules rules;
    QVERIFY(rules.deny(QStringLiteral("::1")) && rules.deny(QStringLiteral("127.0.0.1")));
    UnkindServer inner(answerStatus("200 OK"));
    const QByteArray there = "Location: http://localhost:" + QByteArray::number(inner.serverPort()) + "/\r\n";
    UnkindServer outer(answerStatus("307 Elsewhere", {}, there), QHostAddress(QStringLiteral("127.0.0.2")));
    verifyRefused(
        runCheck(monitorFor(QStringLiteral("http://127.0.0.2:%1/").arg(outer.serverPort())), {}, rules));
    QCOMPARE(outer.connections(), 1);
    QCOMPARE(inner.connections(), 0);
}

void TestTargetRules::whatIsAllowedIsChecked()
{
    UnkindServer server(answerStatus("200 OK"));
    QCOMPARE(runCheck(monitorFor(server.url()), {}, TargetRules::forServers()).message, QString());
    QCOMPARE(server.connections(), 1);
}

QTEST_GUILESS_MAIN(TestTargetRules)
#include "testtargetrules.moc"
