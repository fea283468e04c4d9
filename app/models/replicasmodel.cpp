// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/replicasmodel.h"

#include "app/models/format.h"

namespace monitron {

ReplicasModel::ReplicasModel(TeamDesk &desk, const Clock &clock, QObject *parent)
    : RecordsModel(parent), m_clock(clock), m_admin(asking(desk))
{
}

void ReplicasModel::ask()
{
    read(m_admin.replicas(), [this](const std::vector<Replica> &replicas) { m_replicas = replicas; });
}

QVariant ReplicasModel::key(int row) const
{
    return m_replicas[static_cast<size_t>(row)].id.uuid();
}

RecordsModel::Words ReplicasModel::words(int row) const
{
    const Replica &replica = m_replicas[static_cast<size_t>(row)];
    const Timestamp now = m_clock.now();
    QStringList detail;
    if (replica.givenUpAt)
        detail.append(tr("gone since %1", "a time").arg(format::time(*replica.givenUpAt, now)));
    else
        detail.append(tr("heard of %1", "4 min ago").arg(format::relative(replica.seenAt, now)));
    if (replica.role == u"worker")
        detail.append(tr("only checks"));
    else if (replica.role == u"api")
        detail.append(tr("only answers"));
    else
        detail.append(tr("answers and checks"));
    detail.append(tr("since %1", "a time").arg(format::time(replica.startedAt, now)));
    if (!replica.version.isEmpty())
        detail.append(tr("version %1").arg(replica.version));
    return {replica.name, detail.join(QStringLiteral(" · ")),
            replica.givenUpAt ? tr("Gone") : tr("%n monitor(s)", nullptr, replica.held),
            replica.givenUpAt.has_value()};
}

} // namespace monitron
