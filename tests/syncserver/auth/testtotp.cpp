// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/totp.h"

#include <QtTest>

using namespace monitron;
using namespace monitron::auth;

class TestTotp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// RFC 6238, appendix B, SHA-1; of its eight digits the last six.
    void vectors_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("code");
        QTest::newRow("1") << qint64{59} << QStringLiteral("287082");
        QTest::newRow("2") << qint64{1111111109} << QStringLiteral("081804");
        QTest::newRow("3") << qint64{1111111111} << QStringLiteral("050471");
        QTest::newRow("4") << qint64{1234567890} << QStringLiteral("005924");
        QTest::newRow("5") << qint64{2000000000} << QStringLiteral("279037");
        QTest::newRow("6") << qint64{20000000000} << QStringLiteral("353130");
    }

    void vectors()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, code);
        const QByteArray secret("12345678901234567890");
        const Timestamp at(seconds * 1000);
        QCOMPARE(totp::codeOf(secret, totp::stepAt(at)), code);
        const qint64 step = totp::stepAt(at);
        QVERIFY(totp::stepOf(secret, code, at) == step);
        QVERIFY(totp::stepOf(secret, code, Timestamp((step + 2) * 30'000 - 1)) == step);
        QVERIFY(totp::stepOf(secret, code, Timestamp((step - 1) * 30'000)) == step);
        QVERIFY(!totp::stepOf(secret, code, Timestamp((step + 2) * 30'000)));
        if (step > 1)
            QVERIFY(!totp::stepOf(secret, code, Timestamp((step - 1) * 30'000 - 1)));
        QVERIFY(!totp::stepOf(secret, QString(), at));
        QVERIFY(!totp::stepOf(secret, code + u'0', at));
    }

    void base32()
    {
        QCOMPARE(totp::toBase32("12345678901234567890"), QStringLiteral("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
        QCOMPARE(totp::toBase32("fooba"), QStringLiteral("MZXW6YTB"));
        QCOMPARE(totp::toBase32("foob"), QStringLiteral("MZXW6YQ"));
        for (int size = 0; size < 25; ++size) {
            const QByteArray bytes = totp::makeSecret().repeated(2).left(size);
            QVERIFY(totp::fromBase32(totp::toBase32(bytes).toLower()) == bytes);
        }
        QVERIFY(!totp::fromBase32(QStringLiteral("1")));
        QVERIFY(!totp::fromBase32(QStringLiteral("\u00c4")));
    }

    void uri()
    {
        QCOMPARE(totp::uriOf("12345678901234567890", QStringLiteral("anna+x@example.org")),
                 QStringLiteral(
                     "otpauth://totp/Monitron:anna%2Bx%40example.org?secret="
                     "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Monitron&algorithm=SHA1&digits=6&period=30"));
        QCOMPARE(totp::makeSecret().size(), 20);
        QVERIFY(totp::makeSecret() != totp::makeSecret());
        QVERIFY(totp::isCode(QStringLiteral("012345")));
        QVERIFY(!totp::isCode(QStringLiteral("12345")) && !totp::isCode(QStringLiteral("12345a")));
        QVERIFY(!totp::isCode(QStringLiteral("\u0661\u0662\u0663\u0664\u0665\u0666"))); // other digits
    }
};

QTEST_GUILESS_MAIN(TestTotp)
#include "testtotp.moc"
