// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/teamdialogs.h"

#include "app/application/teamdriver.h"
#include "app/application/teams.h"
#include "app/application/windowkeeper.h"
#include "app/dialogs/addteamdialog.h"
#include "app/dialogs/signindialog.h"
#include "app/dialogs/signoutdialog.h"
#include "app/dialogs/teamsettingsdialog.h"
#include "app/models/format.h"
#include "app/windows/account/accountwindow.h"
#include "app/windows/admin/administrationwindow.h"
#include "app/windows/mainwindow.h"
#include "app/windows/workspaceactions.h"
#include "app/workspace/whendone.h"
#include "core/client/httplink.h"
#include "core/client/mirrorentities.h"
#include "core/storage/mirrorrepository.h"
#include "core/storage/reader.h"

#include <QMessageBox>
#include <QPushButton>

namespace monitron {

namespace {

/// Who is signed in to a team, apart from its workspace.
struct SignedIn
{
    SignedIn(const Team &team, SecretStore &secrets, const Clock &clock)
        : link(team.address), tokens(link, secrets, clock, team.secretKey())
    {
    }
    HttpLink link;
    TeamSession tokens;
};

/// Beside the window, and gone with it.
template <typename Window>
void openOnce(TeamWorkspace &of, const Clock &clock, Theme &theme, QWidget *over)
{
    auto *window = over->findChild<Window *>();
    if (!window) {
        window = new Window(of.desk(), clock, theme, over);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

TeamDialogs::TeamDialogs(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts) {}

void TeamDialogs::attach(MainWindow *window)
{
    const WorkspaceActions &actions = window->workspaceActions();
    connect(actions.addTeam(), &QAction::triggered, this, &TeamDialogs::addTeam);
    connect(actions.tryNow(), &QAction::triggered, this, &TeamDialogs::tryNow);
    connect(actions.signIn(), &QAction::triggered, this, &TeamDialogs::signIn);
    connect(actions.signOut(), &QAction::triggered, this, &TeamDialogs::signOut);
    connect(actions.teamSettings(), &QAction::triggered, this, &TeamDialogs::settings);
    connect(actions.administration(), &QAction::triggered, this, &TeamDialogs::administration);
    connect(actions.account(), &QAction::triggered, this, &TeamDialogs::account);
}

template <typename Work>
void TeamDialogs::soon(Work work)
{
    QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
}

TeamDriver *TeamDialogs::current() const
{
    return m_parts.teams.find(m_parts.window.shown());
}

std::unique_ptr<TeamJoin> TeamDialogs::makeJoin() const
{
    return std::make_unique<TeamJoin>(m_parts.secrets, m_parts.clock, m_parts.teams.teams());
}

void TeamDialogs::addTeam()
{
    if (m_joining) {
        m_joining->raise();
        m_joining->activateWindow();
        return;
    }
    auto *dialog = new AddTeamDialog(makeJoin(), m_parts.window.window());
    m_joining = dialog;
    connect(dialog, &AddTeamDialog::joined, this,
            [this](const Team &team) { soon([this, team] { take(team); }); });
    dialog->open();
}

void TeamDialogs::follow(const QString &link)
{
    m_parts.window.open();
    addTeam();
    if (auto *dialog = qobject_cast<AddTeamDialog *>(m_joining))
        dialog->follow(link);
}

void TeamDialogs::take(const Team &team)
{
    if (const auto added = m_parts.teams.add(team); !added) {
        endSession(team);
        Q_EMIT failed(added.error().message);
        return;
    }
    m_parts.window.showWorkspace(team.id);
}

/// Of a team that didn't come into the list: nobody would use it, or find its tokens again.
void TeamDialogs::endSession(const Team &team)
{
    const auto session = std::make_shared<SignedIn>(team, m_parts.secrets, m_parts.clock);
    whenDone(session->tokens.signOut(), this, [session](const Result<void> &) {});
}

void TeamDialogs::tryNow()
{
    if (TeamDriver *driver = current())
        driver->workspace().hurry();
}

void TeamDialogs::signIn()
{
    TeamDriver *driver = current();
    if (!driver)
        return;
    const Team team = driver->workspace().team();
    const auto ask = [this, key = team.id](const TeamSession::Credentials &credentials) {
        return m_parts.teams.find(key)->workspace().signInAgain(credentials);
    };
    auto *dialog =
        new SignInDialog(team, driver->workspace().health().sync.waitingEdits, ask, m_parts.window.window());
    connect(dialog, &SignInDialog::signedIn, this, [this, team](const User &user) {
        Team now = team;
        now.email = user.email;
        if (now != team)
            soon([this, now] { change(now); });
    });
    dialog->open();
}

void TeamDialogs::signOut()
{
    TeamDriver *driver = current();
    if (!driver)
        return;
    const Team team = driver->workspace().team();
    const int waiting = driver->workspace().health().sync.waitingEdits;
    auto *dialog = new SignOutDialog(team, waiting, m_parts.window.window());
    connect(dialog, &SignOutDialog::confirmed, this, [this, key = team.id, waiting](bool removesData) {
        TeamDriver *of = m_parts.teams.find(key);
        if (!of)
            return;
        whenDone(of->workspace().signOut(), this, [=, this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error().message);
            finishSignOut(key, removesData ? std::optional(waiting) : std::nullopt);
        });
    });
    dialog->open();
}

/// What was edited while it was signed out is nothing that somebody agreed to lose.
void TeamDialogs::finishSignOut(const QString &key, std::optional<int> mayBeLost)
{
    TeamDriver *driver = m_parts.teams.find(key);
    if (!driver)
        return;
    using Edits = std::vector<PendingEdit>;
    const auto left = [](const Reader &reader) { return reader.mirror().edits(); };
    whenDone(driver->workspace().read(left), this, [this, key, mayBeLost](const Result<Edits> &edits) {
        const bool removes = mayBeLost && edits && static_cast<int>(edits->size()) <= *mayBeLost;
        soon([this, key, removes, edits = edits.value_or(Edits())] {
            if (removes)
                remove(key, edits);
            else
                startAgain(key);
        });
        if (!edits)
            Q_EMIT failed(edits.error().message);
        else if (mayBeLost && !removes)
            Q_EMIT failed(tr("The data wasn't removed, because more was changed meanwhile. Sign out again to "
                             "remove it."));
    });
}

/// With the passwords that would have gone to the server with its edits.
void TeamDialogs::remove(const QString &key, const std::vector<PendingEdit> &edits)
{
    const auto removed = m_parts.teams.remove(key);
    if (!removed)
        Q_EMIT failed(removed.error().message);
    if (m_parts.teams.find(key)) {
        startAgain(key);
        return;
    }
    for (const PendingEdit &edit : edits) {
        if (const QString secret = edit.after.value(secretField).toString(); !secret.isEmpty())
            static_cast<void>(m_parts.secrets.remove(secret));
    }
}

/// Finds nobody signed in, and says so.
void TeamDialogs::startAgain(const QString &key)
{
    if (TeamDriver *driver = m_parts.teams.find(key))
        driver->start();
}

void TeamDialogs::settings()
{
    const TeamDriver *driver = current();
    if (!driver)
        return;
    auto *dialog = new TeamSettingsDialog(*m_parts.teams.team(m_parts.window.shown()), makeJoin(),
                                          m_parts.window.window());
    connect(dialog, &TeamSettingsDialog::changed, this,
            [this](const Team &team) { soon([this, team] { change(team); }); });
    dialog->open();
}

void TeamDialogs::administration()
{
    if (TeamDriver *driver = current())
        openOnce<AdministrationWindow>(driver->workspace(), m_parts.clock, m_parts.theme,
                                       m_parts.window.window());
}

void TeamDialogs::account()
{
    if (TeamDriver *driver = current())
        openOnce<AccountWindow>(driver->workspace(), m_parts.clock, m_parts.theme, m_parts.window.window());
}

/// Its window goes with it and comes back.
void TeamDialogs::change(const Team &team)
{
    const Team *before = m_parts.teams.team(team.id);
    if (!before || *before == team)
        return;
    const bool isShown = m_parts.window.shown() == team.id;
    if (const auto changed = m_parts.teams.change(team); !changed)
        Q_EMIT failed(changed.error().message);
    if (isShown)
        m_parts.window.showWorkspace(team.id);
}

void TeamDialogs::showClosed(const QString &key, const Error &problem)
{
    const Team *team = m_parts.teams.team(key);
    if (!team)
        return;
    if (m_parts.teams.openWaiting(key)) {
        soon([this, key] { m_parts.window.showWorkspace(key); });
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("The team can't be opened"),
        tr("The copy of %1 on this computer can't be opened.").arg(format::brief(team->name, 60)),
        QMessageBox::Cancel, m_parts.window.window());
    box->setObjectName(QStringLiteral("closedTeam"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(problem.message);
    QPushButton *again = box->addButton(tr("Try again"), QMessageBox::ActionRole);
    again->setObjectName(QStringLiteral("closedTeamAgain"));
    connect(again, &QPushButton::clicked, this, [this, key] {
        soon([this, key] {
            m_parts.teams.reopen(key);
            m_parts.window.showWorkspace(key);
        });
    });
    if (problem.code == Error::Code::Corrupt || problem.code == Error::Code::NewerVersion) {
        QPushButton *anew = box->addButton(tr("Fetch everything anew…"), QMessageBox::ActionRole);
        anew->setObjectName(QStringLiteral("closedTeamAnew"));
        connect(anew, &QPushButton::clicked, this, [this, key] { askToFetchAnew(key); });
    }
    box->open();
}

void TeamDialogs::askToFetchAnew(const QString &key)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Fetch everything anew"),
                                tr("Fetch everything of this team anew from its server?"),
                                QMessageBox::Cancel, m_parts.window.window());
    box->setObjectName(QStringLiteral("fetchAnew"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Changes that you made while the server was away, and that it doesn't have yet, are "
           "lost. The damaged copy is kept beside."));
    QPushButton *yes = box->addButton(tr("Fetch anew"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("fetchAnewYes"));
    connect(yes, &QPushButton::clicked, this, [this, key] {
        soon([this, key] {
            if (const auto done = m_parts.teams.fetchAnew(key); !done)
                Q_EMIT failed(done.error().message);
            m_parts.window.showWorkspace(key);
        });
    });
    box->open();
}

} // namespace monitron
