// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recorder.h"

#include "core/base/logging.h"
#include "core/storage/sqliteerror.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"

#include <QThread>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace monitron {

namespace {

using std::chrono::milliseconds;
using SteadyTime = std::chrono::steady_clock::time_point;

constexpr std::size_t largestGroup = 1000;
// Under load a commit waits this long for company; after a quiet moment it doesn't wait at all.
constexpr milliseconds gatherTime{40};
constexpr std::size_t gatherUpTo = 500;
constexpr milliseconds firstPause{500};
constexpr milliseconds longestPause{10'000};

struct Entry
{
    Recorder::Job job;
    Recorder::Done done;
};

} // namespace

struct Recorder::Private
{
    Private(Recorder *recorder, Store &target, int most) : q(recorder), store(target), capacity(most) {}

    Recorder *q;
    Store &store;
    const int capacity;
    std::unique_ptr<QThread> thread;

    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Entry> waiting;  ///< guarded by mutex
    bool stopping = false;      ///< guarded by mutex
    bool isUrgent = false;      ///< guarded by mutex: somebody waits for one of those
    std::atomic<int> count = 0; ///< waiting and being written

    // Of the storage thread:
    std::deque<Entry> group;
    bool isStalled = false;
    bool lastAttempt = false; ///< the recorder ends: what fails now has failed
    milliseconds pause = firstPause;
    SteadyTime lastCommit;

    void run();
    bool takeGroup();
    bool writeGroup();
    std::optional<Error> commitFirst(std::size_t size, std::size_t &culprit);
    void answer(std::size_t size, const Result<void> &result);
    bool waitOut(const Error &error);
};

Recorder::Recorder(Store &store, int capacity, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, store, capacity))
{
    qRegisterMetaType<monitron::ChangeSet>();
    qRegisterMetaType<monitron::Error>("monitron::Error");
    d->thread.reset(QThread::create([this] { d->run(); }));
    d->thread->setObjectName(QStringLiteral("storage"));
    d->thread->start();
}

Recorder::~Recorder()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->wake.notify_all();
    d->thread->wait();
}

void Recorder::submit(Job job, Done done)
{
    submit(std::move(job), std::move(done), false);
}

void Recorder::submitNow(Job job, Done done)
{
    submit(std::move(job), std::move(done), true);
}

void Recorder::submit(Job job, Done done, bool isUrgent)
{
    bool tell = false;
    {
        const std::lock_guard lock(d->mutex);
        d->waiting.push_back({std::move(job), std::move(done)});
        d->count.fetch_add(1, std::memory_order_relaxed);
        d->isUrgent = d->isUrgent || isUrgent;
        // In between, the storage thread is gathering: waking it for each job would cost more than the write.
        tell = isUrgent || d->waiting.size() == 1 || d->waiting.size() == gatherUpTo;
    }
    if (tell)
        d->wake.notify_one();
}

bool Recorder::isFull() const
{
    return d->count.load(std::memory_order_relaxed) > d->capacity;
}

void Recorder::Private::run()
{
    while (takeGroup()) {
        if (!writeGroup())
            return;
    }
}

/// Waits for jobs and moves them into `group`; false when there is nothing more to do.
bool Recorder::Private::takeGroup()
{
    std::unique_lock lock(mutex);
    wake.wait(lock, [&] { return stopping || !waiting.empty(); });
    if (!stopping && std::chrono::steady_clock::now() - lastCommit < gatherTime)
        wake.wait_for(lock, gatherTime, [&] { return stopping || isUrgent || waiting.size() >= gatherUpTo; });
    isUrgent = waiting.size() > largestGroup && isUrgent;
    const auto size = std::min(waiting.size(), largestGroup);
    const auto end = waiting.begin() + static_cast<std::ptrdiff_t>(size);
    group.assign(std::make_move_iterator(waiting.begin()), std::make_move_iterator(end));
    waiting.erase(waiting.begin(), end);
    return !group.empty();
}

/// Commits the first `size` jobs of the group as one transaction. On failure, `culprit` is the job that
/// failed, or `size` when it was the transaction itself.
std::optional<Error> Recorder::Private::commitFirst(std::size_t size, std::size_t &culprit)
{
    culprit = size;
    const auto changes = store.write([&](Writer &writer) -> Result<void> {
        for (std::size_t i = 0; i < size; ++i) {
            if (auto done = group[i].job(writer); !done) {
                culprit = i;
                return done;
            }
        }
        return {};
    });
    lastCommit = std::chrono::steady_clock::now();
    if (!changes)
        return changes.error();
    if (isStalled) {
        isStalled = false;
        pause = firstPause;
        Q_EMIT q->recovered();
    }
    // First those who keep a copy, so that whoever gets an answer finds what it says.
    if (!changes->isEmpty())
        Q_EMIT q->committed(*changes);
    answer(size, {});
    return std::nullopt;
}

/// Writes the whole group, in order. False when the recorder ends before that was possible.
bool Recorder::Private::writeGroup()
{
    std::size_t size = group.size();
    while (!group.empty()) {
        size = std::min(size, group.size());
        std::size_t culprit = 0;
        const auto error = commitFirst(size, culprit);
        if (!error) {
            size = group.size();
        } else if (isStorageTrouble(error->code)) {
            if (!waitOut(*error))
                return false;
        } else if (culprit == 0 || size == 1) {
            if (error->code == Error::Code::Corrupt)
                Q_EMIT q->damaged(*error);
            answer(1, Unexpected(*error));
            size = group.size();
        } else {
            // Those before the culprit, then it alone, then the others. Where the transaction as a whole
            // was refused, halving finds the job that it doesn't take.
            size = culprit < size ? culprit : size / 2;
        }
    }
    return true;
}

/// The store can't be written now: says so, and waits before the next attempt. False, after answering all
/// that waits, when that was the last one.
bool Recorder::Private::waitOut(const Error &error)
{
    if (!isStalled)
        qCWarning(logStorage) << "writes wait:" << error.message;
    isStalled = true;
    Q_EMIT q->stalled(error, count.load(std::memory_order_relaxed));
    std::unique_lock lock(mutex);
    if (lastAttempt) {
        group.insert(group.end(), std::make_move_iterator(waiting.begin()),
                     std::make_move_iterator(waiting.end()));
        waiting.clear();
        lock.unlock();
        answer(group.size(), Unexpected(error));
        return false;
    }
    wake.wait_for(lock, pause, [&] { return stopping; });
    lastAttempt = stopping;
    pause = std::min(pause * 2, longestPause);
    return true;
}

void Recorder::Private::answer(std::size_t size, const Result<void> &result)
{
    for (std::size_t i = 0; i < size; ++i) {
        const Entry entry = std::move(group.front());
        group.pop_front();
        count.fetch_sub(1, std::memory_order_relaxed);
        if (entry.done)
            entry.done(result);
    }
}

} // namespace monitron
