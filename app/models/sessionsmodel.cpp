// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/sessionsmodel.h"

#include "app/models/format.h"

namespace monitron {

SessionsModel::SessionsModel(TeamDesk &desk, const Clock &clock, QObject *parent)
    : RecordsModel(parent), m_clock(clock), m_own(asking(desk)), m_admin(asking(desk))
{
}

void SessionsModel::setUser(UserId user)
{
    beginResetModel();
    m_user = user;
    m_sessions.clear();
    endResetModel();
    reload();
}

void SessionsModel::ask()
{
    if (m_user.isNull()) {
        read(m_own.sessions(),
             [this](const std::vector<OwnAccount::OwnSession> &sessions) { m_sessions = sessions; });
        return;
    }
    read(m_admin.sessions(m_user), [this](const std::vector<Session> &sessions) {
        m_sessions.clear();
        for (const Session &session : sessions)
            m_sessions.push_back({session, false});
    });
}

QVariant SessionsModel::key(int row) const
{
    return m_sessions[static_cast<size_t>(row)].session.id.uuid();
}

RecordsModel::Words SessionsModel::words(int row) const
{
    const auto &[session, isCurrent] = m_sessions[static_cast<size_t>(row)];
    const Timestamp now = m_clock.now();
    const QStringList detail{
        tr("from %1", "an IP address").arg(session.address),
        tr("used %1", "4 min ago").arg(format::relative(session.lastUsedAt, now)),
        tr("signed in %1", "a time").arg(format::time(session.createdAt, now)),
    };
    return {session.userAgent.isEmpty() ? tr("A program that doesn't say what it is") : session.userAgent,
            detail.join(QStringLiteral(" · ")), isCurrent ? tr("This device") : QString()};
}

QFuture<Result<void>> SessionsModel::end(SessionId id)
{
    return thenReload(m_own.endSession(id));
}

QFuture<Result<void>> SessionsModel::endOthers()
{
    return thenReload(m_own.endOtherSessions());
}

} // namespace monitron
