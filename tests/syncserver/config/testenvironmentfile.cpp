// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/config/environmentfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace monitron;

class TestEnvironmentFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAreRead_data();
    void valuesAreRead();
    void linesAreCounted();
    void whatIsWrongIsNamedWithItsLine_data();
    void whatIsWrongIsNamedWithItsLine();
    void everyProblemIsToldAtOnce();
    void anythingIsReadWithoutHarm();
    void whatCantBeReadIsSaid();
};

void TestEnvironmentFile::valuesAreRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("value");
    QTest::newRow("bare") << QByteArray("NAME=value") << QStringLiteral("value");
    QTest::newRow("blanks") << QByteArray("  NAME =  some value  \n") << QStringLiteral("some value");
    QTest::newRow("empty") << QByteArray("NAME=") << QString();
    QTest::newRow("export") << QByteArray("export NAME=value") << QStringLiteral("value");
    QTest::newRow("remark") << QByteArray("NAME=value # why") << QStringLiteral("value");
    QTest::newRow("hash within") << QByteArray("NAME=a#b") << QStringLiteral("a#b");
    QTest::newRow("only a remark") << QByteArray("NAME=# nothing") << QString();
    QTest::newRow("equals within") << QByteArray("NAME=a=b==") << QStringLiteral("a=b==");
    QTest::newRow("single") << QByteArray("NAME='a # \\n $x \"'") << QStringLiteral("a # \\n $x \"");
    QTest::newRow("double") << QByteArray("NAME=\"a # b\" # why") << QStringLiteral("a # b");
    QTest::newRow("escapes") << QByteArray(R"(NAME="a\nb\tc\"d\\e\$f\q")")
                             << QStringLiteral("a\nb\tc\"d\\e$f\\q");
    QTest::newRow("several lines") << QByteArray("NAME=\"a\nb\"\n") << QStringLiteral("a\nb");
    QTest::newRow("quotes within") << QByteArray("NAME=it's") << QStringLiteral("it's");
    QTest::newRow("nothing substituted") << QByteArray("NAME=$HOME/${X}") << QStringLiteral("$HOME/${X}");
    QTest::newRow("carriage return") << QByteArray("NAME=value\r\n") << QStringLiteral("value");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfNAME=value") << QStringLiteral("value");
    QTest::newRow("UTF-8") << QByteArray("NAME=gr\xc3\xbc\xc3\x9f"
                                         "e")
                           << QStringLiteral("grüße");
    QTest::newRow("a name like export") << QByteArray("NAME=1\nexport=2") << QStringLiteral("1");
}

void TestEnvironmentFile::valuesAreRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, value);
    const EnvironmentFile file = EnvironmentFile::parse(content, QStringLiteral(".env"));
    QCOMPARE(file.problems, QStringList());
    QVERIFY(!file.entries.empty());
    QCOMPARE(file.entries.front().name, QStringLiteral("NAME"));
    QCOMPARE(file.entries.front().value, value);
}

void TestEnvironmentFile::linesAreCounted()
{
    const EnvironmentFile file =
        EnvironmentFile::parse("# remark\n\nA=1\nB=\"x\ny\\\nz\"\nC=2\n\t# another\nD='3'", QString());
    QCOMPARE(file.problems, QStringList());
    QCOMPARE(file.entries.size(), std::size_t(4));
    QCOMPARE(file.entries[0].line, 3);
    QCOMPARE(file.entries[1].line, 4);
    QCOMPARE(file.entries[2].name, QStringLiteral("C"));
    QCOMPARE(file.entries[2].line, 7);
    QCOMPARE(file.entries[3].line, 9);
}

void TestEnvironmentFile::whatIsWrongIsNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no equals") << QByteArray("A=1\nNAME value")
                               << QStringLiteral(".env:2: expected NAME=value");
    QTest::newRow("no name") << QByteArray("=1") << QStringLiteral(".env:1: expected NAME=value");
    QTest::newRow("digit") << QByteArray("1A=1") << QStringLiteral(".env:1: expected NAME=value");
    QTest::newRow("dash") << QByteArray("A-B=1") << QStringLiteral(".env:1: expected NAME=value");
    QTest::newRow("only export") << QByteArray("export") << QStringLiteral(".env:1: expected NAME=value");
    QTest::newRow("never closed") << QByteArray("\nA=\"x\nB=2")
                                  << QStringLiteral(".env:2: A: the quote that begins here is never closed");
    QTest::newRow("behind the quote")
        << QByteArray("A='x'y") << QStringLiteral(".env:1: A: unexpected text after the closing quote");
    QTest::newRow("binary") << QByteArray("A=\xff\xfe") << QStringLiteral(".env: is not a text in UTF-8");
}

void TestEnvironmentFile::whatIsWrongIsNamedWithItsLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, problem);
    const EnvironmentFile file = EnvironmentFile::parse(content, QStringLiteral(".env"));
    QCOMPARE(file.problems, QStringList{problem});
}

void TestEnvironmentFile::everyProblemIsToldAtOnce()
{
    const EnvironmentFile file = EnvironmentFile::parse("A\nB=1\nC\n", QStringLiteral(".env"));
    QCOMPARE(file.problems.size(), 2);
    QCOMPARE(file.entries.size(), std::size_t(1));
}

void TestEnvironmentFile::anythingIsReadWithoutHarm()
{
    quint32 seed = 42;
    const QByteArray letters("AB=\"'\\#\n \t$xn");
    for (int i = 0; i < 20'000; ++i) {
        QByteArray content;
        for (int length = 0; length < 12; ++length) {
            seed = seed * 1664525u + 1013904223u;
            content += letters[static_cast<int>((seed >> 16) % static_cast<quint32>(letters.size()))];
        }
        (void)EnvironmentFile::parse(content, QString());
    }
}

void TestEnvironmentFile::whatCantBeReadIsSaid()
{
    const QTemporaryDir directory;
    const QString missing = directory.filePath(QStringLiteral("missing"));
    const auto file = EnvironmentFile::read(missing);
    QVERIFY(!file);
    QVERIFY(file.error().message.contains(missing));
    QVERIFY(!EnvironmentFile::read(directory.path()));
}

QTEST_GUILESS_MAIN(TestEnvironmentFile)
#include "testenvironmentfile.moc"
