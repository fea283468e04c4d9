// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/qrcode.h"
#include "app/widgets/theme.h"
#include "app/windows/account/accountwindow.h"
#include "syncserver/auth/totp.h"
#include "tests/support/fixturedesk.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace monitron;
using namespace monitron::test;

namespace {
constexpr int longest = 30'000;
}

/// One's own account, in the real window over a real server.
class TestAccount : public QObject
{
    Q_OBJECT

    struct Desk
    {
        ApiFixture server;
        FixtureDesk desk{server, Role::Editor};
        Theme theme{Theme::Preference::Light};
        AccountWindow window{desk, desk.clock(), theme};

        void open(const char *section)
        {
            window.showSection(QString::fromLatin1(section));
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
        }
        template <typename T = QWidget>
        T *find(const char *name) const
        {
            T *found = window.findChild<T *>(QString::fromLatin1(name));
            if (!found)
                qWarning("no %s", name);
            return found;
        }
        [[nodiscard]] bool appears(const char *name) const
        {
            return QTest::qWaitFor(
                [&] {
                    const auto *found = window.findChild<QWidget *>(QString::fromLatin1(name));
                    return found && found->isVisible();
                },
                longest);
        }
        void click(const char *name) const
        {
            auto *button = find<QPushButton>(name);
            QVERIFY(button && button->isEnabled());
            QTest::mouseClick(button, Qt::LeftButton);
        }
        void type(const char *name, const QString &text) const
        {
            find<QLineEdit>(name)->clear();
            QTest::keyClicks(find<QLineEdit>(name), text);
        }
        [[nodiscard]] int login(const QString &password, const QString &code = {})
        {
            QJsonObject body{{QStringLiteral("email"), ApiFixture::emailOf(Role::Editor)},
                             {QStringLiteral("password"), password}};
            if (!code.isEmpty())
                body[u"otp"] = code;
            return server.visitor().post("/api/v1/auth/login", body).status;
        }
    };

private Q_SLOTS:
    void thePasswordIsChanged()
    {
        Desk desk;
        desk.open("passwordSection");
        const QString wanted = QStringLiteral("seven green horses");
        QVERIFY(!desk.find("changePassword")->isEnabled());
        desk.type("current_password", QStringLiteral("not it"));
        desk.type("new_password", wanted);
        desk.type("password_again", QStringLiteral("something else"));
        QVERIFY(desk.find<QLabel>("passwordStrength")->isVisible());
        desk.click("changePassword");
        QVERIFY(desk.find("password_againError")->isVisible());
        desk.type("password_again", wanted);
        desk.click("changePassword");
        QVERIFY(desk.appears("current_passwordError"));
        desk.type("current_password", ApiFixture::password);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("changePassword")->isEnabled(), longest);
        desk.click("changePassword");
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLineEdit>("new_password")->text().isEmpty(), longest);
        QVERIFY(!desk.find("current_passwordError")->isVisible());
        QCOMPARE(desk.login(wanted), 200);
        QVERIFY(desk.login(ApiFixture::password) != 200);
    }

    void aSecondFactorIsSetUpAndGoesAgain()
    {
        Desk desk;
        desk.open("secondFactorSection");
        auto *state = desk.find<QLabel>("secondFactorState");
        QCOMPARE(state->text(), QStringLiteral("It is off."));
        desk.type("password", QStringLiteral("not it"));
        desk.click("beginSecondFactor");
        QVERIFY(desk.appears("passwordError"));
        desk.type("password", ApiFixture::password);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("beginSecondFactor")->isEnabled(), longest);
        desk.click("beginSecondFactor");
        QVERIFY(desk.appears("secondFactorQr"));
        QVERIFY(desk.find<QrCode>("secondFactorQr")->side() >= 21);

        QString shown = desk.find<QLabel>("secondFactorSecret")->text();
        const auto secret = auth::totp::fromBase32(shown.remove(QLatin1Char(' ')));
        QVERIFY(secret);
        desk.click("copySecondFactorSecret");
        QCOMPARE(QGuiApplication::clipboard()->text(), shown);
        desk.type("code", QStringLiteral("000000"));
        desk.click("confirmSecondFactor");
        QVERIFY(desk.appears("codeError"));
        desk.type("code", auth::totp::codeOf(*secret, auth::totp::stepAt(desk.server.clock().now())));
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("confirmSecondFactor")->isEnabled(), longest);
        desk.click("confirmSecondFactor");

        QVERIFY(desk.appears("secretText"));
        const QStringList codes =
            desk.find<QPlainTextEdit>("secretText")->toPlainText().split(QLatin1Char('\n'));
        QVERIFY(codes.size() >= 8);
        desk.click("copySecret");
        QCOMPARE(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')), codes);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("codes.txt"));
        desk.click("saveSecret");
        QVERIFY(desk.appears("secretFile"));
        auto *chooser = desk.find<QDialog>("secretFile");
        QVERIFY(QMetaObject::invokeMethod(chooser, "fileSelected", Q_ARG(QString, file)));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), longest);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().contains(codes.constFirst().toUtf8()));
        chooser->close();
        desk.click("closeSecret");
        QTRY_COMPARE_WITH_TIMEOUT(state->text(), QStringLiteral("It is on."), longest);
        QCOMPARE(desk.login(ApiFixture::password), 401);
        QVERIFY(desk.find<QLabel>("secondFactorSecret")->text().isEmpty());

        desk.type("password", ApiFixture::password);
        QSignalSpy begun(desk.find<QPushButton>("beginSecondFactor"), &QPushButton::clicked);
        QTest::keyClick(desk.find<QLineEdit>("password"), Qt::Key_Return);
        QVERIFY(begun.isEmpty()); // it isn't there to see
        desk.click("renewCodes");
        QVERIFY(desk.appears("secretText"));
        QVERIFY(desk.find<QPlainTextEdit>("secretText")->toPlainText() != codes.join(QLatin1Char('\n')));
        desk.click("closeSecret");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.window.findChild<QWidget *>(QStringLiteral("onceDialog")), longest);
        desk.type("password", ApiFixture::password);
        desk.click("switchOffSecondFactor");
        QVERIFY(desk.appears("confirmFactorOff"));
        desk.click("confirmFactorOffYes");
        QTRY_COMPARE_WITH_TIMEOUT(state->text(), QStringLiteral("It is off."), longest);
        QCOMPARE(desk.login(ApiFixture::password), 200);
    }

    void anotherSessionIsSignedOut()
    {
        Desk desk;
        FixtureDesk other(desk.server, Role::Editor);
        FixtureDesk third(desk.server, Role::Editor);
        desk.open("ownSessionsSection");
        auto *view = desk.find<QListView>("sessionList");
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 3, longest);
        const QModelIndexList here =
            view->model()->match(view->model()->index(0, 0), Qt::AccessibleTextRole,
                                 QStringLiteral("This device"), -1, Qt::MatchContains);
        QCOMPARE(here.size(), 1);
        view->setCurrentIndex(here.constFirst());
        QVERIFY(!desk.find("endSession")->isEnabled());
        view->setCurrentIndex(view->model()->index(here.constFirst().row() == 0 ? 1 : 0, 0));
        desk.click("endSession");
        QVERIFY(desk.appears("confirmEndSession"));
        desk.click("confirmEndSessionYes");
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 2, longest);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find("endOtherSessions")->isEnabled(), longest);
        desk.click("endOtherSessions");
        QVERIFY(desk.appears("confirmEndOthers"));
        desk.click("confirmEndOthersYes");
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, longest);
        for (FixtureDesk *gone : {&other, &third})
            QVERIFY(!settled(gone->ask(apiRequest("GET", "/api/v1/auth/me"))));
        QVERIFY(settled(desk.desk.ask(apiRequest("GET", "/api/v1/auth/me"))));
    }

    void aKeyIsMadeUsedAndRemoved()
    {
        Desk desk;
        desk.open("apiKeysSection");
        QVERIFY(desk.appears("apiKeyListSays"));
        desk.click("newApiKey");
        QVERIFY(desk.appears("apiKeyDialog"));
        QCOMPARE(desk.find<QComboBox>("roleChoice")->count(), 2); // not more than one's own
        desk.type("name", QStringLiteral("deploy"));
        desk.click("submitForm");
        // The key is shown once: who waits for it can't turn away.
        QVERIFY(!desk.find("cancelForm")->isEnabled());
        QTest::keyClick(desk.find<QDialog>("apiKeyDialog"), Qt::Key_Escape);
        QVERIFY(desk.find<QDialog>("apiKeyDialog")->isVisible());
        QVERIFY(desk.appears("secretText"));
        const QByteArray key = desk.find<QPlainTextEdit>("secretText")->toPlainText().toLatin1();
        desk.click("closeSecret");
        ApiClient program = desk.server.visitor();
        program.setToken(key);
        QCOMPARE(program.get("/api/v1/monitors").status, 200);
        auto *view = desk.find<QListView>("apiKeyList");
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, longest);
        view->setCurrentIndex(view->model()->index(0, 0));
        desk.click("removeApiKey");
        QVERIFY(desk.appears("confirmRemoveKey"));
        desk.click("confirmRemoveKeyYes");
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 0, longest);
        QCOMPARE(program.get("/api/v1/monitors").status, 401);
    }

    void theCodeIsDarkOnLightInEveryTheme()
    {
        Theme theme(Theme::Preference::Dark);
        QrCode code;
        code.setText(QStringLiteral("otpauth://totp/Monitron:anna@example.org?secret=ABC&issuer=Monitron"));
        code.resize(code.sizeHint());
        const QImage image = code.grab().toImage();
        const int scale = image.width() / (code.side() + 8);
        // The corner of the finder pattern, and the margin beside it.
        QVERIFY(code.isDark(0, 0));
        QVERIFY(image.pixelColor(4 * scale + scale / 2, 4 * scale + scale / 2).lightness() < 64);
        QVERIFY(image.pixelColor(scale, scale).lightness() > 240);
        code.setText({});
        QCOMPARE(code.side(), 0);
        QVERIFY(code.sizeHint().isEmpty());
    }
};

QTEST_MAIN(TestAccount)
#include "testaccount.moc"
