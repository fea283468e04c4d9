// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/account/ownsessionssection.h"

#include "app/dialogs/askonce.h"
#include "app/models/format.h"
#include "app/widgets/recordlist.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

OwnSessionsSection::OwnSessionsSection(TeamDesk &desk, const Clock &clock, const Theme &theme,
                                       QWidget *parent)
    : TeamSection(QStringLiteral("ownSessionsSection"), tr("Sessions"),
                  tr("Where you are signed in. If you don't know one of them, sign it out and change your "
                     "password."),
                  parent),
      m_sessions(desk, clock), m_list(new RecordList(m_sessions, theme, QStringLiteral("sessionList"),
                                                     tr("Sessions"), tr("Not signed in anywhere."), this)),
      m_end(button("endSession", tr("Sign out…"))),
      m_endOthers(button("endOtherSessions", tr("Sign out everywhere else…")))
{
    body()->addWidget(m_list, 1);
    addRow({m_end, m_endOthers});
    connect(m_end, &QPushButton::clicked, this, &OwnSessionsSection::askEnd);
    connect(m_endOthers, &QPushButton::clicked, this, &OwnSessionsSection::askEndOthers);
    connect(m_list, &RecordList::currentChanged, this, &OwnSessionsSection::refreshActions);
    connect(&m_sessions, &SessionsModel::changed, this, &OwnSessionsSection::refreshActions);
    refreshActions();
}

void OwnSessionsSection::refresh()
{
    m_sessions.reload();
}

void OwnSessionsSection::refreshActions()
{
    const int row = m_list->current();
    const auto &sessions = m_sessions.sessions();
    // This device is signed out in the menu of the workspaces, where its copy of the data is thought of.
    m_end->setEnabled(!isBusy() && row >= 0 && !sessions[static_cast<size_t>(row)].isCurrent);
    m_endOthers->setEnabled(!isBusy() && sessions.size() > 1);
}

void OwnSessionsSection::askEnd()
{
    const int row = m_list->current();
    if (row < 0)
        return;
    const Session session = m_sessions.sessions()[static_cast<size_t>(row)].session;
    askOnce(this,
            {"confirmEndSession", tr("Sign out"),
             tr("Sign out “%1” (%2)? Whoever uses it has to sign in again.")
                 .arg(format::brief(session.userAgent, 120), format::brief(session.address, 60)),
             tr("Sign out")},
            [this, id = session.id] {
                run(m_sessions.end(id), tr("Asking the server…"), [this] { say(tr("It is signed out.")); });
            });
}

void OwnSessionsSection::askEndOthers()
{
    askOnce(this,
            {"confirmEndOthers", tr("Sign out everywhere else"),
             tr("Sign out everywhere but here? You have to sign in again on your other devices. Your API "
                "keys go on "
                "working."),
             tr("Sign out")},
            [this] {
                run(m_sessions.endOthers(), tr("Asking the server…"),
                    [this] { say(tr("You are signed in here alone now.")); });
            });
}

} // namespace monitron
