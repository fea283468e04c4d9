// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/apikeysmodel.h"

#include "app/models/format.h"
#include "app/models/rolewords.h"

namespace monitron {

ApiKeysModel::ApiKeysModel(TeamDesk &desk, const Clock &clock, QObject *parent)
    : RecordsModel(parent), m_clock(clock), m_own(asking(desk))
{
}

void ApiKeysModel::ask()
{
    read(m_own.apiKeys(), [this](const std::vector<ApiKey> &keys) { m_keys = keys; });
}

QVariant ApiKeysModel::key(int row) const
{
    return m_keys[static_cast<size_t>(row)].id.uuid();
}

RecordsModel::Words ApiKeysModel::words(int row) const
{
    const ApiKey &key = m_keys[static_cast<size_t>(row)];
    const Timestamp now = m_clock.now();
    const bool hasEnded = key.expiresAt && *key.expiresAt <= now;
    QStringList detail{tr("%1…", "the beginning of a key").arg(key.prefix),
                       key.lastUsedAt ? tr("used %1", "4 min ago").arg(format::relative(*key.lastUsedAt, now))
                                      : tr("never used")};
    if (key.expiresAt)
        detail.append((hasEnded ? tr("ended %1", "4 min ago") : tr("ends %1", "in 6 days"))
                          .arg(format::relative(*key.expiresAt, now)));
    else
        detail.append(tr("doesn't end"));
    return {key.name, detail.join(QStringLiteral(" · ")), hasEnded ? tr("Ended") : roleName(key.role),
            hasEnded};
}

QFuture<Result<OwnAccount::CreatedKey>> ApiKeysModel::create(const QString &name, Role role, int days)
{
    std::optional<Timestamp> until;
    if (days > 0)
        until = m_clock.now() + std::chrono::hours(24 * days);
    return thenReload(m_own.createKey(name, role, until));
}

QFuture<Result<void>> ApiKeysModel::remove(ApiKeyId id)
{
    return thenReload(m_own.removeKey(id));
}

} // namespace monitron
