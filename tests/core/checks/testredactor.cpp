// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/redactor.h"

#include <QTest>

using namespace monitron;

class TestRedactor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hidesEveryFormOfTheSecret();
    void hidesTheMonitorsOwnSecretHeaders();
    void hidesSecretHeadersOfTheAnswer();
    void hidesASecretAcrossTheCut();
    void keepsTheRest();
};

namespace {
CheckOrder orderFor(const Monitor &monitor, const QString &secret = {})
{
    return {1, std::make_shared<const Monitor>(monitor), secret, false};
}
} // namespace

void TestRedactor::hidesEveryFormOfTheSecret()
{
    Monitor monitor;
    monitor.url = QStringLiteral("https://ann:url%20word@example.org/");
    monitor.http.auth = {HttpAuth::Scheme::Basic, QStringLiteral("bob")};
    const Redactor redactor(orderFor(monitor, QStringLiteral("s3/cret!")));
    const QByteArray body = "plain s3/cret! encoded s3%2Fcret%21 basic " +
                            QByteArray("bob:s3/cret!").toBase64() + " alone " +
                            QByteArray("s3/cret!").toBase64() + " url 'url word' 'url%20word'";
    const Evidence evidence = redactor.evidence({}, body);
    QCOMPARE(evidence.body,
             QByteArray("plain [redacted] encoded [redacted] basic [redacted] alone [redacted] url "
                        "'[redacted]' '[redacted]'"));
    QCOMPARE(redactor.text(QStringLiteral("500 s3/cret!")), QStringLiteral("500 [redacted]"));
}

void TestRedactor::hidesTheMonitorsOwnSecretHeaders()
{
    Monitor monitor;
    monitor.http.headers = {{QStringLiteral("Authorization"), QStringLiteral("Bearer abc.def")},
                            {QStringLiteral("X-Api-Key"), QStringLiteral("key123")},
                            {QStringLiteral("Accept"), QStringLiteral("text/html")}};
    const Redactor redactor(orderFor(monitor));
    QCOMPARE(redactor.text(QStringLiteral("abc.def key123 text/html")),
             QStringLiteral("[redacted] [redacted] text/html"));
}

void TestRedactor::hidesSecretHeadersOfTheAnswer()
{
    const Redactor redactor(orderFor(Monitor()));
    const Evidence evidence =
        redactor.evidence({{"Set-Cookie", "sid=1"}, {"WWW-Authenticate", "Basic"}, {"Server", "nginx"}}, {});
    QCOMPARE(evidence.headers.at(0).value, QStringLiteral("[redacted]"));
    QCOMPARE(evidence.headers.at(2).value, QStringLiteral("nginx"));
}

void TestRedactor::hidesASecretAcrossTheCut()
{
    Monitor monitor;
    monitor.http.auth.scheme = HttpAuth::Scheme::Bearer;
    const Redactor redactor(orderFor(monitor, QStringLiteral("0123456789abcdef")));
    const QByteArray body = QByteArray(maxEvidenceBody - 8, 'x') + "0123456789abcdef" + QByteArray(100, 'y');
    const Evidence evidence = redactor.evidence({}, body);
    QCOMPARE(evidence.body.size(), maxEvidenceBody);
    QVERIFY(!evidence.body.contains("0123"));
    QVERIFY(!evidence.body.contains('y'));
}

void TestRedactor::keepsTheRest()
{
    const Redactor redactor(orderFor(Monitor()));
    QCOMPARE(redactor.evidence({}, "nothing to hide").body, QByteArray("nothing to hide"));
    QCOMPARE(redactor.evidence({}, QByteArray(9000, 'x')).body.size(), maxEvidenceBody);
}

QTEST_GUILESS_MAIN(TestRedactor)
#include "testredactor.moc"
