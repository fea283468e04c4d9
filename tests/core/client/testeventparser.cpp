// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/eventparser.h"

#include <QTest>

#include <rapidcheck.h>

using namespace monitron;

namespace {

std::vector<ServerEvent> parse(const QByteArray &bytes)
{
    return EventParser().take(bytes);
}

} // namespace

class TestEventParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventsAreWhatTheStandardSays()
    {
        using Events = std::vector<ServerEvent>;
        QCOMPARE(parse("data: x\n\n"), (Events{{"", "message", "x"}}));
        QCOMPARE(parse("id: 7\nevent: monitor\ndata: {\"a\":1}\n\n"),
                 (Events{{"7", "monitor", "{\"a\":1}"}}));
        QCOMPARE(parse("data:one\ndata:two\r\ndata\r\r\n"), (Events{{"", "message", "one\ntwo\n"}}));
        QCOMPARE(parse(": hello\nretry: 3000\nunknown: x\n\n"), Events{});
        QCOMPARE(parse("event: monitor\n\ndata: x\n\n"), (Events{{"", "message", "x"}}));
        QCOMPARE(parse("id: 1\ndata: a\n\ndata: b\n\n"),
                 (Events{{"1", "message", "a"}, {"", "message", "b"}}));
        QCOMPARE(parse("data:  two blanks\n\n"), (Events{{"", "message", " two blanks"}}));
        QCOMPARE(parse("\xEF\xBB\xBF"
                       "data: x\n\n"),
                 (Events{{"", "message", "x"}}));
        QCOMPARE(parse("data: not over"), Events{});
        QCOMPARE(parse(QByteArray("id: a\0b\ndata: x\n\n", 18)), (Events{{"", "message", "x"}}));
    }

    void whatIsNoEventStreamIsGivenUp()
    {
        EventParser parser;
        for (int i = 0; i < 3; ++i)
            QVERIFY(parser.take(QByteArray(400 * 1024, 'x')).empty());
        QVERIFY(parser.isBroken());
        QVERIFY(parser.take("\n\ndata: x\n\n").empty());

        EventParser many;
        for (int i = 0; i < 300 && !many.isBroken(); ++i)
            (void)many.take("data: " + QByteArray(10 * 1024, 'x') + '\n');
        QVERIFY(many.isBroken());
    }

    void whereTheBytesAreCutDoesNotMatter()
    {
        const bool ok = rc::check([] {
            const auto pieces = *rc::gen::container<std::vector<QByteArray>>(rc::gen::elementOf(
                std::vector<QByteArray>{"data: x", "data", "id: 5", "event: monitor", ": hi", "\n", "\n",
                                        "\r", "\r\n", "\n\n", "retry: 1", "data: {}", "\xEF\xBB\xBF", "é"}));
            QByteArray bytes;
            for (const QByteArray &piece : pieces)
                bytes += piece;
            EventParser parser;
            std::vector<ServerEvent> events;
            qsizetype at = 0;
            while (at < bytes.size()) {
                const auto count = *rc::gen::inRange<qsizetype>(1, 6);
                for (ServerEvent &event : parser.take(bytes.mid(at, count)))
                    events.push_back(std::move(event));
                at += count;
            }
            RC_ASSERT(events == parse(bytes));
        });
        QVERIFY(ok);
    }
};

QTEST_GUILESS_MAIN(TestEventParser)
#include "testeventparser.moc"
