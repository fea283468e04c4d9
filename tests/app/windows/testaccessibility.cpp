// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/addteamdialog.h"
#include "app/dialogs/apikeydialog.h"
#include "app/dialogs/bulkeditdialog.h"
#include "app/dialogs/channeldialog.h"
#include "app/dialogs/conflictdialog.h"
#include "app/dialogs/exportdialog.h"
#include "app/dialogs/importdialog.h"
#include "app/dialogs/invitationform.h"
#include "app/dialogs/monitoreditor.h"
#include "app/dialogs/oncedialog.h"
#include "app/dialogs/passphrasedialog.h"
#include "app/dialogs/passwordplacedialog.h"
#include "app/dialogs/publishdialog.h"
#include "app/dialogs/removeddialog.h"
#include "app/dialogs/runfromheredialog.h"
#include "app/dialogs/signindialog.h"
#include "app/dialogs/signoutdialog.h"
#include "app/dialogs/starttrouble.h"
#include "app/dialogs/teamsettingsdialog.h"
#include "app/dialogs/userdialog.h"
#include "app/dialogs/waitingeditsdialog.h"
#include "app/models/apikeysmodel.h"
#include "app/models/usersmodel.h"
#include "app/windows/account/accountwindow.h"
#include "app/windows/admin/administrationwindow.h"
#include "app/windows/checkwindow.h"
#include "app/windows/mainwindow.h"
#include "app/windows/monitoractions.h"
#include "core/secrets/memorysecretstore.h"
#include "core/storage/reader.h"
#include "tests/support/cannedteam.h"
#include "tests/support/contradiction.h"
#include "tests/support/fakeappsettings.h"
#include "tests/support/incidentscene.h"
#include "tests/support/widgetinspection.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

namespace {

/// A window over a store in which something happened.
struct Desk
{
    QTemporaryDir profile;
    StoreWorkspace workspace;
    StoreWorkspace target; ///< of what is published
    MemorySecretStore secrets;
    const Team joined{QStringLiteral("11111111-2222-3333-4444-555555555555"),
                      QStringLiteral("Shop"),
                      {QUrl(QStringLiteral("https://shop.example.org/")), QByteArray(32, 'p')},
                      QStringLiteral("ann@example.org")};
    IncidentScene scene{workspace};
    MonitorListModel monitors{workspace};
    WindowState state{profile.filePath(QStringLiteral("window.ini"))};
    FakeAppSettings app;
    Theme theme{Theme::Preference::Light};
    CannedTeam team;
    UsersModel users{team, workspace.clock()};
    ApiKeysModel apiKeys{team, workspace.clock()};
    std::unique_ptr<MainWindow> main;
    std::unique_ptr<QWidget> other;
    MonitorId first;

    void happen()
    {
        const Timestamp now = workspace.time.now();
        first = workspace.add(QStringLiteral("checkout"), QStringLiteral("Production/API"));
        const MonitorId second = workspace.add(QStringLiteral("docs"));
        workspace.add(QStringLiteral("quiet"));
        for (int i = 0; i < 30; ++i)
            workspace.record(second, now + i * 60s, i % 7 == 3 ? Outcome::Bad : Outcome::Good,
                             90'000 + i * 900);
        workspace.record(first, now + 30s, Outcome::Good);
        workspace.record(first, now + 90s, Outcome::Bad, 20'000, QStringLiteral("Connection refused"));
        static_cast<void>(scene.addChannel(QStringLiteral("Pager")));
        scene.open(first, now + 120s);
        workspace.time.advance(30min);
    }
    void openMain()
    {
        main = std::make_unique<MainWindow>(workspace, monitors, theme, state, &app);
        main->resize(1440, 900);
        main->show();
        monitors.reload();
        QTRY_VERIFY(monitors.isLoaded());
    }
    QWidget *page(Page page)
    {
        openMain();
        if (page == Page::Monitors)
            main->showMonitor(first);
        else
            main->showPage(page);
        const std::pair<Page, const char *> filled[] = {{Page::Overview, "flakiestList"},
                                                        {Page::Monitors, "detailName"},
                                                        {Page::Incidents, "incidentMonitor"},
                                                        {Page::Settings, "settingsScroll"}};
        for (const auto &[of, name] : filled) {
            const auto *part = main->findChild<QWidget *>(QString::fromLatin1(name));
            if (of == page)
                static_cast<void>(QTest::qWaitFor([part] { return part && part->isVisible(); }));
        }
        return main.get();
    }
    template <typename Window>
    QWidget *show(std::unique_ptr<Window> window)
    {
        other = std::move(window);
        other->setAttribute(Qt::WA_DeleteOnClose, false);
        other->show();
        return other.get();
    }
    QWidget *tab(int index)
    {
        QWidget *editor = show(std::make_unique<MonitorEditor>(workspace, theme, Monitor()));
        if (auto *tabs = editor->findChild<QTabWidget *>())
            tabs->setCurrentIndex(index);
        return editor;
    }
    QWidget *channel(const char *kind)
    {
        Channel channel;
        channel.kind = QString::fromLatin1(kind);
        return show(std::make_unique<ChannelDialog>(workspace, channel));
    }
    /// What an action of the window opens.
    QWidget *opened(const char *action, const char *window)
    {
        page(Page::Monitors);
        if (auto *found = main->findChild<QAction *>(QString::fromLatin1(action)))
            found->trigger();
        QWidget *shown = nullptr;
        static_cast<void>(QTest::qWaitFor([&] {
            shown = main->findChild<QWidget *>(QString::fromLatin1(window));
            return shown && shown->isVisible();
        }));
        return shown;
    }
    template <typename Window>
    QWidget *section(const char *id, const char *list = nullptr)
    {
        auto window = std::make_unique<Window>(team, workspace.clock(), theme);
        window->showSection(QString::fromLatin1(id));
        QWidget *shown = show(std::move(window));
        if (const auto *view = shown->findChild<QListView *>(QString::fromLatin1(list)))
            static_cast<void>(QTest::qWaitFor([view] { return view->model()->rowCount() > 0; }));
        return shown;
    }
    QWidget *administration(const char *id, const char *list = nullptr)
    {
        return section<AdministrationWindow>(id, list);
    }
    QWidget *secondFactor()
    {
        QWidget *window = section<AccountWindow>("secondFactorSection");
        const auto *code = window->findChild<QWidget *>(QStringLiteral("secondFactorQr"));
        auto *begin = window->findChild<QPushButton *>(QStringLiteral("beginSecondFactor"));
        window->findChild<QLineEdit *>(QStringLiteral("password"))->setText(QStringLiteral("x"));
        begin->click();
        static_cast<void>(QTest::qWaitFor([code] { return code->isVisible(); }));
        return window;
    }
    /// Edits that wait, one of them in contradiction; answers that one.
    EditView contradict()
    {
        const Timestamp now = workspace.time.now();
        const Monitor shared = test::serverMonitor(QStringLiteral("Shop"));
        Monitor mine = shared;
        mine.name = QStringLiteral("Shop, checkout");
        mine.interval = 30s;
        mine.notes = QStringLiteral("Calls the payment service.\nRing Ann first.");
        mine.tags = {QStringLiteral("web")};
        Monitor theirs = shared;
        theirs.notes = QStringLiteral("Belongs to the shop's people.");
        theirs.name = QStringLiteral("Web shop");
        theirs.interval = 90s;
        theirs.version = 2;
        workspace.write([&](Writer &writer) { return test::contradict(writer, now, shared, mine, theirs); });
        workspace.edit([&](EditQueue &queue) { return queue.setPaused(first, true); });
        workspace.edit([&](EditQueue &queue) {
            return queue.setSetting(QStringLiteral("tags.colors"),
                                    QJsonObject{{QStringLiteral("web"), QStringLiteral("blue")}});
        });
        const auto reader = workspace.store().openReader();
        return editViews(**reader)->front();
    }
    QWidget *check()
    {
        auto window = std::make_unique<CheckWindow>(workspace, theme);
        window->showCheck(first, workspace.time.now() - 30min + 90s);
        static_cast<void>(
            QTest::qWaitFor([&] { return window->findChild<QWidget *>(QStringLiteral("checkSheet")); }));
        return show(std::move(window));
    }
};

using Opener = QWidget *(*)(Desk &);

} // namespace

Q_DECLARE_METATYPE(Opener)

/// Every window, as somebody uses it who sees little or nothing, has no mouse, or reads from right to left.
class TestAccessibility : public QObject
{
    Q_OBJECT

    const QFont m_font = QApplication::font();

private Q_SLOTS:
    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(m_font);
    }

    void everyWindow_data()
    {
        QTest::addColumn<Opener>("open");
        QTest::addColumn<bool>("large");
        const std::pair<const char *, Opener> windows[] = {
            {"first run",
             [](Desk &desk) {
                 desk.openMain();
                 return static_cast<QWidget *>(desk.main.get());
             }},
            {"overview", [](Desk &desk) { return desk.page(Page::Overview); }},
            {"monitors", [](Desk &desk) { return desk.page(Page::Monitors); }},
            {"incidents", [](Desk &desk) { return desk.page(Page::Incidents); }},
            {"settings", [](Desk &desk) { return desk.page(Page::Settings); }},
            {"check", [](Desk &desk) { return desk.check(); }},
            {"editor, request", [](Desk &desk) { return desk.tab(0); }},
            {"editor, expectations", [](Desk &desk) { return desk.tab(1); }},
            {"editor, schedule", [](Desk &desk) { return desk.tab(2); }},
            {"editor, alerts", [](Desk &desk) { return desk.tab(3); }},
            {"e-mail channel", [](Desk &desk) { return desk.channel("email"); }},
            {"webhook", [](Desk &desk) { return desk.channel("webhook"); }},
            {"import",
             [](Desk &desk) {
                 return desk.show(std::make_unique<ImportDialog>(
                     desk.workspace, ImportSource{{}, "a.org\nb.org\nnot an address\n"}));
             }},
            {"export",
             [](Desk &desk) {
                 return desk.show(std::make_unique<ExportDialog>(
                     desk.workspace, std::vector<ExportScope>{{QStringLiteral("All"), {}}}));
             }},
            {"bulk edit",
             [](Desk &desk) {
                 return desk.show(std::make_unique<BulkEditDialog>(
                     std::vector<Monitor>{desk.monitors.row(0).monitor, desk.monitors.row(1).monitor},
                     desk.theme));
             }},
            {"recently deleted",
             [](Desk &desk) {
                 desk.workspace.removeMonitors({desk.first}).waitForFinished();
                 return desk.show(std::make_unique<RemovedDialog>(desk.workspace));
             }},
            {"tags", [](Desk &desk) { return desk.opened("manageTags", "tagsDialog"); }},
            {"palette", [](Desk &desk) { return desk.opened("openPalette", "commandPalette"); }},
            {"shortcuts", [](Desk &desk) { return desk.opened("openShortcuts", "shortcutSheet"); }},
            {"passphrase", [](Desk &desk) { return desk.show(std::make_unique<PassphraseDialog>()); }},
            {"place of passwords",
             [](Desk &desk) {
                 return desk.show(
                     std::make_unique<PasswordPlaceDialog>(QStringLiteral("No keyring answers.")));
             }},
            {"join a team",
             [](Desk &desk) {
                 return desk.show(std::make_unique<AddTeamDialog>(std::make_unique<TeamJoin>(
                     desk.secrets, desk.workspace.time, std::vector<Team>())));
             }},
            {"a new account", [](Desk &desk) { return desk.show(std::make_unique<InvitationForm>()); }},
            {"sign in again",
             [](Desk &desk) {
                 return desk.show(std::make_unique<SignInDialog>(
                     desk.joined, 3, [](const TeamSession::Credentials &) { return QFuture<SignInDialog::Answer>(); }));
             }},
            {"sign out", [](Desk &desk) { return desk.show(std::make_unique<SignOutDialog>(desk.joined, 3)); }},
            {"settings of a team",
             [](Desk &desk) {
                 return desk.show(std::make_unique<TeamSettingsDialog>(
                     desk.joined, std::make_unique<TeamJoin>(desk.secrets, desk.workspace.time,
                                                           std::vector<Team>())));
             }},
            {"administration, overview",
             [](Desk &desk) { return desk.administration("overviewSection"); }},
            {"administration, users",
             [](Desk &desk) { return desk.administration("userSection", "userList"); }},
            {"administration, invitations",
             [](Desk &desk) { return desk.administration("invitationsSection", "invitationList"); }},
            {"administration, sessions",
             [](Desk &desk) { return desk.administration("userSessionsSection", "userSessionList"); }},
            {"administration, servers",
             [](Desk &desk) { return desk.administration("replicasSection", "replicaList"); }},
            {"administration, audit log",
             [](Desk &desk) { return desk.administration("auditSection", "auditList"); }},
            {"administration, settings",
             [](Desk &desk) { return desk.administration("serverSettingsSection"); }},
            {"administration, mail", [](Desk &desk) { return desk.administration("mailSection"); }},
            {"account, password",
             [](Desk &desk) { return desk.section<AccountWindow>("passwordSection"); }},
            {"account, second factor", [](Desk &desk) { return desk.secondFactor(); }},
            {"account, sessions",
             [](Desk &desk) { return desk.section<AccountWindow>("ownSessionsSection", "sessionList"); }},
            {"account, keys",
             [](Desk &desk) { return desk.section<AccountWindow>("apiKeysSection", "apiKeyList"); }},
            {"new user",
             [](Desk &desk) { return desk.show(std::make_unique<UserDialog>(desk.users, std::nullopt)); }},
            {"new key",
             [](Desk &desk) { return desk.show(std::make_unique<ApiKeyDialog>(desk.apiKeys, Role::Admin)); }},
            {"shown once",
             [](Desk &desk) {
                 return desk.show(std::make_unique<OnceDialog>(OnceDialog::Secret{
                     QStringLiteral("Recovery codes"), QStringLiteral("Each lets you in once."),
                     {QStringLiteral("abcd-efgh"), QStringLiteral("ijkl-mnop"), QStringLiteral("qrst-uvwx")},
                     QStringLiteral("codes.txt")}));
             }},
            {"monitors with changes that wait",
             [](Desk &desk) {
                 desk.contradict();
                 QWidget *shown = desk.page(Page::Monitors);
                 const auto *edits = shown->findChild<QWidget *>(QStringLiteral("detailEdits"));
                 static_cast<void>(QTest::qWaitFor([edits] { return edits->isVisible(); }));
                 return shown;
             }},
            {"changes that wait",
             [](Desk &desk) {
                 desk.contradict();
                 auto dialog = std::make_unique<WaitingEditsDialog>(desk.workspace, desk.theme);
                 dialog->selectStuck();
                 QWidget *shown = desk.show(std::move(dialog));
                 const auto *list = shown->findChild<QListView *>(QStringLiteral("waitingEdits"));
                 static_cast<void>(
                     QTest::qWaitFor([list] { return list->selectionModel()->hasSelection(); }));
                 return shown;
             }},
            {"two changes of the same",
             [](Desk &desk) {
                 const EditView edit = desk.contradict();
                 return desk.show(std::make_unique<ConflictDialog>(desk.workspace, edit));
             }},
            {"edited here, removed there",
             [](Desk &desk) {
                 EditView edit = desk.contradict();
                 edit.contradiction = EditView::Contradiction::RemovedThere;
                 return desk.show(std::make_unique<ConflictDialog>(desk.workspace, edit));
             }},
            {"run from here",
             [](Desk &desk) {
                 CheckResult bad;
                 bad.outcome = Outcome::Bad;
                 bad.failure = FailureKind::ConnectTimeout;
                 bad.message = QStringLiteral("The connection wasn't made within 10 s.");
                 bad.totalUs = 10'000'000;
                 bad.phases.dns = 12'000;
                 desk.workspace.trial = bad;
                 QWidget *shown = desk.show(
                     std::make_unique<RunFromHereDialog>(desk.workspace, desk.theme, desk.first));
                 static_cast<void>(QTest::qWaitFor([&] { return !desk.workspace.asked.empty(); }));
                 Decision decision;
                 decision.monitor = desk.first;
                 decision.state = MonitorState();
                 CheckResult good;
                 good.monitor = desk.first;
                 good.at = desk.workspace.time.now();
                 good.manual = true;
                 good.statusCode = 200;
                 good.totalUs = 142'000;
                 good.phases = {9'000, 20'000, 41'000, 60'000, 12'000};
                 decision.result = good;
                 desk.workspace.write([&](Writer &writer) { return writer.record(decision); });
                 const auto *said = shown->findChild<QLabel *>(QStringLiteral("runComparison"));
                 static_cast<void>(QTest::qWaitFor([said] { return said->text().startsWith(u"It works"); }));
                 return shown;
             }},
            {"publish",
             [](Desk &desk) {
                 desk.target.called = QStringLiteral("Acme");
                 desk.target.add(QStringLiteral("docs"), {}, QStringLiteral("https://docs.example.org/"));
                 Monitor secret = desk.monitors.row(0).monitor;
                 secret.http.auth.scheme = HttpAuth::Scheme::Bearer;
                 desk.workspace.saveMonitor(secret, {}).waitForFinished();
                 QWidget *shown = desk.show(std::make_unique<PublishDialog>(
                     desk.workspace,
                     std::vector<PublishDialog::Target>{{QStringLiteral("Acme"), &desk.target},
                                                        {QStringLiteral("Second team"), &desk.workspace}},
                     std::vector<MonitorId>()));
                 const auto *secrets = shown->findChild<QWidget *>(QStringLiteral("publishSecrets"));
                 static_cast<void>(QTest::qWaitFor([secrets] { return secrets->isVisible(); }));
                 return shown;
             }},
            {"a start that fails",
             [](Desk &desk) {
                 return desk.show(std::make_unique<StartTrouble>(
                     Error{Error::Code::Corrupt, QStringLiteral("The database is damaged.")},
                     QStringLiteral("/x"),
                     QStringList{QStringLiteral("/x/backups/monitron-2026-01-01.sqlite")}));
             }},
        };
        for (const auto &[name, open] : windows) {
            QTest::addRow("%s", name) << open << false;
            QTest::addRow("%s, 200 %%, dark, from the right", name) << open << true;
        }
    }

    void everyWindow()
    {
        QFETCH(Opener, open);
        QFETCH(bool, large);
        QApplication::setLayoutDirection(large ? Qt::RightToLeft : Qt::LeftToRight);
        Desk desk;
        if (large) {
            desk.theme.setPreference(Theme::Preference::Dark);
            desk.theme.setTextScale(200);
        }
        const QString row = QString::fromUtf8(QTest::currentDataTag());
        if (!row.startsWith(QStringLiteral("first run")))
            desk.happen();
        desk.monitors.reload();
        QTRY_VERIFY(desk.monitors.isLoaded());
        QWidget *window = open(desk);
        QVERIFY(window);
        QVERIFY(QTest::qWaitForWindowExposed(window));
        // What is read for a window may come, and be laid out, a moment after it is shown.
        QStringList problems;
        static_cast<void>(QTest::qWaitFor(
            [&] {
                inspection::settle(*window);
                problems = inspection::withoutName(*window) + inspection::cutOff(*window);
                return problems.isEmpty();
            },
            20'000));
        const QString pictures = qEnvironmentVariable("MONITRON_TEST_PICTURES");
        if (!pictures.isEmpty())
            QVERIFY(
                window->grab().save(QStringLiteral("%1/%2.png").arg(pictures, QString(row).remove(u'%'))));
        if (large) { // where the strokes of letters are whole pixels
            problems += inspection::withoutContrast(*window);
            desk.theme.setPreference(Theme::Preference::Light);
            inspection::settle(*window);
            problems += inspection::withoutContrast(*window);
        }
        problems += inspection::withoutKeyboard(*window);
        desk.theme.setTextScale(100);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestAccessibility)
#include "testaccessibility.moc"
