// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/editqueue.h"
#include "core/client/editreplay.h"
#include "core/client/mirrorentities.h"

namespace monitron::test {

/// A monitor as a server has it.
inline Monitor serverMonitor(const QString &name, int version = 1)
{
    Monitor monitor;
    monitor.id = MonitorId::make(Timestamp(1'700'000'000'000));
    monitor.name = name;
    monitor.url = QStringLiteral("https://example.org/");
    monitor.version = version;
    monitor.createdAt = monitor.updatedAt = Timestamp(1'700'000'000'000);
    return monitor;
}

/// Brings what waits in a mirror's store as far as it can go without a server: what contradicts is found out.
inline Result<void> tryToSend(Writer &writer, Timestamp now)
{
    return EditReplay(writer, now).next().map([](const auto &) {});
}

/// `edited` was made of `shared` here, while the server's became `theirs`.
inline Result<void> contradict(Writer &writer, Timestamp now, const Monitor &shared, const Monitor &edited,
                               const Monitor &theirs)
{
    if (auto put = writer.mirror().putMonitor(shared); !put)
        return put;
    EditQueue queue(writer, now);
    if (const auto saved = queue.saveMonitor(edited); !saved)
        return Unexpected(saved.error());
    if (auto taken = MirrorEntities(writer, now).takeMonitor(theirs, MirrorEntities::Source::Feed); !taken)
        return taken;
    return tryToSend(writer, now);
}

/// A password with the key `secretKey` was set here, while another one was set on the server.
inline Result<void> contradictingPasswords(Writer &writer, Timestamp now, const QString &secretKey)
{
    const Monitor shared = serverMonitor(QStringLiteral("Shop"));
    if (auto put = writer.mirror().putMonitor(shared); !put)
        return put;
    if (const auto saved = EditQueue(writer, now).saveMonitor(shared, secretKey); !saved)
        return Unexpected(saved.error());
    Monitor theirs = shared;
    theirs.version = theirs.secretVersion = 2;
    if (auto taken = MirrorEntities(writer, now).takeMonitor(theirs, MirrorEntities::Source::Feed); !taken)
        return taken;
    return tryToSend(writer, now);
}

/// The same of a channel.
inline Result<void> contradictingChannelSecrets(Writer &writer, Timestamp now, const QString &secretKey)
{
    Channel shared;
    shared.id = ChannelId::make(now);
    shared.kind = QStringLiteral("webhook");
    shared.name = QStringLiteral("Hook");
    shared.version = shared.secretVersion = 1;
    if (auto put = writer.mirror().putChannel(shared); !put)
        return put;
    if (const auto saved = EditQueue(writer, now).saveChannel(shared, secretKey); !saved)
        return Unexpected(saved.error());
    shared.version = shared.secretVersion = 2;
    if (auto taken = MirrorEntities(writer, now).takeChannel(shared); !taken)
        return taken;
    return tryToSend(writer, now);
}

} // namespace monitron::test
