// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/addteamdialog.h"
#include "app/dialogs/signindialog.h"
#include "app/dialogs/signoutdialog.h"
#include "app/dialogs/teamsettingsdialog.h"
#include "app/widgets/theme.h"
#include "core/secrets/memorysecretstore.h"
#include "tests/support/apifixture.h"
#include "tests/support/certificates.h"
#include "tests/support/tlsfront.h"
#include "tests/support/widgetinspection.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QtTest>

using namespace monitron;
using namespace monitron::test;

namespace {

/// With MONITRON_PICTURES set, what it looks like is kept there.
void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("MONITRON_PICTURES");
    if (folder.isEmpty())
        return;
    Theme dark(Theme::Preference::Dark);
    inspection::settle(widget);
    widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral("-dark.png"));
    Theme light(Theme::Preference::Light);
    inspection::settle(widget);
    widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral("-light.png"));
}

QString textOf(const QWidget &in, const char *name)
{
    const auto *label = in.findChild<QLabel *>(QString::fromLatin1(name));
    return label && label->isVisible() ? label->text() : QString();
}

void type(const QWidget &in, const char *name, const QString &text)
{
    in.findChild<QLineEdit *>(QString::fromLatin1(name))->setText(text);
}

void click(const QWidget &in, const char *name)
{
    auto *button = in.findChild<QAbstractButton *>(QString::fromLatin1(name));
    QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
    button->click();
}

Team shop()
{
    return {QStringLiteral("11111111-2222-3333-4444-555555555555"),
            QStringLiteral("Shop"),
            {QUrl(QStringLiteral("https://shop.example.org/")), QByteArray(32, '\x5a')},
            QStringLiteral("ann@example.org")};
}

TeamSession::Failure trouble(TeamSession::Trouble kind, const QString &sentence)
{
    return {kind, {Error::Code::Refused, sentence}};
}

} // namespace

/// Joining against a whole team server.
class TestTeamDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server.clock().advance(std::chrono::hours(2)); // the limiter has forgotten
        m_clock.advance(std::chrono::hours(2));
        m_dialog = new AddTeamDialog(std::make_unique<TeamJoin>(m_secrets, m_clock, std::vector<Team>()));
        m_joined = std::make_unique<QSignalSpy>(m_dialog.data(), &AddTeamDialog::joined);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    void cleanup() { delete m_dialog; }
    void joinsWithAddressAndPassword();
    void problemsStandBesideTheirFields();
    void plainHttpIsAskedFor();
    void aCertificateIsShown();
    void anInvitationMakesAnAccount();
    void aLinkTakesNoPasswordElsewhere();
    void signingInIsNotLeft();
    void signsInAgain();
    void signingOutSaysWhatIsLost();
    void settingsRename();

private:
    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_server.port()); }
    [[nodiscard]] bool isEnabled(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name))->isEnabled();
    }

    Theme m_theme{Theme::Preference::Light};
    ApiFixture m_server;
    MovableClock m_clock;
    MemorySecretStore m_secrets;
    QPointer<AddTeamDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_joined;
};

void TestTeamDialogs::joinsWithAddressAndPassword()
{
    QVERIFY(!isEnabled("addTeamNext"));
    picture(*m_dialog, QStringLiteral("join-address"));
    type(*m_dialog, "teamAddress", address());
    click(*m_dialog, "addTeamNext");
    const auto *email = m_dialog->findChild<QLineEdit *>(QStringLiteral("joinEmail"));
    QTRY_VERIFY(email->isVisible());
    QCOMPARE(m_dialog->focusWidget(), email); // whoever types goes on there
    QVERIFY(m_dialog->windowTitle().endsWith(QStringLiteral("127.0.0.1")));
    QVERIFY(!isEnabled("addTeamNext"));
    QVERIFY(!m_dialog->findChild<QLineEdit *>(QStringLiteral("joinOneTime"))->isVisible());
    type(*m_dialog, "joinEmail", QStringLiteral("editor@example.org"));
    type(*m_dialog, "joinPassword", QStringLiteral("wrong horse"));
    click(*m_dialog, "addTeamNext");
    QTRY_VERIFY(!textOf(*m_dialog, "joinPasswordProblem").isEmpty());
    picture(*m_dialog, QStringLiteral("join-account"));
    type(*m_dialog, "joinPassword", ApiFixture::password);
    click(*m_dialog, "addTeamNext");
    QTRY_COMPARE(m_joined->size(), 1);
    QVERIFY(!m_dialog || !m_dialog->isVisible());
}

void TestTeamDialogs::problemsStandBesideTheirFields()
{
    type(*m_dialog, "teamAddress", QStringLiteral("ftp://example.org"));
    click(*m_dialog, "addTeamNext");
    QTRY_VERIFY(!textOf(*m_dialog, "teamAddressProblem").isEmpty());
    type(*m_dialog, "teamAddress", QStringLiteral("127.0.0.1:1"));
    QVERIFY(textOf(*m_dialog, "teamAddressProblem").isEmpty());
    click(*m_dialog, "addTeamNext");
    QTRY_VERIFY(!textOf(*m_dialog, "teamAddressProblem").isEmpty());
    picture(*m_dialog, QStringLiteral("join-nobody"));
}

void TestTeamDialogs::plainHttpIsAskedFor()
{
    auto *insist = m_dialog->findChild<QCheckBox *>(QStringLiteral("teamInsist"));
    QVERIFY(!insist->isVisible());
    type(*m_dialog, "teamAddress", QStringLiteral("http://monitron.invalid"));
    click(*m_dialog, "addTeamNext");
    QTRY_VERIFY(insist->isVisible());
    QVERIFY(!insist->isChecked());
    picture(*m_dialog, QStringLiteral("join-plain"));
    insist->setChecked(true);
    click(*m_dialog, "addTeamNext");
    QTRY_VERIFY(!insist->isVisible() && isEnabled("addTeamNext")); // nobody is there
    type(*m_dialog, "teamAddress", QStringLiteral("http://other.invalid"));
    QVERIFY(!insist->isChecked());
}

void TestTeamDialogs::aCertificateIsShown()
{
    if (!canMakeCertificates())
        QSKIP("openssl is not installed");
    const Identity mine = Identity::make({});
    TlsFront front(mine, m_server.port());
    type(*m_dialog, "teamAddress", front.url());
    click(*m_dialog, "addTeamNext");
    QTRY_COMPARE(textOf(*m_dialog, "teamFingerprint"), certificateFingerprint(mine.sha256()));
    picture(*m_dialog, QStringLiteral("join-certificate"));
    click(*m_dialog, "addTeamBack");
    QTRY_VERIFY(m_dialog->findChild<QLineEdit *>(QStringLiteral("teamAddress"))->isVisible());
    click(*m_dialog, "addTeamNext");
    QTRY_VERIFY(!textOf(*m_dialog, "teamFingerprint").isEmpty());
    click(*m_dialog, "addTeamNext");
    QTRY_VERIFY(m_dialog->findChild<QLineEdit *>(QStringLiteral("joinEmail"))->isVisible());
}

void TestTeamDialogs::anInvitationMakesAnAccount()
{
    auto admin = m_server.signedIn(Role::Admin);
    const auto invited =
        admin.post("/api/v1/admin/invitations", {{QStringLiteral("role"), QStringLiteral("viewer")}});
    m_dialog->follow(joinLink({QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_server.port())), {}},
                              invited.text("token")));
    auto *code = m_dialog->findChild<QLineEdit *>(QStringLiteral("newInvitation"));
    QTRY_VERIFY(code->isVisible());
    QCOMPARE(code->text(), invited.text("token"));
    type(*m_dialog, "newEmail", QStringLiteral("greta@example.org"));
    type(*m_dialog, "newFullName", QStringLiteral("Greta"));
    type(*m_dialog, "newPassword", QStringLiteral("correct horse battery"));
    QVERIFY(!isEnabled("addTeamNext"));
    picture(*m_dialog, QStringLiteral("join-invitation"));
    type(*m_dialog, "newPasswordAgain", QStringLiteral("correct horse battery"));
    click(*m_dialog, "addTeamNext");
    QTRY_COMPARE(m_joined->size(), 1);
    const Team team = m_joined->front().front().value<Team>();
    QCOMPARE(team.email, QStringLiteral("greta@example.org"));
}

void TestTeamDialogs::aLinkTakesNoPasswordElsewhere()
{
    const QStringList passwords{QStringLiteral("joinPassword"), QStringLiteral("newPassword"),
                                QStringLiteral("newPasswordAgain")};
    type(*m_dialog, "teamAddress", address());
    click(*m_dialog, "addTeamNext");
    QTRY_VERIFY(m_dialog->findChild<QLineEdit *>(QStringLiteral("joinEmail"))->isVisible());
    for (const QString &name : passwords)
        m_dialog->findChild<QLineEdit *>(name)->setText(QStringLiteral("secret"));
    ApiFixture other;
    m_dialog->follow(joinLink({QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(other.port())), {}},
                              QStringLiteral("a-token")));
    for (const QString &name : passwords)
        QVERIFY2(m_dialog->findChild<QLineEdit *>(name)->text().isEmpty(), qPrintable(name));
    QCOMPARE(m_dialog->windowTitle(), QStringLiteral("Add team"));
    QTRY_VERIFY(m_dialog->findChild<QLineEdit *>(QStringLiteral("newInvitation"))->isVisible());
    QVERIFY(m_dialog->windowTitle().endsWith(QStringLiteral("127.0.0.1")));
}

void TestTeamDialogs::signingInIsNotLeft()
{
    type(*m_dialog, "teamAddress", address());
    click(*m_dialog, "addTeamNext");
    QTRY_VERIFY(m_dialog->findChild<QLineEdit *>(QStringLiteral("joinEmail"))->isVisible());
    type(*m_dialog, "joinEmail", QStringLiteral("editor@example.org"));
    type(*m_dialog, "joinPassword", ApiFixture::password);
    click(*m_dialog, "addTeamNext");
    QVERIFY(!isEnabled("addTeamCancel") && !isEnabled("addTeamBack"));
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    m_dialog->follow(joinLink({QUrl(QStringLiteral("http://127.0.0.1:1/")), {}}, QStringLiteral("a-token")));
    QTRY_COMPARE(m_joined->size(), 1);
}

void TestTeamDialogs::signsInAgain()
{
    using Answer = SignInDialog::Answer;
    std::vector<TeamSession::Credentials> asked;
    const auto signIn = [&](const TeamSession::Credentials &credentials) {
        asked.push_back(credentials);
        Answer answer = User();
        if (asked.size() == 1)
            answer =
                tl::unexpected(trouble(TeamSession::Trouble::SecondFactorNeeded, QStringLiteral("Code?")));
        else if (asked.size() == 2)
            answer = tl::unexpected(trouble(TeamSession::Trouble::LockedOut, QStringLiteral("Too many.")));
        return QtFuture::makeReadyFuture(answer);
    };
    QPointer<SignInDialog> dialog = new SignInDialog(shop(), 3, signIn);
    QSignalSpy done(dialog.data(), &SignInDialog::signedIn);
    dialog->show();
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("joinEmail"))->text(),
             QStringLiteral("ann@example.org"));
    type(*dialog, "joinPassword", QStringLiteral("secret"));
    click(*dialog, "signInOk");
    QTRY_VERIFY(dialog->findChild<QLineEdit *>(QStringLiteral("joinOneTime"))->isVisible());
    picture(*dialog, QStringLiteral("sign-in"));
    type(*dialog, "joinOneTime", QStringLiteral("123456"));
    click(*dialog, "signInOk");
    QTRY_COMPARE(textOf(*dialog, "signInProblem"), QStringLiteral("Too many."));
    click(*dialog, "signInOk");
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(asked.back().oneTimePassword, QStringLiteral("123456"));
    QTRY_VERIFY(!dialog);
}

void TestTeamDialogs::signingOutSaysWhatIsLost()
{
    QPointer<SignOutDialog> dialog = new SignOutDialog(shop(), 3);
    QSignalSpy confirmed(dialog.data(), &SignOutDialog::confirmed);
    dialog->show();
    const QString kept = textOf(*dialog, "signOutLoss");
    QVERIFY(kept.contains(QLatin1Char('3')));
    dialog->findChild<QCheckBox *>(QStringLiteral("signOutRemove"))->setChecked(true);
    QVERIFY(textOf(*dialog, "signOutLoss").contains(QStringLiteral("lost")));
    picture(*dialog, QStringLiteral("sign-out"));
    click(*dialog, "signOutYes");
    QCOMPARE(confirmed.size(), 1);
    QVERIFY(confirmed.front().front().toBool());
}

void TestTeamDialogs::settingsRename()
{
    QPointer<TeamSettingsDialog> dialog =
        new TeamSettingsDialog(shop(), std::make_unique<TeamJoin>(m_secrets, m_clock, std::vector<Team>()));
    QSignalSpy changed(dialog.data(), &TeamSettingsDialog::changed);
    dialog->show();
    picture(*dialog, QStringLiteral("team-settings"));
    type(*dialog, "teamName", QStringLiteral(" "));
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("teamSave"))->isEnabled());
    type(*dialog, "teamName", QStringLiteral("The shop"));
    click(*dialog, "teamSave");
    QCOMPARE(changed.size(), 1);
    const Team team = changed.front().front().value<Team>();
    QCOMPARE(team.name, QStringLiteral("The shop"));
    QVERIFY(team.address == shop().address);
}

QTEST_MAIN(TestTeamDialogs)
#include "testteamdialogs.moc"
