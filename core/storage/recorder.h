// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/changeset.h"

#include <QObject>

#include <functional>
#include <memory>

namespace monitron {

class Store;
class Writer;

/// The storage thread: takes writes from any thread and commits them in groups, one transaction each.
/// While the store can't be written (disk full, read-only, locked), writes wait here in memory and are
/// retried; `stalled` says so. When more than `capacity` wait, the recorder is `full`: the engine then
/// stops checking, because results could no longer be kept honestly.
class Recorder : public QObject
{
    Q_OBJECT
public:
    using Job = std::function<Result<void>(Writer &)>;
    /// Called on the storage thread, after the commit (success) or when the job itself failed.
    using Done = std::function<void(const Result<void> &)>;

    /// Takes over the store's writer. Starts its thread.
    explicit Recorder(Store &store, int capacity = 100'000, QObject *parent = nullptr);
    /// Commits what waits (a last attempt), then ends the thread.
    ~Recorder() override;

    /// Thread-safe; keeps the order of submission. A job that fails takes nothing else with it.
    void submit(Job job, Done done = {});
    /// The same for somebody who waits: the group that it is in is written at once, not when it is worth it.
    void submitNow(Job job, Done done);
    [[nodiscard]] bool isFull() const;

Q_SIGNALS:
    // All are emitted on the storage thread.
    void committed(const monitron::ChangeSet &changes);
    void stalled(const monitron::Error &error, int waiting);
    void recovered();
    /// A job met a damaged page of the database and was dropped; others may still be written.
    void damaged(const monitron::Error &error);

private:
    void submit(Job job, Done done, bool isUrgent);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace monitron
