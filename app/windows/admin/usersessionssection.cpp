// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/admin/usersessionssection.h"

#include "app/dialogs/askonce.h"
#include "app/models/format.h"
#include "app/widgets/recordlist.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace monitron {

UserSessionsSection::UserSessionsSection(TeamDesk &desk, const Clock &clock, const Theme &theme,
                                         QWidget *parent)
    : TeamSection(QStringLiteral("userSessionsSection"), tr("Sessions"),
                  tr("Where somebody is signed in. Who shouldn't be there is signed out here."), parent),
      m_users(desk, clock), m_sessions(desk, clock), m_user(new QComboBox(this)),
      m_list(new RecordList(m_sessions, theme, QStringLiteral("userSessionList"), tr("Sessions"),
                            tr("Not signed in anywhere."), this)),
      m_end(button("endUserSessions", tr("Sign out everywhere…")))
{
    m_user->setObjectName(QStringLiteral("sessionsOf"));
    m_user->setAccessibleName(tr("Whose sessions"));
    m_user->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_user->setMinimumContentsLength(24);
    addRow({m_user});
    body()->addWidget(m_list, 1);
    addRow({m_end});
    connect(m_user, &QComboBox::currentIndexChanged, this, &UserSessionsSection::choose);
    connect(&m_users, &UsersModel::changed, this, &UserSessionsSection::fillUsers);
    connect(&m_sessions, &SessionsModel::changed, this, &UserSessionsSection::refreshActions);
    connect(m_end, &QPushButton::clicked, this, &UserSessionsSection::askEnd);
    refreshActions();
}

void UserSessionsSection::refresh()
{
    m_users.reload();
}

void UserSessionsSection::fillUsers()
{
    if (m_users.isLoading())
        return;
    if (m_users.error()) {
        sayError(m_users.error()->message);
        return;
    }
    const QVariant chosen = m_user->currentData();
    {
        const QSignalBlocker blocker(m_user);
        m_user->clear();
        for (const User &user : m_users.users()) {
            m_user->addItem(format::brief(user.email, 80), user.id.uuid());
            if (user.id.uuid() == chosen || (!chosen.isValid() && m_users.isOneself(user.id)))
                m_user->setCurrentIndex(m_user->count() - 1);
        }
    }
    choose();
}

void UserSessionsSection::choose()
{
    m_sessions.setUser(UserId(m_user->currentData().toUuid()));
}

void UserSessionsSection::refreshActions()
{
    m_end->setEnabled(!m_sessions.sessions().empty() && !isBusy());
}

void UserSessionsSection::askEnd()
{
    const UserId id(m_user->currentData().toUuid());
    askOnce(this,
            {"confirmEndSessions", tr("Sign out everywhere"),
             tr("Sign %1 out everywhere? They have to sign in again on each device. API keys go on working.")
                 .arg(m_user->currentText()),
             tr("Sign out")},
            [this, id] {
                run(m_users.endSessions(id), tr("Asking the server…"),
                    [this] { say(tr("%1 is signed out everywhere.").arg(m_user->currentText())); });
            });
}

} // namespace monitron
