// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changefeed.h"
#include "core/storage/checklogrepository.h"
#include "core/storage/historyexporter.h"
#include "core/storage/historyimporter.h"
#include "core/storage/repositories.h"
#include "tests/core/storage/storeconnection.h"

using namespace monitron;

/// Each statement is one that the engine of this run understands.
class TestStatements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStatementPrepares()
    {
        StoreFixture store;
        const auto database = connectionTo(store);
        int count = 0;
        for (const auto &statements : {MonitorRepository::statements(),  TrashRepository::statements(),
                                       RevisionRepository::statements(), NoteRepository::statements(),
                                       StateRepository::statements(),    ResultRepository::statements(),
                                       EndpointRepository::statements(), IncidentRepository::statements(),
                                       ChannelRepository::statements(),  OutboxRepository::statements(),
                                       SettingsRepository::statements(), InterruptionRepository::statements(),
                                       RollupRepository::statements(),   OverviewReader::statements(),
                                       HistoryExporter::statements(),    HistoryImporter::statements(),
                                       CheckLogRepository::statements(), ChangeFeed::statements(),
                                       AccountRepository::statements(),  IdempotencyRepository::statements(),
                                       database->dialect().statements()}) {
            for (const char *sql : statements) {
                const auto prepared = database->prepare(sql);
                QVERIFY2(prepared.has_value(), prepared ? sql : qPrintable(prepared.error().message));
                ++count;
            }
        }
        if (database->dialect().isShared()) {
            for (const auto &statements :
                 {ReplicaRepository::statements(), LeaseRepository::statements(),
                  SecretRepository::statements(), OutboxRepository::sharedStatements()}) {
                for (const char *sql : statements) {
                    const auto prepared = database->prepare(sql);
                    QVERIFY2(prepared.has_value(), prepared ? sql : qPrintable(prepared.error().message));
                }
            }
        }
        if (!database->dialect().isShared()) {
            for (const char *sql : MirrorRepository::statements()) {
                const auto prepared = database->prepare(sql);
                QVERIFY2(prepared.has_value(), prepared ? sql : qPrintable(prepared.error().message));
            }
        }
        QVERIFY(count > 60);
    }
};

QTEST_GUILESS_MAIN(TestStatements)
#include "teststatements.moc"
