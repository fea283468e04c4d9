// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pendingedit.h"
#include "tests/support/apiclient.h"
#include "tests/support/cable.h"
#include "tests/support/serverprocess.h"
#include "tests/support/useddesktop.h"

#include <QtTest>

#include <csignal>
#include <functional>

using namespace monitron;
using namespace monitron::test;

namespace {

constexpr int patience = 60'000;
constexpr int shortPatience = 3'000;
constexpr int longPatience = 120'000; ///< somebody who was away for a while is asked less often
const QString password = QStringLiteral("four words are enough");

} // namespace

/// Two people at desktops of their own, and their team's server: real programs, real windows, a cable to each
/// desktop that can be pulled. Each test goes on where the one before ended.
class TestTwoDesktops : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void bothJoin();
    void whatOneDoesTheOtherSees();
    void bothEditWhileUnplugged();
    void oneDecides();
    void theServerIsKilledBeforeItsAnswer();
    void theServerIsKilledAsAMonitorIsMade();
    void everythingIsKilled();
    void nothingIsLost();
    void cleanup();
    void cleanupTestCase();

private:
    /// One of them, and the way to the server.
    struct Place
    {
        explicit Place(const QString &person) : desktop(person) {}
        UsedDesktop desktop;
        Cable cable;
        [[nodiscard]] QString email() const { return desktop.name() + QStringLiteral("@example.org"); }
    };

    void startServer();
    void killServer();
    /// By the dialog, from the address to the password.
    void join(const Place &place);
    /// In the editor, with the monitor that is selected. Done when the editor has gone, or else when it says
    /// so.
    void rename(const Place &place, const QString &name, const QString &group = {},
                const std::function<bool()> &isDone = {});
    void make(const Place &place, const QString &name);
    /// The server's monitors by its API: of each one field, in order of their names.
    [[nodiscard]] QStringList onServer(const char *field = "name");
    void takePictures(const QString &of) const;

    ServerProcess m_server{QStringLiteral(MONITRON_SYNCSERVER)};
    std::unique_ptr<Place> m_ada;
    std::unique_ptr<Place> m_bob;
    QByteArray m_token;
    bool m_hasFailed = false;
};

void TestTwoDesktops::initTestCase()
{
    m_server.setVariable(QStringLiteral("MONITRON_KNOWN_GOOD_HOSTS"), QStringLiteral("none"));
    m_ada = std::make_unique<Place>(QStringLiteral("ada"));
    m_bob = std::make_unique<Place>(QStringLiteral("bob"));
    for (const Place *place : {m_ada.get(), m_bob.get()}) {
        const auto added = m_server.run({QStringLiteral("user"), QStringLiteral("add"), place->email(),
                                         QStringLiteral("--role"), QStringLiteral("admin"),
                                         QStringLiteral("--password-stdin")},
                                        password.toUtf8() + '\n');
        QVERIFY2(added.status == 0, qPrintable(added.err));
    }
    startServer();
    for (Place *place : {m_ada.get(), m_bob.get()}) {
        QVERIFY(place->cable.port() != 0);
        QVERIFY(place->desktop.start());
    }
}

void TestTwoDesktops::init()
{
    if (m_hasFailed)
        QSKIP("goes on where the one before should have ended");
}

void TestTwoDesktops::startServer()
{
    QVERIFY2(m_server.serve(), qPrintable(m_server.log()));
    for (Place *place : {m_ada.get(), m_bob.get()})
        place->cable.plugInto(m_server.port());
}

void TestTwoDesktops::killServer()
{
    m_server.signal(SIGKILL);
    QCOMPARE(m_server.waitForEnd(), -1);
}

void TestTwoDesktops::join(const Place &place)
{
    const UsedDesktop &desktop = place.desktop;
    QVERIFY(desktop.open({QStringLiteral("alt+w"), QStringLiteral("a")}, QStringLiteral("Add team")));
    desktop.type(QStringLiteral("127.0.0.1:%1").arg(place.cable.port()));
    desktop.press({QStringLiteral("Return")});
    QVERIFY(desktop.waitFor(QStringLiteral("Add team – 127.0.0.1")));
    desktop.type(place.email());
    desktop.press({QStringLiteral("Tab")});
    desktop.type(password);
    desktop.takePicture(QStringLiteral("1-join"));
    QVERIFY(desktop.finish({QStringLiteral("Return")}));
}

void TestTwoDesktops::rename(const Place &place, const QString &name, const QString &group,
                             const std::function<bool()> &isDone)
{
    const UsedDesktop &desktop = place.desktop;
    for (int times = 0; times < 5; ++times) {
        QVERIFY(desktop.open({QStringLiteral("F2")}, QStringLiteral("Edit monitor")));
        desktop.press({QStringLiteral("Tab")});
        desktop.retype(name);
        if (!group.isEmpty()) {
            desktop.press({QStringLiteral("Tab")});
            desktop.retype(group);
            desktop.press({QStringLiteral("Tab")}); // the field's list of known ones would take the Enter
        }
        if (desktop.finish({QStringLiteral("Return")}, shortPatience) || (isDone && isDone()))
            return;
        // It began with what the window showed before it heard of the other's change, and says so. Once more.
        QVERIFY(desktop.finish({QStringLiteral("Escape")}));
        if (desktop.title() == u"Edit monitor") // it asks; the button beside throws away
            desktop.press({QStringLiteral("Tab"), QStringLiteral("Return")});
        desktop.activate();
    }
    QFAIL("what is edited was always changed meanwhile");
}

void TestTwoDesktops::make(const Place &place, const QString &name)
{
    const UsedDesktop &desktop = place.desktop;
    QVERIFY(desktop.open({QStringLiteral("ctrl+n")}, QStringLiteral("New monitor")));
    // The server itself is what is there to be watched.
    desktop.type(QStringLiteral("http://127.0.0.1:%1/healthz").arg(m_server.port()));
    desktop.press({QStringLiteral("Tab")});
    desktop.retype(name);
    QVERIFY(desktop.finish({QStringLiteral("Return")}));
}

QStringList TestTwoDesktops::onServer(const char *field)
{
    ApiClient client(m_server.port(), nullptr, m_token);
    if (m_token.isEmpty()) {
        const QJsonObject login{{QStringLiteral("email"), m_ada->email()},
                                {QStringLiteral("password"), password}};
        m_token = client.post("/api/v1/auth/login", login).text("access_token").toUtf8();
        client.setToken(m_token);
    }
    QStringList found;
    const QJsonArray monitors = client.get("/api/v1/monitors").array();
    for (const QJsonValue &monitor : monitors)
        found.append(monitor[QLatin1String(field)].toVariant().toString());
    found.sort();
    return found;
}

void TestTwoDesktops::takePictures(const QString &of) const
{
    for (const Place *place : {m_ada.get(), m_bob.get()})
        place->desktop.takePicture(of);
}

void TestTwoDesktops::bothJoin()
{
    join(*m_ada);
    join(*m_bob);
    for (const Place *place : {m_ada.get(), m_bob.get()})
        QTRY_VERIFY_WITH_TIMEOUT(!place->desktop.inCopy("SELECT value FROM setting").isEmpty(), patience);
}

void TestTwoDesktops::whatOneDoesTheOtherSees()
{
    make(*m_ada, QStringLiteral("Shop"));
    QTRY_COMPARE_WITH_TIMEOUT(m_bob->desktop.monitors(), QStringList{QStringLiteral("Shop")}, patience);
    QCOMPARE(onServer(), QStringList{QStringLiteral("Shop")});
    // Bob's list has it; the first below the filter is it.
    QVERIFY(m_bob->desktop.open({QStringLiteral("ctrl+f"), QStringLiteral("Down"), QStringLiteral("F2")},
                                QStringLiteral("Edit monitor")));
    QVERIFY(m_bob->desktop.finish({QStringLiteral("Escape")}));
    rename(*m_bob, QStringLiteral("Web shop"));
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->desktop.monitors(), QStringList{QStringLiteral("Web shop")}, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_ada->desktop.inCopy("SELECT at FROM result").isEmpty(), patience);
    takePictures(QStringLiteral("2-live"));
}

void TestTwoDesktops::bothEditWhileUnplugged()
{
    m_ada->cable.unplug();
    m_bob->cable.unplug();
    rename(*m_ada, QStringLiteral("Shop of Ada"));
    rename(*m_bob, QStringLiteral("Shop of Bob"), QStringLiteral("Sales"));
    // Each sees what they did; the server has none of it.
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->desktop.monitors(), QStringList{QStringLiteral("Shop of Ada")},
                              patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_bob->desktop.monitors(), QStringList{QStringLiteral("Shop of Bob")},
                              patience);
    QCOMPARE(m_ada->desktop.waiting().size(), 1);
    QCOMPARE(m_bob->desktop.waiting().size(), 1);
    QCOMPARE(onServer(), QStringList{QStringLiteral("Web shop")});
    takePictures(QStringLiteral("3-unplugged"));

    m_ada->cable.plugInto(m_server.port());
    QTRY_COMPARE_WITH_TIMEOUT(onServer(), QStringList{QStringLiteral("Shop of Ada")}, longPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_ada->desktop.waiting().isEmpty(), patience);
    m_bob->cable.plugInto(m_server.port());
    const QString contradicts = QString::number(static_cast<int>(PendingEdit::State::Conflict));
    QTRY_COMPARE_WITH_TIMEOUT(m_bob->desktop.waiting(), QStringList{contradicts}, longPatience);
    // Until he decides, he sees what the team has.
    QCOMPARE(m_bob->desktop.monitors(), QStringList{QStringLiteral("Shop of Ada")});
    QCOMPARE(onServer(), QStringList{QStringLiteral("Shop of Ada")});
}

void TestTwoDesktops::oneDecides()
{
    const UsedDesktop &bob = m_bob->desktop;
    QVERIFY(bob.open({QStringLiteral("alt+w"), QStringLiteral("r")}, QStringLiteral("Changes that wait")));
    bob.takePicture(QStringLiteral("4-waiting"));
    QVERIFY(bob.open({QStringLiteral("Return")}, QStringLiteral("Two changes of")));
    bob.press({QStringLiteral("space")}); // mine for all
    bob.takePicture(QStringLiteral("5-conflict"));
    bob.press({QStringLiteral("shift+Tab")});
    QVERIFY(bob.finish({QStringLiteral("space")}));
    QVERIFY(bob.finish({QStringLiteral("Escape")}));
    QTRY_COMPARE_WITH_TIMEOUT(onServer(), QStringList{QStringLiteral("Shop of Bob")}, patience);
    QCOMPARE(onServer("group"), QStringList{QStringLiteral("Sales")});
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->desktop.monitors(), QStringList{QStringLiteral("Shop of Bob")},
                              patience);
    QTRY_VERIFY_WITH_TIMEOUT(bob.waiting().isEmpty(), patience);
    takePictures(QStringLiteral("6-decided"));
}

void TestTwoDesktops::theServerIsKilledBeforeItsAnswer()
{
    const qint64 version = onServer("version").value(0).toLongLong();
    m_ada->cable.holdAnswers(true);
    const QStringList once{QStringLiteral("Shop once")};
    rename(*m_ada, once.front(), {}, [&] { return onServer() == once; });
    QCOMPARE(onServer(), once);
    QCOMPARE(m_ada->desktop.waiting().size(), 1);
    killServer();
    m_ada->cable.holdAnswers(false);
    QVERIFY(m_ada->desktop.waitFor(QStringLiteral("Monitron")));
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->desktop.monitors(), once, patience);
    takePictures(QStringLiteral("7-killed"));

    startServer();
    QTRY_VERIFY_WITH_TIMEOUT(m_ada->desktop.waiting().isEmpty(), longPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_bob->desktop.monitors(), once, longPatience);
    QCOMPARE(m_ada->desktop.monitors(), once);
    QCOMPARE(onServer("version").value(0).toLongLong(), version + 1); // not done a second time
}

void TestTwoDesktops::theServerIsKilledAsAMonitorIsMade()
{
    bool isKilled = false;
    m_bob->cable.setWatch([&](const QByteArray &bytes) {
        if (isKilled || !bytes.startsWith("POST /api/v1/monitors "))
            return;
        m_server.signal(SIGKILL); // it may have done it or not
        isKilled = true;
    });
    make(*m_bob, QStringLiteral("Api"));
    QTRY_VERIFY_WITH_TIMEOUT(isKilled, patience);
    m_bob->cable.setWatch({});
    QCOMPARE(m_server.waitForEnd(), -1);
    startServer();
    const QStringList both{QStringLiteral("Api"), QStringLiteral("Shop once")};
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->desktop.monitors(), both, longPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_bob->desktop.waiting().isEmpty(), longPatience);
    QCOMPARE(m_bob->desktop.monitors(), both);
    QCOMPARE(onServer(), both);
}

/// First the server; then the desktop, with an edit that nobody else has.
void TestTwoDesktops::everythingIsKilled()
{
    killServer();
    rename(*m_bob, QStringLiteral("Public api"));
    QTRY_COMPARE_WITH_TIMEOUT(m_bob->desktop.waiting().size(), 1, patience);
    m_bob->desktop.app().kill();
    QVERIFY(m_bob->desktop.start());
    startServer();
    const QStringList both{QStringLiteral("Public api"), QStringLiteral("Shop once")};
    QTRY_COMPARE_WITH_TIMEOUT(onServer(), both, longPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->desktop.monitors(), both, longPatience);
    takePictures(QStringLiteral("8-again"));
}

void TestTwoDesktops::nothingIsLost()
{
    const char *everything = "SELECT config FROM monitor WHERE removed_at IS NULL ORDER BY id";
    for (const Place *place : {m_ada.get(), m_bob.get()}) {
        QTRY_VERIFY_WITH_TIMEOUT(place->desktop.waiting().isEmpty(), longPatience);
        QVERIFY(place->desktop.inCopy("SELECT * FROM server_copy").isEmpty());
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->desktop.inCopy(everything), m_bob->desktop.inCopy(everything), patience);
    QCOMPARE(m_ada->desktop.inCopy(everything).size(), 2);
    for (Place *place : {m_ada.get(), m_bob.get()}) {
        QCOMPARE(place->desktop.app().terminate(), 0);
        QCOMPARE(profileDamage(place->desktop.profile()), QString());
    }
    m_server.signal(SIGTERM);
    QCOMPARE(m_server.waitForEnd(), 0);
}

void TestTwoDesktops::cleanup()
{
    if (QTest::currentTestFailed() && !m_hasFailed) {
        m_hasFailed = true;
        takePictures(QStringLiteral("failed"));
    }
}

void TestTwoDesktops::cleanupTestCase()
{
    m_bob.reset();
    m_ada.reset();
}

int main(int argc, char **argv)
{
    const QStringList programs{QStringLiteral("openbox"), QStringLiteral("xdotool"),
                               QStringLiteral("gnome-keyring-daemon")};
    if (const auto status = runInDesktopSession(argc, argv, programs))
        return *status;
    QCoreApplication app(argc, argv);
    TestTwoDesktops test;
    return QTest::qExec(&test, argc, argv);
}

#include "testtwodesktops.moc"
