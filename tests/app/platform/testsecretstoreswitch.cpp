// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/secretstoreswitch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace monitron;
using Place = SecretStoreSwitch::Place;

namespace {

/// A keyring that can be taken away.
class Keyring final : public SecretStore
{
public:
    bool present = false;
    MemorySecretStore kept;

    QFuture<Result<QString>> read(const QString &key) override
    {
        return present ? kept.read(key) : QtFuture::makeReadyFuture<Result<QString>>(missing());
    }
    QFuture<Result<void>> write(const QString &key, const QString &secret) override
    {
        return present ? kept.write(key, secret) : QtFuture::makeReadyFuture<Result<void>>(missing());
    }
    QFuture<Result<void>> remove(const QString &key) override
    {
        return present ? kept.remove(key) : QtFuture::makeReadyFuture<Result<void>>(missing());
    }

private:
    static Unexpected missing() { return failure(Error::Code::Refused, QStringLiteral("no keyring")); }
};

const QString key = QStringLiteral("monitor/1");
const QString secret = QStringLiteral("pässword €");
const QString passphrase = QStringLiteral("correct horse");

} // namespace

class TestSecretStoreSwitch : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    static Result<T> answer(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return failure(Error::Code::Internal, QStringLiteral("no answer"));
        return future.result();
    }

private Q_SLOTS:
    void aKeyringThatWorksIsUsed()
    {
        QTemporaryDir profile;
        Keyring keyring;
        keyring.present = true;
        SecretStoreSwitch store(keyring, profile.path());
        QSignalSpy choice(&store, &SecretStoreSwitch::choiceWanted);
        QVERIFY(answer(store.write(key, secret)));
        QCOMPARE(answer(store.read(key)).value_or(QString()), secret);
        QCOMPARE(answer(keyring.read(key)).value_or(QString()), secret);
        QVERIFY(choice.isEmpty());
        QVERIFY(QDir(profile.path()).isEmpty());
    }

    void withoutKeyringNothingIsWrittenBeforeSomebodyHasChosen()
    {
        QTemporaryDir profile;
        Keyring keyring;
        SecretStoreSwitch store(keyring, profile.path());
        QSignalSpy choice(&store, &SecretStoreSwitch::choiceWanted);
        const auto written = store.write(key, secret);
        QVERIFY(choice.wait(30'000));
        QCOMPARE(choice.front().front().toString(), QStringLiteral("no keyring"));
        QVERIFY(!store.isKeyringUsable());
        QVERIFY(!written.isFinished());
        QVERIFY(QDir(profile.path()).isEmpty());
        store.decline();
        QCOMPARE(answer(written).error().code, Error::Code::Refused);
        QVERIFY(QDir(profile.path()).isEmpty());
    }

    void forThisRunOnly()
    {
        QTemporaryDir profile;
        Keyring keyring;
        {
            SecretStoreSwitch store(keyring, profile.path());
            QSignalSpy choice(&store, &SecretStoreSwitch::choiceWanted);
            const auto written = store.write(key, secret);
            QVERIFY(choice.wait(30'000));
            store.useMemory();
            QVERIFY(answer(written));
            QCOMPARE(store.place(), Place::Memory);
            QCOMPARE(answer(store.read(key)).value_or(QString()), secret);
            // One that was never entered is not "none": the check must not run without it.
            QCOMPARE(answer(store.read(QStringLiteral("monitor/2"))).error().code, Error::Code::Refused);
            QVERIFY(answer(store.remove(key)));
            QVERIFY(!answer(store.read(key)));
        }
        QVERIFY(QDir(profile.path()).isEmpty());
        SecretStoreSwitch again(keyring, profile.path());
        QCOMPARE(again.place(), Place::Keyring);
        QVERIFY(!answer(again.read(key)));
    }

    void anEncryptedFileAsksForItsPassphraseAtTheNextStart()
    {
        QTemporaryDir profile;
        Keyring keyring;
        {
            SecretStoreSwitch store(keyring, profile.path());
            QSignalSpy choice(&store, &SecretStoreSwitch::choiceWanted);
            const auto written = store.write(key, secret);
            QVERIFY(choice.wait(30'000));
            QVERIFY(answer(store.openFile(passphrase)));
            QVERIFY(answer(written));
            QCOMPARE(store.place(), Place::File);
        }
        QFile file(profile.filePath(QStringLiteral("secrets.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(secret.toUtf8()));

        SecretStoreSwitch store(keyring, profile.path());
        QCOMPARE(store.place(), Place::Locked);
        QCOMPARE(answer(store.read(key)).error().code, Error::Code::Refused);
        QSignalSpy wanted(&store, &SecretStoreSwitch::passphraseWanted);
        const auto other = store.write(QStringLiteral("channel/1"), QStringLiteral("other"));
        QVERIFY(wanted.size() == 1 || wanted.wait(30'000));
        QCOMPARE(answer(store.openFile(QStringLiteral("wrong"))).error().code, Error::Code::Refused);
        QCOMPARE(store.place(), Place::Locked);
        QVERIFY(!other.isFinished());
        QVERIFY(answer(store.openFile(passphrase)));
        QVERIFY(answer(other));
        QCOMPARE(answer(store.read(key)).value_or(QString()), secret);
    }

    void memoryMovesIntoTheFileThatIsChosenLater()
    {
        QTemporaryDir profile;
        Keyring keyring;
        SecretStoreSwitch store(keyring, profile.path());
        store.useMemory();
        QVERIFY(answer(store.write(key, secret)));
        QVERIFY(answer(store.openFile(passphrase)));
        QCOMPARE(answer(store.read(key)).value_or(QString()), secret);
    }

    void movesToAKeyringThatAppearsLater_data()
    {
        QTest::addColumn<bool>("file");
        QTest::newRow("file") << true;
        QTest::newRow("memory") << false;
    }

    void movesToAKeyringThatAppearsLater()
    {
        QFETCH(bool, file);
        QTemporaryDir profile;
        Keyring keyring;
        SecretStoreSwitch store(keyring, profile.path());
        if (file)
            QVERIFY(answer(store.openFile(passphrase)));
        else
            store.useMemory();
        QVERIFY(answer(store.write(key, secret)));
        QVERIFY(answer(store.write(QStringLiteral("monitor/2"), secret)));
        store.probe();
        QTRY_VERIFY(!store.isKeyringUsable());
        QVERIFY(!answer(store.moveToKeyring()));
        QCOMPARE(answer(store.read(key)).value_or(QString()), secret);

        keyring.present = true;
        QSignalSpy changed(&store, &SecretStoreSwitch::changed);
        store.probe();
        QVERIFY(changed.wait(30'000));
        QVERIFY(store.isKeyringUsable());
        QVERIFY(answer(store.moveToKeyring()));
        QCOMPARE(store.place(), Place::Keyring);
        QCOMPARE(answer(keyring.kept.read(key)).value_or(QString()), secret);
        QCOMPARE(keyring.kept.keys().size(), 2);
        QVERIFY(!QFile::exists(profile.filePath(QStringLiteral("secrets.json"))));
    }

    void manyThreadsAsk()
    {
        QTemporaryDir profile;
        Keyring keyring;
        SecretStoreSwitch store(keyring, profile.path());
        QSignalSpy choice(&store, &SecretStoreSwitch::choiceWanted);
        std::vector<std::thread> threads;
        std::atomic_int good = 0;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] {
                auto written = store.write(QStringLiteral("monitor/%1").arg(i), secret);
                written.waitForFinished();
                auto read = store.read(QStringLiteral("monitor/%1").arg(i));
                read.waitForFinished();
                good += written.result() && read.result().value_or(QString()) == secret ? 1 : 0;
            });
        }
        QTRY_COMPARE(choice.size(), 4);
        store.useMemory();
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(good.load(), 4);
    }
};

QTEST_GUILESS_MAIN(TestSecretStoreSwitch)
#include "testsecretstoreswitch.moc"
