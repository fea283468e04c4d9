// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/monitorcommands.h"

#include "core/checks/checkregistry.h"
#include "core/engine/monitorsecrets.h"
#include "core/model/monitorvalidation.h"
#include "core/storage/recorder.h"
#include "core/storage/writer.h"

#include <memory>

namespace monitron {

MonitorCommands::MonitorCommands(Recorder &recorder, MonitorSecrets &secrets)
    : m_recorder(recorder), m_secrets(secrets)
{
}

void MonitorCommands::save(Monitor monitor, const std::optional<QString> &secret, Timestamp at,
                           const Saved &done)
{
    if (const auto valid = validated(monitor); !valid)
        return done(tl::make_unexpected(valid.error()));
    if (const auto url = checkUrl(monitor.kind, monitor.url); !url)
        return done(tl::make_unexpected(url.error()));
    if (monitor.id.isNull()) {
        monitor.id = MonitorId::make(at);
        monitor.createdAt = at;
    }
    const auto record = [this, at, monitor, done] {
        auto saved = std::make_shared<Monitor>();
        m_recorder.submit(
            [at, monitor, saved](Writer &writer) {
                return writer.saveMonitor(monitor, at).map([&](const Monitor &stored) { *saved = stored; });
            },
            [this, saved, done](const Result<void> &written) {
                QMetaObject::invokeMethod(this, [this, saved, done, written] {
                    if (written)
                        Q_EMIT committed({*saved});
                    done(written.map([&] { return *saved; }));
                });
            });
    };
    if (!secret)
        return record();
    m_secrets.save(monitor, *secret, [record, done](const Result<void> &written) {
        if (written)
            record();
        else
            done(tl::make_unexpected(written.error()));
    });
}

void MonitorCommands::saveAll(const std::vector<Monitor> &monitors, Timestamp at, const Done &done)
{
    auto saved = std::make_shared<std::vector<Monitor>>();
    m_recorder.submit(
        [monitors, saved, at](Writer &writer) -> Result<void> {
            saved->clear();
            for (const Monitor &monitor : monitors) {
                const auto stored = writer.saveMonitor(monitor, at);
                if (!stored)
                    return tl::make_unexpected(stored.error());
                saved->push_back(*stored);
            }
            return {};
        },
        [this, saved, done](const Result<void> &written) {
            QMetaObject::invokeMethod(this, [this, saved, done, written] {
                if (written)
                    Q_EMIT committed(*saved);
                done(written);
            });
        });
}

void MonitorCommands::remove(const std::vector<Monitor> &monitors, const Done &done)
{
    m_recorder.submit(
        [monitors](Writer &writer) -> Result<void> {
            for (const Monitor &monitor : monitors) {
                if (auto gone = writer.removeMonitor(monitor.id); !gone)
                    return gone;
            }
            return {};
        },
        [this, monitors, done](const Result<void> &written) {
            QMetaObject::invokeMethod(this, [this, monitors, done, written] {
                if (written) {
                    for (const Monitor &monitor : monitors)
                        m_secrets.remove(monitor);
                    Q_EMIT removed(monitors);
                }
                done(written);
            });
        });
}

} // namespace monitron
