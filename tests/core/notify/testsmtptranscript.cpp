// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/smtptranscript.h"

#include <QtTest>

using namespace monitron;

class TestSmtpTranscript : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinsLines();
    void namesRefusedRecipients();
    void goodbyeDoesntCount();
    void endlessReplyIsCut();
};

void TestSmtpTranscript::joinsLines()
{
    SmtpTranscript transcript;
    transcript.received("250-mail.test\r\n");
    transcript.received("250 HELP\r\n");
    QCOMPARE(transcript.reply(), QByteArray("250-mail.test HELP"));
    transcript.received("535 5.7.8 no\r\n");
    QCOMPARE(SmtpTranscript::codeOf(transcript.reply()), 535);
}

void TestSmtpTranscript::namesRefusedRecipients()
{
    SmtpTranscript transcript;
    transcript.sent("MAIL FROM:<a@b>\r\n");
    transcript.received("250 OK\r\n");
    transcript.sent("RCPT TO:<one@b>\r\n");
    transcript.received("550-nobody\r\n");
    transcript.received("550 here\r\n");
    transcript.sent("RCPT TO:<two@b>\r\n");
    transcript.received("250 OK\r\n");
    transcript.sent("DATA\r\n");
    transcript.received("554 no\r\n");
    QCOMPARE(transcript.refusals().size(), std::size_t(1));
    QCOMPARE(transcript.refusals().front().recipient, QByteArray("one@b"));
    QCOMPARE(transcript.refusals().front().reply, QByteArray("550-nobody here"));
}

void TestSmtpTranscript::goodbyeDoesntCount()
{
    SmtpTranscript transcript;
    transcript.received("550 no\r\n");
    transcript.sent("QUIT\r\n");
    transcript.received("221 bye\r\n");
    QVERIFY(transcript.hasEnded());
    QCOMPARE(transcript.reply(), QByteArray("550 no"));
}

void TestSmtpTranscript::endlessReplyIsCut()
{
    SmtpTranscript transcript;
    for (int i = 0; i < 10'000; ++i)
        transcript.received("250-" + QByteArray(100, 'x') + "\r\n");
    QVERIFY(transcript.reply().size() < 10'000);
}

QTEST_GUILESS_MAIN(TestSmtpTranscript)
#include "testsmtptranscript.moc"
