// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/storesecrets.h"
#include "tests/core/storage/storeconnection.h"

using namespace monitron;

/// Secrets in the store that several machines share.
class TestStoreSecrets : public QObject
{
    Q_OBJECT

    Result<std::unique_ptr<StoreSecrets>> open(const StoreFixture &fixture, const QString &passphrase)
    {
        return StoreSecrets::open([&fixture] { return fixture.openStore(); }, passphrase);
    }
    const QString m_passphrase = QStringLiteral("what seals the secrets of all");

private Q_SLOTS:
    void initTestCase() { qputenv("MONITRON_TEST_STORE", "postgres"); }

    void oneWritesAndAnotherReads()
    {
        const StoreFixture fixture;
        const auto one = open(fixture, m_passphrase);
        const auto two = open(fixture, m_passphrase);
        VERIFY_RESULT(one);
        VERIFY_RESULT(two);
        const QString key = QStringLiteral("monitor/1");
        QCOMPARE((*two)->read(key).result().error().code, Error::Code::NotFound);
        VERIFY_RESULT((*one)->write(key, QStringLiteral("hush ü")).result());
        QCOMPARE((*two)->read(key).result().value(), QStringLiteral("hush ü"));
        VERIFY_RESULT((*two)->write(key, QStringLiteral("other")).result());
        QCOMPARE((*one)->read(key).result().value(), QStringLiteral("other"));
        VERIFY_RESULT((*one)->remove(key).result());
        QCOMPARE((*two)->read(key).result().error().code, Error::Code::NotFound);
        QCOMPARE((*one)->write({}, key).result().error().code, Error::Code::Invalid);
    }
    void anotherPassphraseIsRefused()
    {
        const StoreFixture fixture;
        VERIFY_RESULT(open(fixture, m_passphrase));
        const auto wrong = open(fixture, m_passphrase.toUpper());
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, Error::Code::Refused);
    }
    void theStoreNeverSeesThem()
    {
        const StoreFixture fixture;
        const auto secrets = open(fixture, m_passphrase);
        VERIFY_RESULT(secrets);
        VERIFY_RESULT((*secrets)->write(QStringLiteral("a"), QStringLiteral("hush")).result());
        VERIFY_RESULT((*secrets)->write(QStringLiteral("b"), QStringLiteral("other")).result());
        const auto database = connectionTo(fixture);
        VERIFY_RESULT(database->each("SELECT sealed FROM secret",
                                     [](const SqlRow &row) { QVERIFY(!row.bytes(0).contains("hush")); }));
        // Nor can somebody who writes to it put one in the place of another.
        VERIFY_RESULT(database->execute(
            QStringLiteral("UPDATE secret SET sealed = (SELECT sealed FROM secret WHERE name = 'a') "
                           "WHERE name = 'b'")));
        QCOMPARE((*secrets)->read(QStringLiteral("b")).result().error().code, Error::Code::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestStoreSecrets)
#include "teststoresecrets.moc"
