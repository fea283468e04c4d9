// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/monitor.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace monitron {

class SecretStore;

/// The passwords and tokens of the monitors, read ahead so that a check never waits for a keyring.
/// Lives in the engine's thread.
class MonitorSecrets : public QObject
{
    Q_OBJECT
public:
    explicit MonitorSecrets(SecretStore &store);

    /// Asks the store for the monitor's secret; `answered` follows. While that is under way, asking again
    /// changes nothing.
    void load(const Monitor &monitor);
    /// Empty where none is needed or stored; none while the store was not or could not be asked (a locked
    /// keyring): then a check would prove nothing.
    [[nodiscard]] std::optional<QString> get(const Monitor &monitor) const;
    /// Stores it first; `done` comes when that is over.
    void save(const Monitor &monitor, const QString &secret, std::function<void(Result<void>)> done);
    /// It is not checked any more, but may be again: load() follows then.
    void forget(MonitorId id) { m_known.remove(id); }
    /// For good.
    void remove(MonitorId id);

Q_SIGNALS:
    void answered(monitron::MonitorId id);

private:
    [[nodiscard]] static bool isNeeded(const Monitor &monitor);

    SecretStore &m_store;
    QSet<MonitorId> m_asking;
    QHash<MonitorId, QString> m_known;
};

} // namespace monitron
