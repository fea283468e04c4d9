// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databaseurl.h"

#include <QtTest>

using namespace monitron;

class TestDatabaseUrl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPartIsRead()
    {
        for (const char *scheme : {"postgresql", "postgres", "postgresql+psycopg2"}) {
            const auto url = DatabaseUrl::parse(
                QLatin1String(scheme) +
                QStringLiteral("://ann%40x:p%40ss%2F%3A%23w%25rd@db.example:6543/mon%20itron"
                               "?sslmode=verify-full&sslrootcert=%2Fetc%2Fca.pem"));
            QVERIFY2(url.has_value(), url ? "" : qPrintable(url.error().message));
            QCOMPARE(url->user, QStringLiteral("ann@x"));
            QCOMPARE(url->password, QStringLiteral("p@ss/:#w%rd"));
            QCOMPARE(url->host, QStringLiteral("db.example"));
            QCOMPARE(url->port, 6543);
            QCOMPARE(url->database, QStringLiteral("mon itron"));
            QCOMPARE(url->options, (QMap<QString, QString>{
                                       {QStringLiteral("sslmode"), QStringLiteral("verify-full")},
                                       {QStringLiteral("sslrootcert"), QStringLiteral("/etc/ca.pem")}}));
        }
    }

    void partsMayBeMissing()
    {
        const auto socket = DatabaseUrl::parse(QStringLiteral("postgresql:///monitron?host=/run/postgresql"));
        QVERIFY(socket.has_value());
        QCOMPARE(socket->host, QStringLiteral("/run/postgresql"));
        QCOMPARE(socket->port, 5432);
        QVERIFY(socket->user.isEmpty() && socket->password.isEmpty());
        QCOMPARE(socket->toDisplayText(), QStringLiteral("postgresql://:5432/monitron?host=/run/postgresql"));
        const auto v6 = DatabaseUrl::parse(QStringLiteral("postgresql://u@[::1]/m?port=1234"));
        QVERIFY(v6.has_value());
        QCOMPARE(v6->host, QStringLiteral("::1"));
        QCOMPARE(v6->port, 1234);
        const auto plus = DatabaseUrl::parse(QStringLiteral("postgresql://h/m?user=a%2Bb&password=c+d"));
        QVERIFY(plus.has_value());
        QCOMPARE(plus->user, QStringLiteral("a+b"));
        QCOMPARE(plus->password, QStringLiteral("c+d"));
    }

    void thePasswordIsNeverShown_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "monitron", "mysql://u:hunter2@h/m", "hunter2://u:p@h/m", "postgresql://u:hunter2@h",
              "postgresql://u:hunter2@h/", "postgresql://u:hun/ter2@h/m", "postgresql://u:hunter2#x@h/m",
              "postgresql://u:hunter2?x@h/m", "postgresql://u:hunter2@x@h/m", "postgresql://u:hunter2%zz@h/m",
              "postgresql://u:hunter2@h:port/m", "postgresql://u:hunter2@h:0/m",
              "postgresql://u:hunter2@h:70000/m", "postgresql://u@h/m?hunter2=1",
              "postgresql://u@h/m?port=hunter2", "postgresql://u@h/m?sslmode=hunter2%3B"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void thePasswordIsNeverShown()
    {
        QFETCH(QString, text);
        const auto url = DatabaseUrl::parse(text);
        QVERIFY(!url);
        QCOMPARE(url.error().code, Error::Code::Invalid);
        QVERIFY2(url.error().message.startsWith(QStringLiteral("The address of the database is not valid: ")),
                 qPrintable(url.error().message));
        QVERIFY2(!url.error().message.contains(QStringLiteral("hun")), qPrintable(url.error().message));
        const auto good = DatabaseUrl::parse(QStringLiteral("postgresql://u:hunter2@h/m?application_name=x"));
        QCOMPARE(good->toDisplayText(), QStringLiteral("postgresql://u@h:5432/m"));
    }
};

QTEST_GUILESS_MAIN(TestDatabaseUrl)
#include "testdatabaseurl.moc"
