// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/monitorsecrets.h"

#include "core/base/logging.h"
#include "core/secrets/secretstore.h"

namespace monitron {

MonitorSecrets::MonitorSecrets(SecretStore &store) : m_store(store) {}

bool MonitorSecrets::isNeeded(const Monitor &monitor)
{
    return monitor.http.auth.scheme != HttpAuth::Scheme::None;
}

void MonitorSecrets::load(const Monitor &monitor)
{
    if (!isNeeded(monitor) || m_asking.contains(monitor.id))
        return;
    m_asking.insert(monitor.id);
    m_store.read(monitor.secretKey()).then(this, [this, id = monitor.id](const Result<QString> &secret) {
        m_asking.remove(id);
        if (secret || secret.error().code == Error::Code::NotFound)
            m_known[id] = secret.value_or(QString());
        else
            qCWarning(logEngine) << "A monitor's secret can't be read:" << secret.error().message;
        Q_EMIT answered(id);
    });
}

std::optional<QString> MonitorSecrets::get(const Monitor &monitor) const
{
    if (!isNeeded(monitor))
        return QString();
    const auto it = m_known.constFind(monitor.id);
    return it == m_known.constEnd() ? std::nullopt : std::optional(it.value());
}

void MonitorSecrets::save(const Monitor &monitor, const QString &secret,
                          std::function<void(Result<void>)> done)
{
    m_store.write(monitor.secretKey(), secret)
        .then(this, [this, id = monitor.id, secret, done = std::move(done)](const Result<void> &written) {
            if (written)
                m_known[id] = secret;
            done(written);
        });
}

void MonitorSecrets::remove(MonitorId id)
{
    Monitor gone;
    gone.id = id;
    m_known.remove(id);
    (void)m_store.remove(gone.secretKey());
}

} // namespace monitron
