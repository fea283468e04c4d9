// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/teams.h"

#include "app/application/desktopnotifier.h"
#include "app/application/teamdriver.h"
#include "app/models/workspacelist.h"
#include "app/windows/windowstate.h"
#include "core/base/logging.h"
#include "core/secrets/secretstore.h"
#include "core/storage/recovery.h"

#include <QDir>

namespace monitron {

namespace {

QString toldKey(const QString &key)
{
    return QStringLiteral("team-%1/told").arg(key);
}

} // namespace

Teams::Teams(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts), m_teams(parts.profile) {}

Teams::~Teams()
{
    close();
}

void Teams::close()
{
    m_started = false;
    m_toOpen.clear();
    for (const Team &team : m_teams.teams())
        m_parts.list.remove(team.id);
    m_open.clear();
}

QString Teams::folder(const QString &key) const
{
    return m_parts.profile + QStringLiteral("/teams/") + key;
}

TeamDriver *Teams::find(const QString &key) const
{
    const auto found = m_open.find(key);
    return found == m_open.end() ? nullptr : found->second.get();
}

Result<void> Teams::load(const QString &first)
{
    const Result<void> loaded = m_teams.load();
    // In their order, whichever is opened first.
    for (const Team &team : m_teams.teams())
        m_parts.list.addClosed(team.id, team.name, {Error::Code::Locked, tr("It is being opened.")});
    if (const Team *team = m_teams.find(first))
        open(*team);
    return loaded;
}

void Teams::start()
{
    m_started = true;
    for (const Team &team : m_teams.teams()) {
        if (TeamDriver *driver = find(team.id))
            driver->start();
        else
            m_toOpen.push_back(team.id);
    }
    openNext();
}

/// One in each turn of the event loop: the window, which is there already, answers in between.
void Teams::openNext()
{
    if (m_toOpen.empty())
        return;
    reopen(m_toOpen.front());
    m_toOpen.pop_front();
    QMetaObject::invokeMethod(this, &Teams::openNext, Qt::QueuedConnection);
}

bool Teams::openWaiting(const QString &key)
{
    return std::erase(m_toOpen, key) > 0 && (reopen(key), find(key) != nullptr);
}

void Teams::takeNetwork(bool isThere)
{
    if (!std::exchange(m_hasNetwork, isThere) && isThere)
        hurry();
}

void Teams::hurry()
{
    for (const auto &[key, driver] : m_open)
        driver->workspace().hurry();
}

void Teams::open(const Team &team)
{
    const auto tell = [this, key = team.id](const Message &message, const QString &title,
                                            const QString &text) {
        TeamDriver *of = find(key);
        m_parts.notifier.tell(key, message, title, text, of && of->workspace().abilities().edits);
    };
    auto driver = TeamDriver::open(team, {folder(team.id), m_parts.secrets, m_parts.clock,
                                          m_parts.state.value(toldKey(team.id)).toStringList(), tell});
    if (!driver) {
        qCWarning(logApp).noquote() << "The team" << team.id << "can't be opened:" << driver.error().message;
        m_parts.list.addClosed(team.id, team.name, driver.error());
        return;
    }
    connect(&(*driver)->notifier(), &TeamNotifier::toldChanged, this,
            [this, key = team.id] { keepTold(key); });
    m_parts.list.add((*driver)->opened());
    if (m_started)
        (*driver)->start();
    m_open.insert_or_assign(team.id, std::move(*driver));
}

void Teams::keepTold(const QString &key)
{
    if (const TeamDriver *driver = find(key))
        m_parts.state.setValue(toldKey(key), driver->notifier().told());
}

void Teams::close(const QString &key)
{
    Q_EMIT closing(key);
    const Team *team = m_teams.find(key);
    if (team)
        m_parts.list.addClosed(key, team->name, {Error::Code::Locked, tr("It is being opened.")});
    else
        m_parts.list.remove(key);
    m_open.erase(key);
}

Result<void> Teams::add(const Team &team)
{
    if (auto added = m_teams.add(team); !added)
        return added;
    open(*m_teams.find(team.id));
    return {};
}

Result<void> Teams::change(const Team &team)
{
    if (auto changed = m_teams.change(team); !changed)
        return changed;
    close(team.id);
    open(team);
    return {};
}

Result<void> Teams::remove(const QString &key)
{
    const Team *team = m_teams.find(key);
    if (!team)
        return {};
    const QString secret = team->secretKey();
    if (auto removed = m_teams.remove(key); !removed)
        return removed;
    close(key);
    m_parts.state.forget(key);
    static_cast<void>(m_parts.secrets.remove(secret));
    if (!QDir(folder(key)).removeRecursively())
        return failure(Error::Code::Io,
                       tr("The folder “%1” can't be removed.").arg(QDir::toNativeSeparators(folder(key))));
    return {};
}

Result<void> Teams::fetchAnew(const QString &key)
{
    const Team *team = m_teams.find(key);
    if (!team || find(key))
        return {};
    const auto aside = setDamagedAside(folder(key));
    if (!aside && aside.error().code != Error::Code::NotFound)
        return tl::unexpected(aside.error());
    open(*team);
    return {};
}

void Teams::reopen(const QString &key)
{
    if (const Team *team = m_teams.find(key); team && !find(key))
        open(*team);
}

} // namespace monitron
