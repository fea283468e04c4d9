// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "tests/support/desktopsession.h"
#include "tests/support/runningapp.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace monitron;
using namespace monitron::test;

namespace {

constexpr int patience = 60'000;

/// Answers every request and counts them.
class Target : public QTcpServer
{
public:
    Target()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                ++requests;
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }
    int requests = 0;
};

/// A small disk of its own at a folder; needs root.
class SmallDisk
{
public:
    explicit SmallDisk(const char *options)
    {
#ifdef Q_OS_LINUX
        m_mounted = ::mount("tmpfs", path().toLocal8Bit().constData(), "tmpfs", 0, options) == 0;
#else
        Q_UNUSED(options)
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_mounted)
            ::umount2(path().toLocal8Bit().constData(), MNT_DETACH);
#endif
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const
    {
        return m_mounted;
    }
    [[nodiscard]] QString path() const
    {
        return m_folder.path();
    }
    [[nodiscard]] bool makeReadOnly() const
    {
#ifdef Q_OS_LINUX
        return ::mount(nullptr, path().toLocal8Bit().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) ==
               0;
#else
        return false;
#endif
    }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

QProcessEnvironment with(const QString &name, const QString &value)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(name, value);
    return environment;
}

size_t storedMonitors(const QString &profile)
{
    const auto store = Store::open(profile);
    if (!store)
        return 0;
    const auto reader = (*store)->openReader();
    if (!reader)
        return 0;
    const auto monitors = (*reader)->monitors();
    return monitors ? monitors->size() : 0;
}

} // namespace

/// What may happen to a program that runs for a year.
class TestSurvival : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSessionBusGoesAway();
    void theDisplayGoesAway();
    void itIsKilled();
    void theDiskIsReadOnly();
    void theDiskIsFull();
    void oddNames();
    void aHundredThousandMonitors();
};

void TestSurvival::theSessionBusGoesAway()
{
    Target target;
    SessionBus bus;
    // With a keyring to talk to, a library of the program has a connection of its own, which is the one that
    // could take the process with it.
    const RunningProgram keyring(QStringLiteral("env"),
                                 {QStringLiteral("DBUS_SESSION_BUS_ADDRESS=") + bus.address(),
                                  QStringLiteral("gnome-keyring-daemon"), QStringLiteral("--foreground"),
                                  QStringLiteral("--components=secrets")});
    {
        const auto watching = QDBusConnection::connectToBus(bus.address(), QStringLiteral("watching"));
        QTRY_VERIFY_WITH_TIMEOUT(
            watching.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")).value(),
            patience);
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("watching"));
    const QTemporaryDir profile;
    static_cast<void>(
        prepareProfile(profile.path(), {localMonitor(QStringLiteral("watched"), target.serverPort())}));
    RunningApp app(profile.path(), {}, with(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address()));
    QTRY_VERIFY_WITH_TIMEOUT(!app.window().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(target.requests > 1, patience); // the keyring was looked for meanwhile
    bus.kill();
    const int before = target.requests;
    QTRY_VERIFY_WITH_TIMEOUT(target.requests > before + 1, patience);
    QVERIFY(app.isRunning());
    QVERIFY(!app.window().isEmpty());
    QCOMPARE(app.terminate(), 0);
    QCOMPARE(profileDamage(profile.path()), QString());
}

void TestSurvival::theDisplayGoesAway()
{
    Target target;
    auto server = std::make_unique<XServer>();
    const QTemporaryDir profile;
    static_cast<void>(
        prepareProfile(profile.path(), {localMonitor(QStringLiteral("watched"), target.serverPort())}));
    RunningApp app(profile.path(), {}, with(QStringLiteral("DISPLAY"), server->display()));
    QTRY_VERIFY_WITH_TIMEOUT(!app.window().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(target.requests > 0, patience);
    server->kill();
    // Without a display there is no app; Qt ends it, and no thread of it falls over what is taken down.
    QCOMPARE(app.waitForEnd(), 1);
    QCOMPARE(profileDamage(profile.path()), QString());
    RunningApp again(profile.path());
    QTRY_VERIFY_WITH_TIMEOUT(!again.window().isEmpty(), patience);
    QCOMPARE(again.terminate(), 0);
}

void TestSurvival::itIsKilled()
{
    Target target;
    const QTemporaryDir profile;
    static_cast<void>(
        prepareProfile(profile.path(), {localMonitor(QStringLiteral("watched"), target.serverPort())}));
    {
        RunningApp app(profile.path());
        QTRY_VERIFY_WITH_TIMEOUT(target.requests > 1, patience);
        app.kill();
    }
    QCOMPARE(profileDamage(profile.path()), QString());
    RunningApp again(profile.path());
    QTRY_VERIFY_WITH_TIMEOUT(!again.window().isEmpty(), patience);
    QCOMPARE(again.terminate(), 0);
    QCOMPARE(storedMonitors(profile.path()), size_t(1));
}

void TestSurvival::theDiskIsReadOnly()
{
    const SmallDisk disk("size=64m");
    if (!disk.isMounted())
        QSKIP("mounting a disk needs root");
    const QString profile = disk.path() + QStringLiteral("/profile");
    static_cast<void>(prepareProfile(profile, {localMonitor(QStringLiteral("watched"), 1)}));
    QVERIFY(disk.makeReadOnly());
    RunningApp app(profile);
    QTRY_VERIFY_WITH_TIMEOUT(!app.window(QStringLiteral("can't be written")).isEmpty(), patience);
    xdotool({QStringLiteral("windowfocus"), app.window(QStringLiteral("can't be written"))});
    xdotool({QStringLiteral("key"), QStringLiteral("Escape")});
    QCOMPARE(app.waitForEnd(), 1);
}

void TestSurvival::theDiskIsFull()
{
    const SmallDisk disk("size=24m");
    if (!disk.isMounted())
        QSKIP("mounting a disk needs root");
    Target target;
    const QString profile = disk.path() + QStringLiteral("/profile");
    static_cast<void>(
        prepareProfile(profile, {localMonitor(QStringLiteral("watched"), target.serverPort())}));
    RunningApp app(profile);
    QTRY_VERIFY_WITH_TIMEOUT(target.requests > 0, patience);
    QFile filler(disk.path() + QStringLiteral("/filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly));
    while (filler.write(QByteArray(4096, 'x')) > 0 && filler.flush()) {
    }
    // It goes on, and says what is wrong in its window.
    const int before = target.requests;
    QTRY_VERIFY_WITH_TIMEOUT(target.requests > before + 2, patience);
    QVERIFY(app.isRunning());
    QVERIFY(!app.window().isEmpty());
    filler.remove();
    const int freed = target.requests;
    QTRY_VERIFY_WITH_TIMEOUT(target.requests > freed + 1, patience);
    QCOMPARE(app.terminate(), 0);
    QCOMPARE(profileDamage(profile), QString());
}

void TestSurvival::oddNames()
{
    const QTemporaryDir profile;
    static_cast<void>(
        prepareProfile(profile.path(),
                       {localMonitor(QStringLiteral("W").repeated(10'000), 1),
                        localMonitor(QStringLiteral("مراقبة الخادم ").repeated(700).trimmed(), 1),
                        localMonitor(QStringLiteral("🦄🚀👩‍👩‍👧‍👦").repeated(600), 1)}));
    RunningApp app(profile.path());
    QTRY_VERIFY_WITH_TIMEOUT(!app.window().isEmpty(), patience);
    // No wider than the screen.
    const QString geometry =
        xdotool({QStringLiteral("getwindowgeometry"), QStringLiteral("--shell"), app.window()});
    const auto width = QRegularExpression(QStringLiteral("WIDTH=(\\d+)")).match(geometry).captured(1).toInt();
    QVERIFY2(width > 0 && width <= 1440, qPrintable(geometry));
    QCOMPARE(app.terminate(), 0);
}

void TestSurvival::aHundredThousandMonitors()
{
    constexpr int count = 100'000;
    const QTemporaryDir profile;
    std::vector<Monitor> monitors;
    monitors.reserve(count);
    for (int i = 0; i < count; ++i) {
        monitors.push_back(localMonitor(QStringLiteral("monitor %1").arg(i), 1));
        monitors.back().interval = std::chrono::hours(24);
    }
    static_cast<void>(prepareProfile(profile.path(), std::move(monitors)));
    RunningApp app(profile.path());
    QTRY_VERIFY_WITH_TIMEOUT(!app.window().isEmpty(), patience);
    // A second start is answered from the event loop: it turns.
    for (int i = 0; i < 3; ++i)
        QCOMPARE(RunningApp(profile.path()).waitForEnd(), 0);
    QVERIFY(app.isRunning());
    QCOMPARE(app.terminate(), 0);
}

int main(int argc, char **argv)
{
    if (const auto status = runInDesktopSession(argc, argv, {QStringLiteral("xdotool")}))
        return *status;
    QCoreApplication app(argc, argv);
    TestSurvival test;
    return QTest::qExec(&test, argc, argv);
}

#include "testsurvival.moc"
