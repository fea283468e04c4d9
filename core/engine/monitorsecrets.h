// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/monitor.h"

#include <QHash>
#include <QObject>

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

    /// Asks the store for the monitor's secret, where it has authentication.
    void load(const Monitor &monitor);
    /// Empty where none is needed or stored; none while the store could not be asked (a locked keyring): then
    /// a check would prove nothing.
    [[nodiscard]] std::optional<QString> get(const Monitor &monitor) const;
    /// Stores it first; `done` comes when that is over.
    void save(const Monitor &monitor, const QString &secret, std::function<void(Result<void>)> done);
    void remove(const Monitor &monitor);

private:
    SecretStore &m_store;
    QHash<MonitorId, std::optional<QString>> m_known;
};

} // namespace monitron
