// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/auditmodel.h"

#include "app/models/auditwords.h"
#include "app/models/format.h"

namespace monitron {

AuditModel::AuditModel(TeamDesk &desk, const Clock &clock, QObject *parent)
    : RecordsModel(parent), m_clock(clock), m_admin(asking(desk))
{
}

void AuditModel::setFilter(const TeamAdmin::AuditFilter &filter)
{
    m_filter = filter;
    reload();
}

void AuditModel::ask()
{
    m_asking.clear();
    read(m_admin.audit(m_filter, pageSize), [this](const TeamAdmin::AuditPage &page) {
        m_entries = page.entries;
        m_next = page.next;
    });
}

void AuditModel::setNames(const QHash<UserId, QString> &names)
{
    m_names = names;
    if (size() > 0)
        Q_EMIT dataChanged(index(0, 0), index(size() - 1, 0));
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_next.isEmpty() && m_asking.isEmpty() && !isLoading();
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asking = m_next;
    whenDone(m_admin.moreAudit(m_asking), this,
             [this, asked = m_asking](const Result<TeamAdmin::AuditPage> &page) {
                 if (asked != m_asking) // the filter is another one by now
                     return;
                 m_asking.clear();
                 if (page)
                     append(*page);
                 Q_EMIT changed();
             });
}

void AuditModel::append(const TeamAdmin::AuditPage &page)
{
    m_next = page.next;
    if (page.entries.empty())
        return;
    beginInsertRows({}, size(), size() + static_cast<int>(page.entries.size()) - 1);
    m_entries.insert(m_entries.end(), page.entries.begin(), page.entries.end());
    endInsertRows();
}

QVariant AuditModel::key(int row) const
{
    return m_entries[static_cast<size_t>(row)].number;
}

RecordsModel::Words AuditModel::words(int row) const
{
    const AuditEntry &entry = m_entries[static_cast<size_t>(row)];
    QStringList detail{entry.actorName.isEmpty() ? tr("nobody signed in") : entry.actorName};
    QString about = auditSubject(entry);
    if (about.isEmpty() && entry.entity == u"user")
        about = m_names.value(UserId::fromString(entry.entityId));
    if (!about.isEmpty() && about != entry.actorName)
        detail.append(about);
    if (!entry.address.isEmpty())
        detail.append(tr("from %1", "an IP address").arg(entry.address));
    return {auditActionText(entry.action), detail.join(QStringLiteral(" · ")),
            format::time(entry.at, m_clock.now())};
}

} // namespace monitron
