// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitorfilter.h"
#include "core/storage/reader.h"

#include <QtTest>

using namespace monitron;

class TestMonitorFilter : public QObject
{
    Q_OBJECT

private:
    static MonitorRow row()
    {
        MonitorView view;
        view.monitor.name = QStringLiteral("Checkout API");
        view.monitor.url = QStringLiteral("https://checkout.example.org/health");
        view.monitor.group = QStringLiteral("Production/ Web shop");
        view.monitor.tags = {QStringLiteral("Prod"), QStringLiteral("on call")};
        view.state.status = MonitorStatus::Down;
        return rowsByName({view}).front();
    }

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing asked") << QString() << true;
        QTest::newRow("words of name and address") << QStringLiteral("CHECKOUT health") << true;
        QTest::newRow("one word missing") << QStringLiteral("checkout nowhere") << false;
        QTest::newRow("quoted words") << QStringLiteral("\"checkout api\"") << true;
        QTest::newRow("quoted, other order") << QStringLiteral("\"api checkout\"") << false;
        QTest::newRow("excluded word") << QStringLiteral("checkout -health") << false;
        QTest::newRow("excluded, not there") << QStringLiteral("checkout -staging") << true;
        QTest::newRow("a dash alone is a word") << QStringLiteral("-") << false;
        QTest::newRow("state") << QStringLiteral("state:down") << true;
        QTest::newRow("state, half typed") << QStringLiteral("state:do") << true;
        QTest::newRow("state, still empty") << QStringLiteral("state:") << true;
        QTest::newRow("other state") << QStringLiteral("state:up") << false;
        QTest::newRow("one of two states") << QStringLiteral("state:up state:down") << true;
        QTest::newRow("excluded state") << QStringLiteral("-state:down") << false;
        QTest::newRow("tag") << QStringLiteral("tag:prod") << true;
        QTest::newRow("quoted tag") << QStringLiteral("tag:\"on call\"") << true;
        QTest::newRow("tags are whole") << QStringLiteral("tag:pro") << false;
        QTest::newRow("group around") << QStringLiteral("group:production") << true;
        QTest::newRow("group itself") << QStringLiteral("group:\"Production/Web Shop\"") << true;
        QTest::newRow("group beside") << QStringLiteral("group:prod") << false;
        QTest::newRow("all kinds") << QStringLiteral("api state:down tag:prod -staging group:production")
                                   << true;
        QTest::newRow("open quote") << QStringLiteral("tag:\"on call") << true;
    }

    void matches()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(MonitorFilter::parse(text).matches(row()), found);
    }

    void termsAreSwitchedInTheText()
    {
        using Kind = MonitorFilter::Kind;
        QString text =
            MonitorFilter::withTerm(QStringLiteral("some  words"), Kind::State, QStringLiteral("down"), true);
        QCOMPARE(text, QStringLiteral("some words state:down"));
        text = MonitorFilter::withTerm(text, Kind::Tag, QStringLiteral("on call"), true);
        QCOMPARE(text, QStringLiteral("some words state:down tag:\"on call\""));
        QVERIFY(MonitorFilter::parse(text).has(Kind::Tag, QStringLiteral("on call")));
        QVERIFY(MonitorFilter::parse(text).dependsOnState());
        text = MonitorFilter::withTerm(text, Kind::State, QStringLiteral("down"), false);
        QCOMPARE(text, QStringLiteral("some words tag:\"on call\""));
        QVERIFY(!MonitorFilter::parse(text).dependsOnState());
    }
};

QTEST_GUILESS_MAIN(TestMonitorFilter)
#include "testmonitorfilter.moc"
