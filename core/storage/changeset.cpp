// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changeset.h"

namespace monitron {

void ChangeSet::merge(const ChangeSet &other)
{
    sequence = std::max(sequence, other.sequence);
    monitors |= other.monitors;
    removed |= other.removed;
    purged |= other.purged;
    states |= other.states;
    incidents |= other.incidents;
    channels |= other.channels;
    settings |= other.settings;
    outbox |= other.outbox;
    interruptions |= other.interruptions;
    edits |= other.edits;
}

} // namespace monitron
