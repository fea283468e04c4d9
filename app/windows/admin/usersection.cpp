// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/admin/usersection.h"

#include "app/dialogs/askonce.h"
#include "app/dialogs/oncedialog.h"
#include "app/dialogs/userdialog.h"
#include "app/models/format.h"
#include "app/widgets/recordlist.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

namespace {
QString shortName(const User &user)
{
    return format::brief(user.email, 80);
}
} // namespace

UserSection::UserSection(TeamDesk &desk, const Clock &clock, const Theme &theme, QWidget *parent)
    : TeamSection(QStringLiteral("userSection"), tr("Users"), {}, parent), m_users(desk, clock),
      m_list(new RecordList(m_users, theme, QStringLiteral("userList"), tr("Users"),
                            tr("There are no users."), this)),
      m_edit(button("editUser", tr("Edit…"))), m_reset(button("resetPassword", tr("Reset password…"))),
      m_signOut(button("signOutUser", tr("Sign out everywhere…"))),
      m_factor(button("removeFactor", tr("Remove second factor…"))),
      m_switch(button("switchUser", tr("Switch off…")))
{
    QPushButton *create = button("newUser", tr("New user…"));
    create->setProperty("primary", true);
    addToHead(create);
    body()->addWidget(m_list, 1);
    addRow({m_edit, m_reset, m_signOut, m_factor, m_switch});
    connect(create, &QPushButton::clicked, this, &UserSection::add);
    connect(m_edit, &QPushButton::clicked, this, &UserSection::edit);
    connect(m_list, &RecordList::opened, this, &UserSection::edit);
    connect(m_reset, &QPushButton::clicked, this, &UserSection::askReset);
    connect(m_signOut, &QPushButton::clicked, this, &UserSection::askSignOut);
    connect(m_factor, &QPushButton::clicked, this, &UserSection::askRemoveFactor);
    connect(m_switch, &QPushButton::clicked, this, &UserSection::switchOnOrOff);
    connect(m_list, &RecordList::currentChanged, this, &UserSection::refreshActions);
    refreshActions();
}

void UserSection::refresh()
{
    m_users.reload();
}

std::optional<User> UserSection::selected() const
{
    const int row = m_list->current();
    return row < 0 ? std::nullopt : std::optional(m_users.users()[static_cast<size_t>(row)]);
}

void UserSection::refreshActions()
{
    const std::optional<User> user = selected();
    const bool can = user && !isBusy();
    for (QPushButton *action : {m_edit, m_reset, m_signOut})
        action->setEnabled(can);
    m_factor->setEnabled(can && user->hasSecondFactor);
    m_switch->setEnabled(can && !m_users.isOneself(user->id)); // nobody locks himself out by a slip
    m_switch->setText(user && !user->active ? tr("Switch on") : tr("Switch off…"));
    m_switch->setAccessibleName(m_switch->text());
}

void UserSection::add()
{
    auto *dialog = new UserDialog(m_users, std::nullopt, window());
    connect(dialog, &UserDialog::created, this, &UserSection::showPassword);
    dialog->open();
}

void UserSection::edit()
{
    if (const std::optional<User> user = selected())
        (new UserDialog(m_users, user, window()))->open();
}

void UserSection::switchOnOrOff()
{
    std::optional<User> user = selected();
    if (!user)
        return;
    const auto save = [this](User wanted) {
        wanted.active = !wanted.active;
        run(m_users.save(wanted), tr("Asking the server…"), [this](const User &saved) {
            say(saved.active ? tr("%1 may sign in again.").arg(shortName(saved))
                             : tr("%1 is switched off and signed out.").arg(shortName(saved)));
        });
    };
    if (!user->active) {
        save(*user);
        return;
    }
    askOnce(this,
            {"confirmSwitchOff", tr("Switch off"),
             tr("Switch off %1? They are signed out at once and can't sign in any more; their API keys stop "
                "working. What they made stays, and you can switch them on again.")
                 .arg(shortName(*user)),
             tr("Switch off")},
            [save, user = *user] { save(user); });
}

void UserSection::askReset()
{
    const std::optional<User> user = selected();
    if (!user)
        return;
    askOnce(
        this,
        {"confirmReset", tr("Reset the password"),
         tr("Reset the password of %1? The old one stops working, and they are signed out everywhere. You "
            "will see a temporary password to give them.")
             .arg(shortName(*user)),
         tr("Reset the password")},
        [this, user = *user] {
            run(m_users.resetPassword(user.id), tr("Asking the server…"),
                [this, user](const QString &password) { showPassword(user.email, password); });
        });
}

void UserSection::askSignOut()
{
    const std::optional<User> user = selected();
    if (!user)
        return;
    askOnce(this,
            {"confirmSignOut", tr("Sign out everywhere"),
             tr("Sign %1 out everywhere? They have to sign in again on each device. API keys go on working.")
                 .arg(shortName(*user)),
             tr("Sign out")},
            [this, user = *user] {
                run(m_users.endSessions(user.id), tr("Asking the server…"),
                    [this, user] { say(tr("%1 is signed out everywhere.").arg(shortName(user))); });
            });
}

void UserSection::askRemoveFactor()
{
    const std::optional<User> user = selected();
    if (!user)
        return;
    askOnce(
        this,
        {"confirmRemoveFactor", tr("Remove the second factor"),
         tr("Remove the second factor of %1? The password alone lets them in until they set up another one. "
            "Be sure that it is them who ask.")
             .arg(shortName(*user)),
         tr("Remove it")},
        [this, user = *user] {
            run(m_users.removeSecondFactor(user.id), tr("Asking the server…"),
                [this, user] { say(tr("%1 signs in by password alone now.").arg(shortName(user))); });
        });
}

void UserSection::showPassword(const QString &email, const QString &password)
{
    (new OnceDialog({tr("Temporary password"),
                     tr("Give this password to %1. They should change it after they have signed in.")
                         .arg(format::brief(email, 80)),
                     {password},
                     {}},
                    window()))
        ->open();
}

} // namespace monitron
