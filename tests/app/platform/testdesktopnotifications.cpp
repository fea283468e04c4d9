// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktopnotifications.h"
#include "tests/support/desktopsession.h"

#include <QDBusMessage>
#include <QDBusReply>
#include <QtTest>

using namespace monitron;

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString servicePath = QStringLiteral("/org/freedesktop/Notifications");

/// A notification service that writes down what it is asked.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Asked
    {
        uint replaces = 0;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };
    std::vector<Asked> asked;
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body-markup")};

    explicit FakeService(const QDBusConnection &bus) : m_bus(bus)
    {
        m_bus.registerObject(servicePath, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(service);
    }
    ~FakeService() override
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(servicePath);
    }

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        asked.push_back({replaces, title, text, actions, hints});
        return replaces > 0 ? replaces : ++m_last;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    uint m_last = 40;
};

DesktopNotification about(const QString &key, const QString &title)
{
    return {key, key, title, QStringLiteral("a < b & c"), DesktopNotification::Urgency::Critical, {}};
}

} // namespace

class TestDesktopNotifications : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachClickOpensItsOwn();
    void whatElseCanBeDoneIsOffered();
    void oneTakesThePlaceOfTheOneBefore();
    void withoutAServiceItSaysSo();
    void aServiceThatComesLaterIsUsed();
    void aClickOnDunst();
    void aBusThatGoesAway(); // last: there is none afterwards
};

void TestDesktopNotifications::eachClickOpensItsOwn()
{
    FakeService fake(QDBusConnection::sessionBus());
    DesktopNotifications notifications;
    QTRY_VERIFY(notifications.isAvailable());
    QSignalSpy activated(&notifications, &DesktopNotifications::activated);
    notifications.show(about(QStringLiteral("one"), QStringLiteral("Down: one")));
    notifications.show(about(QStringLiteral("two"), QStringLiteral("Down: two")));
    QTRY_COMPARE(fake.asked.size(), size_t(2));
    QCOMPARE(fake.asked[0].title, QStringLiteral("Down: one"));
    QCOMPARE(fake.asked[0].text, QStringLiteral("a &lt; b &amp; c"));
    QCOMPARE(fake.asked[0].actions.value(0), QStringLiteral("default"));
    QCOMPARE(fake.asked[0].hints.value(QStringLiteral("urgency")).toInt(), 2);

    Q_EMIT fake.ActionInvoked(999, QStringLiteral("default")); // of another program
    Q_EMIT fake.ActionInvoked(41, QStringLiteral("default"));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.takeFirst().front().toString(), QStringLiteral("one"));
    // A desktop's list keeps those that are closed already.
    Q_EMIT fake.NotificationClosed(42, 1);
    Q_EMIT fake.ActionInvoked(42, QStringLiteral("default"));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.takeFirst().front().toString(), QStringLiteral("two"));
}

void TestDesktopNotifications::whatElseCanBeDoneIsOffered()
{
    FakeService fake(QDBusConnection::sessionBus());
    DesktopNotifications notifications;
    QTRY_VERIFY(notifications.isAvailable());
    QSignalSpy activated(&notifications, &DesktopNotifications::activated);
    QSignalSpy taken(&notifications, &DesktopNotifications::actionTaken);
    DesktopNotification down = about(QStringLiteral("one"), QStringLiteral("Down: one"));
    down.actions = {{QStringLiteral("acknowledge"), QStringLiteral("Acknowledge")}};
    notifications.show(down);
    QTRY_COMPARE(fake.asked.size(), size_t(1));
    QCOMPARE(fake.asked[0].actions.mid(2),
             (QStringList{QStringLiteral("acknowledge"), QStringLiteral("Acknowledge")}));
    Q_EMIT fake.ActionInvoked(41, QStringLiteral("acknowledge"));
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(taken.front().front().toString(), QStringLiteral("one"));
    QCOMPARE(taken.front().at(1).toString(), QStringLiteral("acknowledge"));
    QVERIFY(activated.isEmpty());
}

void TestDesktopNotifications::oneTakesThePlaceOfTheOneBefore()
{
    FakeService fake(QDBusConnection::sessionBus());
    fake.capabilities.clear();
    DesktopNotifications notifications;
    notifications.show(about(QStringLiteral("one"), QStringLiteral("Down")));
    QTRY_COMPARE(fake.asked.size(), size_t(1));
    QCOMPARE(fake.asked[0].text, QStringLiteral("a < b & c")); // it doesn't know markup
    QVERIFY(fake.asked[0].actions.isEmpty());
    // A click is known once the answer with the number is.
    QSignalSpy activated(&notifications, &DesktopNotifications::activated);
    const auto isClicked = [&] {
        Q_EMIT fake.ActionInvoked(41, QStringLiteral("default"));
        return !activated.isEmpty();
    };
    QTRY_VERIFY(isClicked());
    notifications.show(about(QStringLiteral("one"), QStringLiteral("Recovered")));
    QTRY_COMPARE(fake.asked.size(), size_t(2));
    QCOMPARE(fake.asked[1].replaces, 41U);

    Q_EMIT fake.NotificationClosed(41, 2);
    activated.clear();
    QTRY_VERIFY(isClicked());
    notifications.show(about(QStringLiteral("one"), QStringLiteral("Down")));
    QTRY_COMPARE(fake.asked.size(), size_t(3));
    QCOMPARE(fake.asked[2].replaces, 0U);
}

void TestDesktopNotifications::withoutAServiceItSaysSo()
{
    DesktopNotifications notifications;
    QSignalSpy failed(&notifications, &DesktopNotifications::failed);
    notifications.show(about(QStringLiteral("one"), QStringLiteral("Down")));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!notifications.isAvailable());
}

void TestDesktopNotifications::aServiceThatComesLaterIsUsed()
{
    DesktopNotifications notifications;
    QSignalSpy changed(&notifications, &DesktopNotifications::availableChanged);
    {
        const FakeService fake(QDBusConnection::sessionBus());
        QTRY_VERIFY(notifications.isAvailable());
    }
    QTRY_VERIFY(!notifications.isAvailable());
    QCOMPARE(changed.size(), 2);
}

void TestDesktopNotifications::aClickOnDunst()
{
    const test::RunningProgram dunst(QStringLiteral("dunst"));
    DesktopNotifications notifications;
    QTRY_VERIFY_WITH_TIMEOUT(notifications.isAvailable(), 20'000);
    QSignalSpy activated(&notifications, &DesktopNotifications::activated);
    notifications.show(about(QStringLiteral("first"), QStringLiteral("Down: first")));
    notifications.show(about(QStringLiteral("second"), QStringLiteral("Down: second")));
    const auto output = [](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromLatin1(process.readAllStandardOutput()).trimmed();
    };
    const auto displayed = [&] {
        return output(QStringLiteral("dunstctl"), {QStringLiteral("count"), QStringLiteral("displayed")});
    };
    QTRY_COMPARE_WITH_TIMEOUT(displayed(), QStringLiteral("2"), 20'000);
    // The middle button does what the uppermost one offers and closes it. A click that comes while dunst
    // makes its window smaller may close one without saying so: then it is shown again.
    const auto isClicked = [&](const QString &key) {
        return std::ranges::any_of(activated, [&](const auto &one) { return one.front() == key; });
    };
    const QDeadlineTimer deadline(60'000);
    while (activated.size() < 2 && !deadline.hasExpired()) {
        if (displayed() == u"0") {
            for (const QString &key : {QStringLiteral("first"), QStringLiteral("second")}) {
                if (!isClicked(key))
                    notifications.show(about(key, QStringLiteral("Down: ") + key));
            }
            QTRY_VERIFY_WITH_TIMEOUT(displayed() != u"0", 20'000);
        }
        const QString window =
            output(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                               QStringLiteral("--class"), QStringLiteral("dunst")});
        output(QStringLiteral("xdotool"),
               {QStringLiteral("mousemove"), QStringLiteral("--window"), window, QStringLiteral("20"),
                QStringLiteral("20"), QStringLiteral("click"), QStringLiteral("2")});
        const auto before = activated.size();
        static_cast<void>(QTest::qWaitFor([&] { return activated.size() > before; }, 1'000));
    }
    QCOMPARE(activated.size(), 2);
    QStringList keys{activated[0].front().toString(), activated[1].front().toString()};
    keys.sort();
    QCOMPARE(keys, (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
}

void TestDesktopNotifications::aBusThatGoesAway()
{
    const FakeService fake(QDBusConnection::sessionBus());
    DesktopNotifications notifications;
    QTRY_VERIFY(notifications.isAvailable());
    QSignalSpy failed(&notifications, &DesktopNotifications::failed);
    test::killDesktopBus();
    QTRY_VERIFY(!notifications.isAvailable());
    notifications.show(about(QStringLiteral("one"), QStringLiteral("Down")));
    QTRY_COMPARE(failed.size(), 1);
}

int main(int argc, char **argv)
{
    const QStringList programs{QStringLiteral("dunst"), QStringLiteral("dunstctl"),
                               QStringLiteral("xdotool")};
    if (const auto status = test::runInDesktopSession(argc, argv, programs))
        return *status;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Monitron"));
    TestDesktopNotifications test;
    return QTest::qExec(&test, argc, argv);
}

#include "testdesktopnotifications.moc"
