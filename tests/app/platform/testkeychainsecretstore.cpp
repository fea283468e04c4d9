// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/keychainsecretstore.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace monitron;

/// Against a real keyring: gnome-keyring on a D-Bus session of its own (see main).
class TestKeychainSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItIsGiven();
    void tellsWhatIsNotThere();

private:
    template <typename T>
    [[nodiscard]] static Result<T> await(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return failure(Error::Code::Internal, QStringLiteral("the keyring did not answer"));
        return future.result();
    }
    static QString sentence(const Result<void> &result)
    {
        return result ? QString() : result.error().message;
    }
};

void TestKeychainSecretStore::keepsWhatItIsGiven()
{
    KeychainSecretStore store(QStringLiteral("Monitron test"));
    const QString key = QStringLiteral("monitor/1");
    const auto written = await(store.write(key, QStringLiteral("pässword €")));
    QVERIFY2(written, qPrintable(sentence(written)));
    KeychainSecretStore again(QStringLiteral("Monitron test"));
    QCOMPARE(await(again.read(key)).value_or(QString()), QStringLiteral("pässword €"));
    QVERIFY(await(again.write(key, QStringLiteral("new"))));
    QCOMPARE(await(store.read(key)).value_or(QString()), QStringLiteral("new"));
    QVERIFY(await(store.remove(key)));
    QVERIFY(!await(store.read(key)));
}

void TestKeychainSecretStore::tellsWhatIsNotThere()
{
    KeychainSecretStore store(QStringLiteral("Monitron test"));
    const auto missing = await(store.read(QStringLiteral("monitor/none")));
    QVERIFY(!missing);
    QVERIFY2(missing.error().code == Error::Code::NotFound, qPrintable(missing.error().message));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet("MONITRON_IN_KEYRING_SESSION")) {
        TestKeychainSecretStore test;
        return QTest::qExec(&test, argc, argv);
    }
    for (const char *program : {"dbus-run-session", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty()) {
            std::printf("SKIP: %s is not installed\n", program);
            return 0;
        }
    }
    // The daemon leaves with its session, and its files with this folder.
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("MONITRON_IN_KEYRING_SESSION", "1");
    return QProcess::execute(
        QStringLiteral("dbus-run-session"),
        {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
         QStringLiteral(
             "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$0\""),
         QCoreApplication::applicationFilePath()});
}

#include "testkeychainsecretstore.moc"
