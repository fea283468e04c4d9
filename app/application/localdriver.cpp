// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/localdriver.h"

#include "app/application/dailybackups.h"
#include "app/application/desktopnotifier.h"
#include "app/application/engineoptions.h"

namespace monitron {

Result<std::unique_ptr<LocalDriver>> LocalDriver::open(const Parts &parts)
{
    auto store = Store::open(parts.profile);
    if (!store)
        return tl::unexpected(store.error());
    return std::unique_ptr<LocalDriver>(new LocalDriver(std::move(*store), parts));
}

LocalDriver::LocalDriver(std::unique_ptr<Store> store, const Parts &parts)
    : m_store(std::move(store)),
      m_engine(*m_store, parts.secrets, parts.clock, &parts.notifier, engineOptions()),
      m_workspace(LocalWorkspace::Parts{*m_store, m_engine, parts.secrets, parts.clock, &parts.notifier,
                                        parts.profile}),
      m_opened(QString(), m_workspace),
      m_backups(std::make_unique<DailyBackups>(*m_store, parts.settings, parts.clock))
{
    connect(m_backups.get(), &DailyBackups::failed, this, &LocalDriver::backupFailed);
}

LocalDriver::~LocalDriver() = default;

QFuture<Result<void>> LocalDriver::start()
{
    return m_engine.startSoon();
}

} // namespace monitron
