// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/mailheaders.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QtTest>

using namespace monitron;

namespace {

/// RFC 2047 the other way round.
QString decoded(const QByteArray &header)
{
    static const QRegularExpression word(QStringLiteral("=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?="));
    QByteArray bytes;
    auto it = word.globalMatch(QString::fromLatin1(header));
    while (it.hasNext())
        bytes += QByteArray::fromBase64(it.next().captured(1).toLatin1());
    return QString::fromUtf8(bytes);
}

} // namespace

class TestMailHeaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainStaysPlain();
    void wordsAreShortAndWhole();
    void nothingBeginsAHeader();
    void dates();
    void addresses_data();
    void addresses();
    void settings();
};

void TestMailHeaders::plainStaysPlain()
{
    QCOMPARE(encodedText(QStringLiteral("Down: Shop API")), QByteArray("Down: Shop API"));
    QCOMPARE(encodedPhrase(QStringLiteral("Ann \"A\" \\ B")), QByteArray("\"Ann \\\"A\\\" \\\\ B\""));
}

void TestMailHeaders::wordsAreShortAndWhole()
{
    const QString text = QStringLiteral("Ausfall: B\u00fcro \U0001F525 ").repeated(20).trimmed();
    const QByteArray header = encodedText(text);
    QCOMPARE(decoded(header), text);
    const QByteArrayList lines = header.split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY(line.trimmed().size() <= 75);
        QVERIFY(!decoded(line).contains(QChar::ReplacementCharacter));
    }
    QCOMPARE(decoded(encodedText(QStringLiteral("=?UTF-8?Q?x?="))), QStringLiteral("=?UTF-8?Q?x?="));
}

void TestMailHeaders::nothingBeginsAHeader()
{
    const QByteArray header = encodedText(QStringLiteral("a\r\nBcc: b@example.org\n\nbody\0end"));
    QCOMPARE(header, QByteArray("a Bcc: b@example.org body end"));
    QVERIFY(!encodedText(QStringLiteral("\u00e4\r\nBcc: b")).contains("Bcc"));
}

void TestMailHeaders::dates()
{
    QCOMPARE(mailDate(Timestamp(1'800'000'000'000)), QByteArray("Fri, 15 Jan 2027 08:00:00 +0000"));
}

void TestMailHeaders::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("plain") << QStringLiteral("a.b+c@example.org") << QByteArray("a.b+c@example.org");
    QTest::newRow("host") << QStringLiteral("root@localhost") << QByteArray("root@localhost");
    QTest::newRow("name") << QStringLiteral("Anna B <a@example.org>")
                          << QByteArray("\"Anna B\" <a@example.org>");
    QTest::newRow("quoted") << QStringLiteral("\"Anna, B\" <a@example.org>")
                            << QByteArray("\"Anna, B\" <a@example.org>");
    QTest::newRow("domain") << QStringLiteral("a@b\u00fccher.example")
                            << QByteArray("a@xn--bcher-kva.example");
    for (const char *bad : {"", "a", "@example.org", "a@", "a b@example.org", "a@exa mple.org", "a@b@c",
                            "<a@b", "a@example.org\r\nBcc: x@y.z", "a@-x.org", "a..b@example.org",
                            "a@example.org>", "a,b@example.org", "a@example.org, c@example.org"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << QByteArray();
}

void TestMailHeaders::addresses()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, header);
    const auto address = EmailAddress::parse(text);
    QCOMPARE(address.has_value(), !header.isEmpty());
    if (address)
        QCOMPARE(address->toHeader(), header);
}

void TestMailHeaders::settings()
{
    std::vector<FieldError> errors;
    QJsonObject good{{QStringLiteral("host"), QStringLiteral("mail.example.org")},
                     {QStringLiteral("from"), QStringLiteral("a@example.org")},
                     {QStringLiteral("to"), QJsonArray{QStringLiteral("b@example.org")}}};
    const EmailSettings email = EmailSettings::fromJson(good, errors);
    QVERIFY(errors.empty());
    QCOMPARE(email.port, 587);
    QVERIFY(email.security == EmailSettings::Security::StartTls);

    const QJsonObject bad{{QStringLiteral("host"), QStringLiteral("a b")},
                          {QStringLiteral("port"), 70000},
                          {QStringLiteral("security"), QStringLiteral("ssl")},
                          {QStringLiteral("from"), QStringLiteral("a@example.org\r\nBcc: x@y.z")},
                          {QStringLiteral("to"), QJsonArray()},
                          {QStringLiteral("timeout_s"), 0},
                          {QStringLiteral("colour"), 1}};
    (void)EmailSettings::fromJson(bad, errors);
    QStringList fields;
    for (const FieldError &error : errors)
        fields.append(error.field);
    fields.removeDuplicates();
    fields.sort();
    QCOMPARE(fields.join(u' '), QStringLiteral("colour from host port security timeout_s to"));
}

QTEST_GUILESS_MAIN(TestMailHeaders)
#include "testmailheaders.moc"
