// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/teamdriver.h"

#include <QCoreApplication>
#include <QDir>

namespace monitron {

Result<std::unique_ptr<TeamDriver>> TeamDriver::open(const Team &team, const Parts &parts)
{
    if (!QDir().mkpath(parts.folder))
        return failure(Error::Code::Io, tr("The folder “%1” can't be made.").arg(parts.folder));
    auto store = Store::open(parts.folder);
    if (!store)
        return tl::unexpected(store.error());
    return std::unique_ptr<TeamDriver>(new TeamDriver(std::move(*store), team, parts));
}

TeamDriver::TeamDriver(std::unique_ptr<Store> store, const Team &team, const Parts &parts)
    : m_store(std::move(store)), m_workspace({*m_store, parts.secrets, parts.clock}, team),
      m_opened(team.id, m_workspace), m_notifier(m_opened, parts.told, parts.tell)
{
    m_opened.monitors.reload();
}

} // namespace monitron
