// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QMetaType>
#include <QSet>

namespace monitron {

/// What one committed transaction changed: enough for a reader to know what to read again.
struct ChangeSet
{
    qint64 sequence = 0;      ///< of the change feed, after the transaction
    QSet<MonitorId> monitors; ///< configuration was saved, or restored from the trash
    QSet<MonitorId> removed;  ///< monitors that went into the trash
    QSet<MonitorId> purged;   ///< monitors that left the trash for good
    QSet<MonitorId> states;   ///< a result or a state was recorded
    QSet<IncidentId> incidents;
    bool channels = false;
    bool settings = false;
    bool outbox = false; ///< deliveries were added or changed
    bool interruptions = false;
    bool edits = false; ///< in a mirror: edits that wait for the server were added, changed or done

    [[nodiscard]] bool isEmpty() const
    {
        return monitors.isEmpty() && removed.isEmpty() && purged.isEmpty() && states.isEmpty() &&
               incidents.isEmpty() && !channels && !settings && !outbox && !interruptions && !edits;
    }
    void merge(const ChangeSet &other);
};

} // namespace monitron

Q_DECLARE_METATYPE(monitron::ChangeSet)
