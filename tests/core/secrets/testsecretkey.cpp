// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretkey.h"

#include <QtTest>

using namespace monitron;

class TestSecretKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensOnlyWithKeyAndContext();
    void everyFlippedBitIsNoticed();
    void sealsTheSameDifferently();
    void textRoundTrip();
    void refusesBadText_data();
    void refusesBadText();
    void derivationDependsOnSaltAndPassphrase();
    void derivationTakesAnyUnicodeForm();
    void insaneCostIsRefused();
};

void TestSecretKey::opensOnlyWithKeyAndContext()
{
    const auto key = SecretKey::generate();
    const auto other = SecretKey::generate();
    QVERIFY(key && other);
    for (const QByteArray &plain : {QByteArray(), QByteArray("x"), QByteArray("p\xc3\xa4ss\0word", 9)}) {
        const QByteArray sealed = key->seal(plain, "one");
        QVERIFY(plain.size() < 3 || !sealed.contains(plain));
        QCOMPARE(key->open(sealed, "one").value(), plain);
        QVERIFY(!key->open(sealed, "two"));
        QVERIFY(!other->open(sealed, "one"));
    }
    QVERIFY(key->isMac(key->mac("text"), "text"));
    QVERIFY(!key->isMac(key->mac("text"), "texT"));
    QVERIFY(!key->isMac(QByteArray(), "text"));
    QVERIFY(!other->isMac(key->mac("text"), "text"));
}

void TestSecretKey::everyFlippedBitIsNoticed()
{
    const auto key = SecretKey::generate();
    const QByteArray sealed = key->seal("secret", "name");
    for (qsizetype i = 0; i < sealed.size() * 8; ++i) {
        QByteArray changed = sealed;
        changed[i / 8] = static_cast<char>(changed.at(i / 8) ^ (1 << (i % 8)));
        QVERIFY(!key->open(changed, "name"));
    }
    for (qsizetype length = 0; length < sealed.size(); ++length)
        QVERIFY(!key->open(sealed.first(length), "name"));
}

void TestSecretKey::sealsTheSameDifferently()
{
    const auto key = SecretKey::generate();
    QVERIFY(key->seal("secret", "name") != key->seal("secret", "name"));
}

void TestSecretKey::textRoundTrip()
{
    const auto key = SecretKey::generate();
    const auto again = SecretKey::fromText(key->toText());
    QVERIFY(again);
    QCOMPARE(again->open(key->seal("secret", "name"), "name").value(), QByteArray("secret"));
}

void TestSecretKey::refusesBadText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("AAAA");
    QTest::newRow("no base64") << QByteArray(44, '!');
    QTest::newRow("long") << QByteArray(64, 'A');
}

void TestSecretKey::refusesBadText()
{
    QFETCH(QByteArray, text);
    const auto key = SecretKey::fromText(text);
    QVERIFY(!key);
    QCOMPARE(key.error().code, Error::Code::Corrupt);
}

void TestSecretKey::derivationDependsOnSaltAndPassphrase()
{
    KeyDerivation how = KeyDerivation::fresh();
    how.operations = 1;
    how.memory = 8192 * 2;
    KeyDerivation salted = how;
    salted.salt = KeyDerivation::fresh().salt;
    const auto key = SecretKey::derive(QStringLiteral("open sesame"), how);
    QVERIFY(key);
    const QByteArray text = key->toText();
    QCOMPARE(SecretKey::derive(QStringLiteral("open sesame"), how)->toText(), text);
    QVERIFY(SecretKey::derive(QStringLiteral("Open sesame"), how)->toText() != text);
    QVERIFY(SecretKey::derive(QStringLiteral("open sesame"), salted)->toText() != text);
}

void TestSecretKey::derivationTakesAnyUnicodeForm()
{
    KeyDerivation how = KeyDerivation::fresh();
    how.operations = 1;
    how.memory = 8192 * 2;
    QCOMPARE(SecretKey::derive(QStringLiteral("caf\u00e9"), how)->toText(),
             SecretKey::derive(QStringLiteral("cafe\u0301"), how)->toText());
}

void TestSecretKey::insaneCostIsRefused()
{
    KeyDerivation how = KeyDerivation::fresh();
    QVERIFY(how.isSane());
    how.memory = quint64(1) << 50;
    QVERIFY(!how.isSane());
    QCOMPARE(SecretKey::derive(QStringLiteral("x"), how).error().code, Error::Code::Corrupt);
}

QTEST_GUILESS_MAIN(TestSecretKey)
#include "testsecretkey.moc"
