// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/serveraddress.h"

#include <QTest>

using namespace monitron;

class TestServerAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatPeopleTypeIsMadeWhole_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("base");
        const auto row = [](const char *typed, const char *base) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(base);
        };
        row("monitron.example.org", "https://monitron.example.org/");
        row("  Monitron.Example.ORG ", "https://monitron.example.org/");
        row("monitron.example.org:8443", "https://monitron.example.org:8443/");
        row("https://monitron.example.org:443", "https://monitron.example.org/");
        row("https://example.org/monitron", "https://example.org/monitron/");
        row("https://example.org/monitron/api/v1/monitors?limit=3#x", "https://example.org/monitron/");
        row("https://example.org/docs", "https://example.org/");
        row("example.org/openapi.json", "https://example.org/");
        row("https://example.org/register?invitation=abc", "https://example.org/");
        row("localhost", "http://localhost/");
        row("localhost:8080", "http://localhost:8080/");
        row("127.0.0.1:8080/api/v1", "http://127.0.0.1:8080/");
        row("127.8.9.10", "http://127.8.9.10/");
        row("::1", "http://[::1]/");
        row("[::1]:8080", "http://[::1]:8080/");
        row("https://localhost", "https://localhost/");
        row("http://localhost:80", "http://localhost/");
        row("192.0.2.7", "https://192.0.2.7/");
        row("2001:db8::7", "https://[2001:db8::7]/");
        row("HTTPS://EXAMPLE.org", "https://example.org/");
        row("münchen.example", "https://xn--mnchen-3ya.example/");
    }
    void whatPeopleTypeIsMadeWhole()
    {
        QFETCH(QString, typed);
        QFETCH(QString, base);
        const auto address = parseServerAddress(typed);
        QVERIFY2(address, address ? "" : qPrintable(address.error().message));
        QCOMPARE(QString::fromLatin1(address->base.toEncoded()), base);
        QVERIFY(address->pinSha256.isEmpty());
        QCOMPARE(parseServerAddress(address->base.toString()).value(), *address);
    }

    void nonsenseIsInvalid_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"", "   ", "https://", "ftp://example.org", "https://anna:secret@example.org",
              "anna@example.org", "https://example.org:0/", "https://example.org:99999/", "two words",
              "monitron://join/example.org?token=x", "/api/v1", "https:///path"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
        QTest::newRow("long") << QString(3000, u'a');
    }
    void nonsenseIsInvalid()
    {
        QFETCH(QString, typed);
        const auto address = parseServerAddress(typed, true);
        QVERIFY2(!address, address ? qPrintable(address->base.toString()) : "");
        QVERIFY(address.error().code == Error::Code::Invalid);
        QVERIFY(!address.error().message.isEmpty());
    }

    void plainHttpToOthersIsForThoseWhoInsist()
    {
        for (const char *typed :
             {"http://example.org", "http://192.168.1.2:8080/", "http://localhost.example.org"}) {
            const auto refused = parseServerAddress(QString::fromLatin1(typed));
            QVERIFY(!refused && refused.error().code == Error::Code::Refused);
            const auto taken = parseServerAddress(QString::fromLatin1(typed), true);
            QVERIFY(taken && taken->base.scheme() == u"http");
        }
    }

    void linksOfInvitationsGoBothWays_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("link");
        QTest::newRow("host") << QStringLiteral("https://monitron.example.org/")
                              << QStringLiteral("monitron://join/monitron.example.org/?token=a-b_c");
        QTest::newRow("port and path")
            << QStringLiteral("https://example.org:8443/team/")
            << QStringLiteral("monitron://join/example.org:8443/team/?token=a-b_c");
        QTest::newRow("plain") << QStringLiteral("http://localhost:8080/")
                               << QStringLiteral("monitron://join/localhost:8080/?token=a-b_c&plain=1");
        QTest::newRow("IPv6") << QStringLiteral("https://[2001:db8::7]:8443/") << QString();
    }
    void linksOfInvitationsGoBothWays()
    {
        QFETCH(QString, base);
        QFETCH(QString, link);
        const ServerAddress address = parseServerAddress(base).value();
        const QString made = joinLink(address, QStringLiteral("a-b_c"));
        if (!link.isEmpty())
            QCOMPARE(made, link);
        const auto read = parseJoinLink(made);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->address, address);
        QCOMPARE(read->token, QStringLiteral("a-b_c"));
        const QString odd = QStringLiteral("a&b=c +%/#é");
        QCOMPARE(parseJoinLink(joinLink(address, odd)).value().token, odd);
    }

    void otherLinksAreNoInvitations()
    {
        for (const char *text :
             {"", "monitron://join/", "monitron://join/example.org", "monitron://join/?token=x",
              "monitron://join/example.org?token=", "https://example.org/register?invitation=x",
              "monitron://open/example.org?token=x", "monitron://join/anna@example.org?token=x"}) {
            const auto link = parseJoinLink(QString::fromLatin1(text));
            QVERIFY2(!link, text);
            QVERIFY(link.error().code == Error::Code::Invalid);
        }
        const QString plain = QStringLiteral("monitron://join/example.org?token=x&plain=1");
        QVERIFY(parseJoinLink(plain).error().code == Error::Code::Refused);
        QCOMPARE(parseJoinLink(plain, true).value().address.base,
                 QUrl(QStringLiteral("http://example.org/")));
        QVERIFY(parseJoinLink(QStringLiteral("MONITRON://join/example.org?token=x")));
    }
};

QTEST_GUILESS_MAIN(TestServerAddress)
#include "testserveraddress.moc"
