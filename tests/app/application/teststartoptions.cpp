// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/startoptions.h"

#include <QtTest>

using namespace monitron;

class TestStartOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aJoinLinkIsTakenAndHandedOver();
    void otherWordsAreRefused();
};

void TestStartOptions::aJoinLinkIsTakenAndHandedOver()
{
    const QString link = QStringLiteral("monitron://join/team.example.org?token=abc");
    const StartOptions options =
        StartOptions::parse({QStringLiteral("--profile"), QStringLiteral("/tmp/x"), link});
    QVERIFY(!options.exitStatus);
    QCOMPARE(options.joinLink, link);
    QCOMPARE(options.toArguments(), QStringList{link});
    QCOMPARE(StartOptions::parse(options.toArguments()).joinLink, link);
}

void TestStartOptions::otherWordsAreRefused()
{
    const QString link = QStringLiteral("monitron://join/team.example.org?token=abc");
    for (const QStringList &words : {QStringList{QStringLiteral("https://example.org")},
                                     QStringList{link, link}, QStringList{QStringLiteral("word")}}) {
        const StartOptions options = StartOptions::parse(words);
        QCOMPARE(options.exitStatus.value_or(0), 2);
        QVERIFY(!options.text.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestStartOptions)
#include "teststartoptions.moc"
