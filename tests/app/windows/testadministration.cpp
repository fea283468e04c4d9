// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/recordlist.h"
#include "app/widgets/theme.h"
#include "app/widgets/tile.h"
#include "app/windows/admin/administrationwindow.h"
#include "tests/support/fixturedesk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace monitron;
using namespace monitron::test;

namespace {
constexpr int longest = 30'000;
}

/// The real window, driven by its controls, over a real server.
class TestAdministration : public QObject
{
    Q_OBJECT

    struct Desk
    {
        ApiFixture server;
        std::unique_ptr<FixtureDesk> desk;
        Theme theme{Theme::Preference::Light};
        std::unique_ptr<AdministrationWindow> window;

        explicit Desk(Role role = Role::Admin) : desk(std::make_unique<FixtureDesk>(server, role)) {}
        void open(const char *section)
        {
            if (!window)
                window = std::make_unique<AdministrationWindow>(*desk, desk->clock(), theme);
            window->showSection(QString::fromLatin1(section));
            window->show();
            QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        }
        template <typename T = QWidget>
        T *find(const char *name) const
        {
            T *found = window->findChild<T *>(QString::fromLatin1(name));
            if (!found)
                qWarning("no %s", name);
            return found;
        }
        [[nodiscard]] bool appears(const char *name) const
        {
            return QTest::qWaitFor(
                [&] {
                    const auto *found = window->findChild<QWidget *>(QString::fromLatin1(name));
                    return found && found->isVisible();
                },
                longest);
        }
        [[nodiscard]] bool goes(const char *name) const
        {
            return QTest::qWaitFor([&] { return !window->findChild<QWidget *>(QString::fromLatin1(name)); },
                                   longest);
        }
        void click(const char *name) const
        {
            auto *button = find<QPushButton>(name);
            QVERIFY(button && button->isEnabled());
            QTest::mouseClick(button, Qt::LeftButton);
        }
        [[nodiscard]] bool hasRows(const char *list, int rows) const
        {
            const auto *view = find<QListView>(list);
            return QTest::qWaitFor([&] { return view->model()->rowCount() == rows; }, longest);
        }
        void select(const char *list, const QString &title) const
        {
            auto *view = find<QListView>(list);
            const QModelIndexList found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole,
                                                               title, 1, Qt::MatchStartsWith);
            QVERIFY2(!found.isEmpty(), qPrintable(title));
            view->setCurrentIndex(found.constFirst());
        }
        [[nodiscard]] QString note(const char *list, const QString &title) const
        {
            const auto *view = find<QListView>(list);
            const QModelIndexList found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole,
                                                               title, 1, Qt::MatchStartsWith);
            return found.isEmpty() ? QString() : found.constFirst().data(Qt::AccessibleTextRole).toString();
        }
        /// The secret that is shown once; closes the dialog.
        [[nodiscard]] QString secret() const
        {
            if (!appears("secretText"))
                return {};
            const QString text = find<QPlainTextEdit>("secretText")->toPlainText();
            click("closeSecret");
            return goes("onceDialog") ? text : QString();
        }
        [[nodiscard]] bool canSignIn(const QString &email, const QString &password)
        {
            return server.visitor()
                       .post("/api/v1/auth/login",
                             {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}})
                       .status == 200;
        }
    };

private Q_SLOTS:
    void aUserIsMadeChangedAndSwitchedOff()
    {
        Desk desk;
        desk.open("userSection");
        QVERIFY(desk.hasRows("userList", 3));
        QVERIFY(!desk.find("editUser")->isEnabled());
        const QString anna = QStringLiteral("anna@example.org");
        desk.click("newUser");
        QVERIFY(desk.appears("userDialog"));
        QTest::keyClicks(desk.find<QLineEdit>("email"), QStringLiteral("nobody"));
        desk.click("submitForm");
        auto *wrong = desk.find<QLabel>("emailError");
        QTRY_VERIFY_WITH_TIMEOUT(wrong->isVisible(), longest); // beside its field
        desk.find<QLineEdit>("email")->setText(anna);
        desk.click("submitForm");
        const QString password = desk.secret();
        QVERIFY(desk.canSignIn(anna, password));
        QVERIFY(desk.hasRows("userList", 4));

        desk.select("userList", anna);
        desk.click("editUser");
        QVERIFY(desk.appears("userDialog"));
        QTest::keyClick(desk.find<QComboBox>("roleChoice"), Qt::Key_End);
        desk.click("submitForm");
        QTRY_VERIFY_WITH_TIMEOUT(desk.note("userList", anna).contains(QStringLiteral("Admin")), longest);

        desk.click("switchUser");
        QVERIFY(desk.appears("confirmSwitchOff"));
        QVERIFY(desk.canSignIn(anna, password)); // not before somebody has said so
        desk.click("confirmSwitchOffYes");
        QTRY_VERIFY_WITH_TIMEOUT(desk.note("userList", anna).contains(QStringLiteral("Switched off")),
                                 longest);
        QVERIFY(!desk.canSignIn(anna, password));
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QPushButton>("switchUser")->text(), QStringLiteral("Switch on"),
                                  longest);
        desk.click("switchUser");
        QTRY_VERIFY_WITH_TIMEOUT(desk.canSignIn(anna, password), longest);
    }

    void aPasswordIsResetAndSessionsEnd()
    {
        Desk desk;
        FixtureDesk other(desk.server, Role::Editor);
        const QString email = ApiFixture::emailOf(Role::Editor);
        desk.open("userSection");
        QVERIFY(desk.hasRows("userList", 3));
        desk.select("userList", email);
        QVERIFY(!desk.find("removeFactor")->isEnabled());
        desk.click("signOutUser");
        QVERIFY(desk.appears("confirmSignOut"));
        desk.click("confirmSignOutYes");
        QTRY_VERIFY_WITH_TIMEOUT(!settled(other.ask(apiRequest("GET", "/api/v1/auth/me"))), longest);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("resetPassword")->isEnabled(), longest);
        desk.click("resetPassword");
        QVERIFY(desk.appears("confirmReset"));
        desk.click("confirmResetYes");
        const QString password = desk.secret();
        QVERIFY(desk.canSignIn(email, password));
        QVERIFY(!desk.canSignIn(email, ApiFixture::password));
    }

    void oneCantSwitchOneselfOff()
    {
        Desk desk;
        desk.open("userSection");
        QVERIFY(desk.hasRows("userList", 3));
        desk.select("userList", ApiFixture::emailOf(Role::Admin));
        QVERIFY(desk.find("editUser")->isEnabled());
        QVERIFY(!desk.find("switchUser")->isEnabled());
    }

    void somebodyIsInvitedAndNotAfterAll()
    {
        Desk desk;
        desk.open("invitationsSection");
        QVERIFY(desk.appears("invitationListSays"));
        desk.click("inviteSomebody");
        QVERIFY(desk.appears("inviteDialog"));
        QTest::keyClicks(desk.find<QLineEdit>("email"), QStringLiteral("carl@example.org"));
        desk.click("submitForm");
        const QString link = desk.secret();
        QVERIFY2(link.startsWith(QStringLiteral("https://monitron.example.org/")), qPrintable(link));
        QVERIFY(desk.hasRows("invitationList", 1));
        desk.select("invitationList", QStringLiteral("carl@example.org"));
        desk.click("withdrawInvitation");
        QVERIFY(desk.appears("confirmWithdraw"));
        desk.click("confirmWithdrawYes");
        QVERIFY(desk.hasRows("invitationList", 0));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.find("withdrawInvitation")->isEnabled(), longest);
    }

    void sessionsOfAnybodyAreSeen()
    {
        Desk desk;
        FixtureDesk other(desk.server, Role::Viewer);
        desk.open("userSessionsSection");
        auto *who = desk.find<QComboBox>("sessionsOf");
        QTRY_COMPARE_WITH_TIMEOUT(who->count(), 3, longest);
        who->setCurrentIndex(who->findText(ApiFixture::emailOf(Role::Viewer)));
        QVERIFY(desk.hasRows("userSessionList", 1));
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("endUserSessions")->isEnabled(), longest);
        desk.click("endUserSessions");
        QVERIFY(desk.appears("confirmEndSessions"));
        desk.click("confirmEndSessionsYes");
        QVERIFY(desk.hasRows("userSessionList", 0));
    }

    void theAuditLogIsFiltered()
    {
        Desk desk;
        ApiClient admin = desk.server.signedIn(Role::Admin);
        admin.post("/api/v1/admin/users", {{QStringLiteral("email"), QStringLiteral("anna@example.org")}});
        admin.post("/api/v1/admin/users", {{QStringLiteral("email"), QStringLiteral("ben@example.org")}});
        desk.server.write([](Writer &) { return Result<void>(); });
        desk.open("auditSection");
        auto *view = desk.find<QListView>("auditList");
        QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 2, longest);
        auto *what = desk.find<QComboBox>("auditWhat");
        what->setCurrentIndex(what->findData(QStringLiteral("user.")));
        QVERIFY(desk.hasRows("auditList", 2));
        desk.select("auditList", QStringLiteral("User made"));
        QVERIFY(desk.find<QPlainTextEdit>("auditEntry")
                    ->toPlainText()
                    .contains(QStringLiteral("ben@example.org")));
        desk.click("auditSameThing");
        QVERIFY(desk.hasRows("auditList", 1));
        desk.find<QLineEdit>("auditThing")->clear();
        QVERIFY(desk.hasRows("auditList", 2));
        auto *who = desk.find<QComboBox>("auditWho");
        QTRY_VERIFY_WITH_TIMEOUT(who->findText(ApiFixture::emailOf(Role::Viewer)) > 0, longest);
        who->setCurrentIndex(who->findText(ApiFixture::emailOf(Role::Viewer)));
        QVERIFY(desk.hasRows("auditList", 0));
        QVERIFY(desk.appears("auditListSays"));
        who->setCurrentIndex(0);
        desk.find<QComboBox>("auditWhen")->setCurrentIndex(4);
        QVERIFY(desk.find("auditFrom")->isVisible());
        QVERIFY(desk.hasRows("auditList", 2)); // of today
    }

    void settingsHoldForTheTeam()
    {
        Desk desk;
        desk.open("serverSettingsSection");
        auto *raw = desk.find<QSpinBox>("teamRetentionRaw");
        QTRY_COMPARE_WITH_TIMEOUT(raw->value(), 30, longest);
        QVERIFY(!desk.find("saveTeamRetention")->isEnabled());
        raw->setValue(7);
        desk.click("saveTeamRetention");
        QVERIFY(desk.appears("confirmTeamRetention"));
        desk.click("confirmTeamRetentionYes");
        const auto stored = [&] {
            return desk.server.signedIn(Role::Admin)
                .get("/api/v1/settings")["retention"][u"raw_days"]
                .toInt();
        };
        QTRY_COMPARE_WITH_TIMEOUT(stored(), 7, longest);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("muteTeam")->isEnabled(), longest);
        desk.find<QAction>("muteTeam1h")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("unmuteTeam")->isVisible(), longest);
        desk.click("unmuteTeam");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.find("unmuteTeam")->isVisible(), longest);
    }

    void aTestMailIsSent()
    {
        Desk desk;
        desk.open("mailSection");
        QCOMPARE(desk.find<QLineEdit>("testMailTo")->text(), ApiFixture::emailOf(Role::Admin));
        desk.click("testMail");
        auto *said = desk.find<QLabel>("mailSectionSaid");
        QTRY_VERIFY_WITH_TIMEOUT(said->text().contains(QStringLiteral("250 kept")), longest);
        QCOMPARE(desk.server.mailbox().mails().back().to, ApiFixture::emailOf(Role::Admin));
    }

    void figuresAndServersAreShown()
    {
        Desk desk;
        desk.open("overviewSection");
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<Tile>("tileUsers")->value(), QStringLiteral("3"), longest);
        QCOMPARE(desk.find<Tile>("tileAdmins")->value(), QStringLiteral("1"));
        desk.open("replicasSection");
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.find<QLabel>("replicaListSays")->text().contains(QStringLiteral("to itself")), longest);
    }

    void whoIsNoAdminSeesNothing()
    {
        Desk desk(Role::Editor);
        desk.open("userSection");
        QCOMPARE(desk.find<QListWidget>("teamSections")->count(), 1);
        QVERIFY(!desk.window->findChild<QListView *>(QStringLiteral("userList")));
    }

    void theServerIsTheJudge()
    {
        Desk desk;
        desk.open("overviewSection");
        const QByteArray id = desk.desk->user().id.toString().toLatin1();
        desk.server.addUser(QStringLiteral("second@example.org"), Role::Admin);
        QCOMPARE(desk.server.signedIn(QStringLiteral("second@example.org"))
                     .patch("/api/v1/admin/users/" + id, {{QStringLiteral("role"), QStringLiteral("viewer")}})
                     .status,
                 200);
        desk.open("userSection");
        auto *says = desk.find<QLabel>("userListSays");
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("userListAgain")->isVisible(), longest);
        QVERIFY(!says->text().isEmpty());
    }
};

QTEST_MAIN(TestAdministration)
#include "testadministration.moc"
