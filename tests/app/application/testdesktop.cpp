// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desktopsession.h"
#include "tests/support/runningapp.h"
#include "tests/support/trayhost.h"

#include <QDBusConnection>
#include <QSettings>
#include <QtTest>

#include <csignal>

using namespace monitron;
using namespace monitron::test;

/// The real program on a real desktop: its tray, its window, a second start.
class TestDesktop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trayOfStatusNotifierItems();
    void trayThatEmbeds();
    void withoutATrayClosingMinimises();
    void aSecondStartIsHandedOver();
    void twoAtTheSameInstant();
    void oneThatHangsIsNamed();
    void endsCleanlyWhenTold();

private:
    /// The monitor that the window showed when it ended.
    static QString shownAtTheEnd(const QTemporaryDir &profile)
    {
        return QSettings(profile.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
            .value(QStringLiteral("list/selected"))
            .toStringList()
            .value(0);
    }
    static constexpr int patience = 60'000;
    static constexpr int closedPort = 1; // nobody listens there: down for sure
};

void TestDesktop::trayOfStatusNotifierItems()
{
    const TrayHost host(QDBusConnection::sessionBus());
    const QTemporaryDir profile;
    Monitor paused = localMonitor(QStringLiteral("a quiet one"), closedPort);
    paused.enabled = false;
    const auto monitors =
        prepareProfile(profile.path(), {paused, localMonitor(QStringLiteral("the broken one"), closedPort)});
    RunningApp app(profile.path(), {QStringLiteral("--minimized")});
    QTRY_COMPARE_WITH_TIMEOUT(host.items().size(), 1, patience);
    QCOMPARE(app.window(), QString());

    // In every size that a panel may want, twice as large ones included.
    const auto sizes = host.iconSizes();
    for (const int size : {16, 22, 24, 32, 44, 48, 64})
        QVERIFY(std::find(sizes.begin(), sizes.end(), QSize(size, size)) != sizes.end());
    const auto offers = [&](const QString &label) {
        const auto menu = host.menu();
        return std::any_of(menu.begin(), menu.end(),
                           [&](const TrayHost::MenuItem &item) { return item.label.contains(label); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(offers(QStringLiteral("the broken one")), patience);
    QVERIFY(!offers(QStringLiteral("a quiet one")));
    QTRY_VERIFY2_WITH_TIMEOUT(host.toolTip().contains(QStringLiteral("1 of 2")), qPrintable(host.toolTip()),
                              patience);

    host.activate();
    QTRY_VERIFY_WITH_TIMEOUT(!app.window().isEmpty(), patience);
    QVERIFY(host.choose(QStringLiteral("the broken one")));
    QVERIFY(host.choose(QStringLiteral("Quit")));
    QCOMPARE(app.waitForEnd(), 0);
    QCOMPARE(shownAtTheEnd(profile), monitors[1].id.toString());
}

void TestDesktop::trayThatEmbeds()
{
    const RunningProgram openbox(QStringLiteral("openbox"));
    const RunningProgram trayer(QStringLiteral("trayer"),
                                {QStringLiteral("--edge"), QStringLiteral("bottom")});
    const QTemporaryDir profile;
    RunningApp app(profile.path());
    QTRY_VERIFY_WITH_TIMEOUT(!app.window().isEmpty(), patience);
    const auto tree = [] {
        QProcess process;
        process.start(QStringLiteral("xwininfo"),
                      {QStringLiteral("-name"), QStringLiteral("panel"), QStringLiteral("-tree")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    QTRY_VERIFY2_WITH_TIMEOUT(tree().contains(QStringLiteral("monitron"), Qt::CaseInsensitive),
                              qPrintable(tree()), patience);
    xdotool({QStringLiteral("windowactivate"), QStringLiteral("--sync"), app.window()});
    xdotool({QStringLiteral("key"), QStringLiteral("alt+F4")});
    QTRY_VERIFY_WITH_TIMEOUT(app.window().isEmpty(), patience);
    QVERIFY(app.isRunning());
    QCOMPARE(app.terminate(), 0);
}

void TestDesktop::withoutATrayClosingMinimises()
{
    const RunningProgram openbox(QStringLiteral("openbox"));
    const QTemporaryDir profile;
    RunningApp app(profile.path());
    const QString notice = QStringLiteral("^Monitron keeps watching$");
    QTRY_VERIFY_WITH_TIMEOUT(!app.window().isEmpty(), patience);
    const QString window = app.window();
    xdotool({QStringLiteral("windowactivate"), QStringLiteral("--sync"), window});
    xdotool({QStringLiteral("key"), QStringLiteral("alt+F4")});
    QTRY_VERIFY_WITH_TIMEOUT(!app.window(notice).isEmpty(), patience);
    xdotool({QStringLiteral("windowactivate"), QStringLiteral("--sync"), app.window(notice)});
    xdotool({QStringLiteral("key"), QStringLiteral("Return")});
    QTRY_VERIFY_WITH_TIMEOUT(app.window().isEmpty(), patience);
    QVERIFY(app.isRunning());

    // Said once.
    xdotool({QStringLiteral("windowmap"), window});
    xdotool({QStringLiteral("windowactivate"), QStringLiteral("--sync"), window});
    QTRY_VERIFY_WITH_TIMEOUT(!app.window().isEmpty(), patience);
    xdotool({QStringLiteral("key"), QStringLiteral("alt+F4")});
    QTRY_VERIFY_WITH_TIMEOUT(app.window().isEmpty(), patience);
    QCOMPARE(app.window(notice), QString());
    QCOMPARE(app.terminate(), 0);
}

void TestDesktop::aSecondStartIsHandedOver()
{
    const TrayHost host(QDBusConnection::sessionBus());
    const QTemporaryDir profile;
    RunningApp app(profile.path(), {QStringLiteral("--minimized")});
    QTRY_COMPARE_WITH_TIMEOUT(host.items().size(), 1, patience);
    // Started by the session for the second time: it stays where it is.
    QCOMPARE(RunningApp(profile.path(), {QStringLiteral("--minimized")}).waitForEnd(), 0);
    QCOMPARE(app.window(), QString());
    QCOMPARE(RunningApp(profile.path()).waitForEnd(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!app.window().isEmpty(), patience);
    QCOMPARE(app.terminate(), 0);
}

void TestDesktop::twoAtTheSameInstant()
{
    const QTemporaryDir profile;
    RunningApp one(profile.path());
    RunningApp other(profile.path());
    QTRY_VERIFY_WITH_TIMEOUT(one.isRunning() != other.isRunning(), patience);
    RunningApp &first = one.isRunning() ? one : other;
    RunningApp &second = one.isRunning() ? other : one;
    QCOMPARE(second.waitForEnd(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!first.window().isEmpty(), patience);
    QCOMPARE(first.terminate(), 0);
}

void TestDesktop::oneThatHangsIsNamed()
{
    const QTemporaryDir profile;
    RunningApp first(profile.path());
    QTRY_VERIFY_WITH_TIMEOUT(!first.window().isEmpty(), patience);
    first.signal(SIGSTOP);
    RunningApp second(profile.path());
    QTRY_VERIFY_WITH_TIMEOUT(!second.window(QStringLiteral("is running already")).isEmpty(), patience);
    first.signal(SIGCONT);
    QCOMPARE(first.terminate(), 0);
}

void TestDesktop::endsCleanlyWhenTold()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        const QTemporaryDir profile;
        RunningApp app(profile.path());
        QTRY_VERIFY_WITH_TIMEOUT(!app.window().isEmpty(), patience);
        app.signal(number);
        QCOMPARE(app.waitForEnd(), 0);
        QVERIFY(QSettings(profile.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
                    .contains(QStringLiteral("window/geometry")));
        QCOMPARE(profileDamage(profile.path()), QString());
    }
}

int main(int argc, char **argv)
{
    const QStringList programs{QStringLiteral("openbox"), QStringLiteral("trayer"), QStringLiteral("xdotool"),
                               QStringLiteral("xwininfo")};
    if (const auto status = runInDesktopSession(argc, argv, programs))
        return *status;
    QCoreApplication app(argc, argv);
    TestDesktop test;
    return QTest::qExec(&test, argc, argv);
}

#include "testdesktop.moc"
