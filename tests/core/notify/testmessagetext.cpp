// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/messagetext.h"

#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

namespace {

Message message(MessageKind kind, const QString &name)
{
    Message m;
    m.id = MessageId::make(Timestamp(1));
    m.kind = kind;
    m.at = Timestamp(1'800'000'125'000);
    m.startedAt = Timestamp(1'800'000'000'000);
    m.monitorName = name;
    m.monitorUrl = QStringLiteral("https://user:secret@example.org/?a=<b>");
    m.cause = QStringLiteral("HTTP 503\nService <b>Unavailable</b>");
    return m;
}

} // namespace

class TestMessageText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindSaysItsName();
    void foreignTextIsEscaped();
    void titleIsOneShortLine();
    void placeholdersInNamesStay();
    void manyAreSummarised();
    void durations_data();
    void durations();
    void times();
};

void TestMessageText::everyKindSaysItsName()
{
    for (int kind = 0; kind < static_cast<int>(MessageKind::Test); ++kind) {
        const MessageText text = messageText(message(static_cast<MessageKind>(kind), QStringLiteral("Shop")));
        QVERIFY(text.title.contains(QStringLiteral("Shop")));
        QVERIFY(text.sentence.contains(QStringLiteral("Shop")));
        QVERIFY(text.plain.contains(QStringLiteral("2027-01-15 08:00:00 UTC")));
    }
    Message recovered = message(MessageKind::Recovered, QStringLiteral("Shop"));
    recovered.endedAt = *recovered.startedAt + 65s;
    QCOMPARE(messageText(recovered).sentence, QStringLiteral("Shop is up again after 1 min 5 s."));
    QVERIFY(!messageText(message(MessageKind::Test, {})).title.isEmpty());
}

void TestMessageText::foreignTextIsEscaped()
{
    const MessageText text =
        messageText(message(MessageKind::Down, QStringLiteral("<script>alert('x')</script>&")));
    QVERIFY(!text.html.contains(QStringLiteral("<script>")));
    QVERIFY(!text.html.contains(QStringLiteral("<b>")));
    QVERIFY(text.html.contains(QStringLiteral("&lt;script&gt;")));
    for (const QString &part : {text.html, text.plain, text.sentence})
        QVERIFY(!part.contains(QStringLiteral("secret")));
}

void TestMessageText::titleIsOneShortLine()
{
    const QString nasty =
        QStringLiteral("a\r\nBcc: x@example.org\u2028\u202eb\0c").append(QString(9000, u'x'));
    const MessageText text = messageText(message(MessageKind::Down, nasty));
    QVERIFY(text.title.size() < 150);
    for (const QChar c : text.title + text.sentence)
        QVERIFY(c.isPrint());
}

void TestMessageText::placeholdersInNamesStay()
{
    Message sustained = message(MessageKind::Sustained, QStringLiteral("100%2 %1"));
    sustained.failures = 12;
    QVERIFY(messageText(sustained).sentence.startsWith(QStringLiteral("100%2 %1 has had 12 failed checks")));
}

void TestMessageText::manyAreSummarised()
{
    std::vector<Message> messages;
    for (int i = 0; i < 30; ++i)
        messages.push_back(message(i < 10 ? MessageKind::Recovered : MessageKind::Down, QString::number(i)));
    const MessageText text = messageText(messages);
    QCOMPARE(text.title, QStringLiteral("30 alerts"));
    QCOMPARE(text.sentence, QStringLiteral("Down: 20, Recovered: 10. Latest: 29, 28, 27."));
    QVERIFY(text.plain.contains(QStringLiteral("10 more")));
    QCOMPARE(messageText(std::vector{messages.front()}).title, messageText(messages.front()).title);
}

void TestMessageText::durations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << QStringLiteral("0 ms");
    QTest::newRow("negative") << qint64(-5) << QStringLiteral("0 ms");
    QTest::newRow("ms") << qint64(850) << QStringLiteral("850 ms");
    QTest::newRow("s") << qint64(12'999) << QStringLiteral("12 s");
    QTest::newRow("min") << qint64(120'000) << QStringLiteral("2 min");
    QTest::newRow("min s") << qint64(185'000) << QStringLiteral("3 min 5 s");
    QTest::newRow("h") << qint64(7'800'000) << QStringLiteral("2 h 10 min");
    QTest::newRow("h s") << qint64(3'601'000) << QStringLiteral("1 h");
    QTest::newRow("d") << qint64(97 * 3'600'000) << QStringLiteral("4 d 1 h");
}

void TestMessageText::durations()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(formatDuration(Duration(ms)), text);
}

void TestMessageText::times()
{
    QCOMPARE(formatUtc(Timestamp(0)), QStringLiteral("1970-01-01 00:00:00 UTC"));
    QCOMPARE(formatUtc(Timestamp(1'800'000'000'999)), QStringLiteral("2027-01-15 08:00:00 UTC"));
}

QTEST_GUILESS_MAIN(TestMessageText)
#include "testmessagetext.moc"
