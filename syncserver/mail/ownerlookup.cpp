// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/mail/ownerlookup.h"

#include "core/storage/accountreader.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"

namespace monitron {

OwnerLookup::OwnerLookup(const Store &store) : m_store(store) {}
OwnerLookup::~OwnerLookup() = default;

/// Also of a monitor in the trash: what its removal ended is told as well. Null: it has none.
Result<UserId> OwnerLookup::ownerOf(MonitorId monitor) const
{
    if (monitor.isNull())
        return UserId();
    const auto views = m_reader->monitors({monitor});
    if (!views)
        return Unexpected(views.error());
    if (!views->empty())
        return views->front().monitor.owner;
    const auto removed = m_reader->removedMonitors();
    if (!removed)
        return Unexpected(removed.error());
    for (const RemovedMonitor &one : *removed) {
        if (one.monitor.id == monitor)
            return one.monitor.owner;
    }
    return UserId();
}

Result<QStringList> OwnerLookup::recipientsOf(MonitorId monitor)
{
    if (!m_reader) {
        auto reader = m_store.openReader();
        if (!reader)
            return Unexpected(reader.error());
        m_reader = std::move(*reader);
    }
    const auto owner = ownerOf(monitor);
    if (!owner)
        return Unexpected(owner.error());
    const auto users = m_reader->accounts().users();
    if (!users)
        return Unexpected(users.error());
    QStringList admins;
    for (const User &user : *users) {
        if (user.active && user.id == *owner)
            return QStringList{user.email};
        if (user.active && user.role == Role::Admin)
            admins.append(user.email);
    }
    return admins;
}

} // namespace monitron
