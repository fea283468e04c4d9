// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/singleinstance.h"

#include <QLocalSocket>
#include <QtTest>

#include <thread>

using namespace monitron;
using namespace std::chrono_literals;
using Answer = SingleInstance::Answer;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_runtime.isValid());
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    }

    void aSecondOneHandsItsArgumentsOver()
    {
        const QStringList arguments{QStringLiteral("--import"),
                                    QStringLiteral("/tmp/Übersicht 監視 🦄.json"),
                                    QString(50'000, u'x')};
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        QVERIFY(first.handOver({}) == Answer::Nobody);
        first.listen();
        QSignalSpy started(&first, &SingleInstance::started);
        Answer answer = Answer::Nobody;
        std::thread other([&] { answer = SingleInstance(profile.path()).handOver(arguments); });
        QTRY_COMPARE(started.size(), 1);
        other.join();
        QVERIFY(answer == Answer::Taken);
        QCOMPARE(started.front().front().toStringList(), arguments);
    }

    void profilesDontMeet()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        SingleInstance first(one.path());
        first.listen();
        QVERIFY(SingleInstance(two.path()).handOver({}) == Answer::Nobody);
    }

    void oneThatHangsIsSilent()
    {
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        first.listen(); // and never gets to its event loop
        QVERIFY(SingleInstance(profile.path(), 100ms).handOver({}) == Answer::Silent);
    }

    void oneThatIsAboutToListenIsWaitedFor()
    {
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        QSignalSpy started(&first, &SingleInstance::started);
        std::atomic<bool> asking = false;
        Answer answer = Answer::Nobody;
        std::thread other([&] {
            SingleInstance second(profile.path(), 30s);
            asking = second.handOver({}) == Answer::Nobody;
            answer = second.handOverSoon({QStringLiteral("--minimized")});
        });
        QTRY_VERIFY(asking);
        first.listen();
        QTRY_COMPARE(started.size(), 1);
        other.join();
        QVERIFY(answer == Answer::Taken);
    }

    void aSocketLeftBehindIsReplaced()
    {
        QTemporaryDir profile;
        const auto sockets = [this] { return QDir(m_runtime.path()).entryList(QDir::System); };
        QString left;
        {
            SingleInstance killed(profile.path());
            killed.listen();
            QCOMPARE(sockets().size(), 1);
            left = m_runtime.filePath(sockets().front());
        }
        // What a killed process leaves: a name on which nobody listens.
        {
            QLocalServer server;
            QVERIFY(server.listen(left + QStringLiteral(".live")));
            QVERIFY(QFile::rename(left + QStringLiteral(".live"), left));
        }
        QVERIFY(QDir(m_runtime.path()).entryList(QDir::System | QDir::AllEntries).size() > 0);
        SingleInstance first(profile.path());
        QVERIFY(first.handOver({}) == Answer::Nobody);
        first.listen();
        QSignalSpy started(&first, &SingleInstance::started);
        std::thread other([&] { static_cast<void>(SingleInstance(profile.path()).handOver({})); });
        QTRY_COMPARE(started.size(), 1);
        other.join();
    }

    void nonsenseIsNotTaken()
    {
        QTemporaryDir profile;
        SingleInstance first(profile.path());
        first.listen();
        QSignalSpy started(&first, &SingleInstance::started);
        const QString name = QDir(m_runtime.path()).entryList(QDir::System).front();
        QLocalSocket socket;
        socket.connectToServer(m_runtime.filePath(name));
        QVERIFY(socket.waitForConnected());
        socket.write(QByteArray(4096, '\x7f'));
        socket.flush();
        std::thread other([&] { static_cast<void>(SingleInstance(profile.path()).handOver({})); });
        QTRY_COMPARE(started.size(), 1); // the other's, not the nonsense
        other.join();
        QCOMPARE(started.front().front().toStringList(), QStringList());
    }

private:
    QTemporaryDir m_runtime;
};

QTEST_MAIN(TestSingleInstance)
#include "testsingleinstance.moc"
