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

} // namespace monitron::test
