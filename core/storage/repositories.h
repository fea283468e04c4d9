// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/accountrepository.h"
#include "core/storage/channelrepository.h"
#include "core/storage/database.h"
#include "core/storage/endpointrepository.h"
#include "core/storage/historyreader.h"
#include "core/storage/idempotencyrepository.h"
#include "core/storage/incidentreader.h"
#include "core/storage/incidentrepository.h"
#include "core/storage/interruptionrepository.h"
#include "core/storage/leaserepository.h"
#include "core/storage/mirrorrepository.h"
#include "core/storage/monitorrepository.h"
#include "core/storage/noterepository.h"
#include "core/storage/outboxrepository.h"
#include "core/storage/overviewreader.h"
#include "core/storage/replicarepository.h"
#include "core/storage/resultrepository.h"
#include "core/storage/revisionrepository.h"
#include "core/storage/rolluprepository.h"
#include "core/storage/secretrepository.h"
#include "core/storage/settingsrepository.h"
#include "core/storage/staterepository.h"
#include "core/storage/trashrepository.h"

namespace monitron {

/// All repositories on one connection.
struct Repositories
{
    explicit Repositories(Database &database)
        : monitors(database), trash(database), revisions(database), states(database), results(database),
          endpoints(database), incidents(database), notes(database), incidentViews(database),
          channels(database), outbox(database), settings(database), interruptions(database),
          rollups(database), history(database), overview(database), accounts(database), idempotency(database),
          replicas(database), leases(database), secrets(database), mirror(database)
    {
    }

    MonitorRepository monitors;
    TrashRepository trash;
    RevisionRepository revisions;
    StateRepository states;
    ResultRepository results;
    EndpointRepository endpoints;
    IncidentRepository incidents;
    NoteRepository notes;
    IncidentReader incidentViews;
    ChannelRepository channels;
    OutboxRepository outbox;
    SettingsRepository settings;
    InterruptionRepository interruptions;
    RollupRepository rollups;
    HistoryReader history;
    OverviewReader overview;
    AccountRepository accounts;
    IdempotencyRepository idempotency;
    ReplicaRepository replicas;
    LeaseRepository leases;
    SecretRepository secrets;
    MirrorRepository mirror;
};

} // namespace monitron
