// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csv.h"

#include <QtTest>

using namespace monitron;

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cells_data();
    void cells();
    void linesAreCounted();
    void problemsAreSaid();
    void roundTrip();
    void formulas();
};

void TestCsv::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("joined"); ///< cells by |, records by #
    const auto row = [](const char *name, const QString &text, const QString &joined) {
        QTest::newRow(name) << text << joined;
    };
    row("empty", QString(), QString());
    row("one", QStringLiteral("a"), QStringLiteral("a"));
    row("lf", QStringLiteral("a,b\nc,d\n"), QStringLiteral("a|b#c|d"));
    row("crlf", QStringLiteral("a,b\r\nc,d"), QStringLiteral("a|b#c|d"));
    row("cr", QStringLiteral("a,b\rc,d\r"), QStringLiteral("a|b#c|d"));
    row("empty cells", QStringLiteral(",\n,,"), QStringLiteral("|#||"));
    row("blank lines", QStringLiteral("\n\na,b\n  \n\nc,d\n\n"), QStringLiteral("a|b#c|d"));
    row("quotes", QStringLiteral("\"a,\"\"b\"\"\",\"\"\n"), QStringLiteral("a,\"b\"|"));
    row("line break", QStringLiteral("\"a\r\nb\",c\n"), QStringLiteral("a\nb|c"));
    row("bare quote", QStringLiteral("5\" disk,b"), QStringLiteral("5\" disk|b"));
    row("semicolon", QStringLiteral("a;b;c\n1,5;2;3"), QStringLiteral("a|b|c#1,5|2|3"));
    row("tab", QStringLiteral("a\tb\n1,5\t2"), QStringLiteral("a|b#1,5|2"));
    row("quoted separators don't count", QStringLiteral("\";;;;\",b\nc;d,e"), QStringLiteral(";;;;|b#c;d|e"));
    row("last empty", QStringLiteral("a,b\n1,"), QStringLiteral("a|b#1|"));
}

void TestCsv::cells()
{
    QFETCH(QString, text);
    QFETCH(QString, joined);
    QStringList records;
    for (const CsvRecord &record : parseCsv(text)) {
        QCOMPARE(record.problem, QString());
        records.append(record.cells.join(u'|'));
    }
    QCOMPARE(records.join(u'#'), joined);
}

void TestCsv::linesAreCounted()
{
    const auto records = parseCsv(QStringLiteral("a,b\r\n\r\n\"x\ny\",1\nlast,2"));
    QCOMPARE(records.size(), std::size_t(3));
    QCOMPARE(records[0].line, 1);
    QCOMPARE(records[1].line, 3);
    QCOMPARE(records[2].line, 5);
}

void TestCsv::problemsAreSaid()
{
    auto records = parseCsv(QStringLiteral("a,b\n\"never closed,2\n3,4"));
    QCOMPARE(records.size(), std::size_t(2));
    QVERIFY(records[1].problem.contains(QStringLiteral("never closed")));
    records = parseCsv(QStringLiteral("a,b\n\"x\"y,2"));
    QCOMPARE(records[1].cells, (QStringList{QStringLiteral("xy"), QStringLiteral("2")}));
    QVERIFY(!records[1].problem.isEmpty());
}

void TestCsv::roundTrip()
{
    const QStringList nasty{QStringLiteral("a,b"),
                            QStringLiteral("\"q\""),
                            QStringLiteral("l\nm"),
                            QString(),
                            QStringLiteral(" sp "),
                            QStringLiteral("x;y\t"),
                            QStringLiteral("\u00e4\U0001F525")};
    const auto records = parseCsv(csvLine(nasty) + csvLine({QStringLiteral("next")}));
    QCOMPARE(records.size(), std::size_t(2));
    QCOMPARE(records[0].cells, nasty);
}

void TestCsv::formulas()
{
    for (const char *text :
         {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "'=x", "''+y", "plain", "'quoted'", "", "a=b", "'"}) {
        const QString cell = QString::fromLatin1(text);
        const QString guarded = guardedCell(cell);
        QVERIFY(guarded.isEmpty() || !QStringLiteral("=+-@\t\r\n").contains(guarded.front()));
        QCOMPARE(unguardedCell(guarded), cell);
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "testcsv.moc"
