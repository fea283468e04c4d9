// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coretext.h"
#include "core/base/whendone.h"
#include "core/client/apierror.h"
#include "core/client/editsender.h"
#include "core/client/historyfetcher.h"
#include "core/client/teammirror.h"

#include <QPromise>
#include <QSet>
#include <QUuid>

// What people do in a team's workspace; the other part of TeamMirror is in teammirror.cpp.
namespace monitron {

namespace {

constexpr qsizetype mostWishes = 50;

template <typename T>
struct Queued
{
    T value;
    std::vector<qint64> keys; ///< of the edits whose fate is its own
    bool isOwner = false;
    QStringList spentSecrets;
};

template <typename T>
using Promise = std::shared_ptr<QPromise<Result<T>>>;

template <typename T>
Promise<T> promise()
{
    auto made = std::make_shared<QPromise<Result<T>>>();
    made->start();
    return made;
}

template <typename T>
void answer(const Promise<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

/// void has no value that could be kept.
struct Nothing
{
};

} // namespace

template <typename T>
QFuture<Result<T>> TeamMirror::enqueue(std::function<Result<T>(EditQueue &)> job)
{
    const auto answered = promise<T>();
    m_store.write(
        [job = std::move(job), now = m_clock.now()](Writer &writer) -> Result<Queued<T>> {
            EditQueue queue(writer, now);
            auto done = job(queue);
            if (!done)
                return Unexpected(done.error());
            const bool isOwner = !queue.added().empty();
            return Queued<T>{std::move(*done), isOwner ? queue.added() : queue.dependsOn(), isOwner,
                             queue.spentSecrets()};
        },
        this,
        [this, answered](const Result<Queued<T>> &queued) {
            if (!queued) {
                answer<T>(answered, Unexpected(queued.error()));
                return;
            }
            for (const QString &key : queued->spentSecrets)
                static_cast<void>(m_parts.secrets.remove(key));
            const bool mayWait = m_connection && !m_sender->isPostponed() && !queued->keys.empty() &&
                                 m_health.state != SyncHealth::State::SignedOut;
            if (!mayWait) {
                answer<T>(answered, queued->value);
                sendEdits();
                return;
            }
            // The last of them answers; the first that was refused says why.
            struct Fate
            {
                std::size_t left = 0;
                std::optional<Error> error;
            };
            auto fate = std::make_shared<Fate>(Fate{queued->keys.size(), std::nullopt});
            const auto tell = [answered, fate, value = queued->value](const std::optional<Error> &error) {
                if (error && !fate->error)
                    fate->error = error;
                if (--fate->left == 0)
                    answer<T>(answered, fate->error ? Result<T>(Unexpected(*fate->error)) : value);
            };
            for (const qint64 key : queued->keys)
                m_waiters.insert(key, Waiter{tell, queued->isOwner});
            sendEdits();
        });
    return answered->future();
}

template <typename T>
QFuture<Result<T>> TeamMirror::enqueueWithSecret(const std::optional<QString> &secret,
                                                 std::function<Result<T>(EditQueue &, const QString &)> job)
{
    if (!secret)
        return enqueue<T>([job](EditQueue &queue) { return job(queue, {}); });
    const QString key = QStringLiteral("pending/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto answered = promise<T>();
    whenDone(m_parts.secrets.write(key, *secret), this, [this, key, job, answered](const Result<void> &kept) {
        if (!kept) {
            answer<T>(answered, Unexpected(kept.error()));
            return;
        }
        whenDone(enqueue<T>([job, key](EditQueue &queue) { return job(queue, key); }), this,
                 [this, key, answered](const Result<T> &done) {
                     if (!done) // it is not kept, or was dropped
                         static_cast<void>(m_parts.secrets.remove(key));
                     answer<T>(answered, done);
                 });
    });
    return answered->future();
}

QFuture<Result<Monitor>> TeamMirror::saveMonitor(const Monitor &monitor, const std::optional<QString> &secret)
{
    return enqueueWithSecret<Monitor>(
        secret, [monitor](EditQueue &queue, const QString &key) { return queue.saveMonitor(monitor, key); });
}

QFuture<Result<Channel>> TeamMirror::saveChannel(const Channel &channel, const std::optional<QString> &secret)
{
    return enqueueWithSecret<Channel>(
        secret, [channel](EditQueue &queue, const QString &key) { return queue.saveChannel(channel, key); });
}

QFuture<Result<void>> TeamMirror::edit(EditJob job)
{
    const auto answered = promise<void>();
    const auto queued = enqueue<Nothing>(
        [job = std::move(job)](EditQueue &queue) { return job(queue).map([] { return Nothing(); }); });
    whenDone(queued, this, [answered](const Result<Nothing> &done) {
        answer<void>(answered, done ? Result<void>() : Unexpected(done.error()));
    });
    return answered->future();
}

void TeamMirror::sendEdits()
{
    if (m_connection && m_health.state != SyncHealth::State::SignedOut)
        m_sender->send();
}

void TeamMirror::editSettled(qint64 key, const std::optional<Error> &error)
{
    const auto waiters = m_waiters.values(key);
    m_waiters.remove(key);
    // Whoever made it is told at once, and needs no reminder. Where it was promised to be kept, it is.
    const bool isUndone = error && std::ranges::any_of(waiters, &Waiter::isOwner);
    const auto tell = [waiters, error = isUndone ? error : std::nullopt] {
        for (const Waiter &waiter : waiters)
            waiter.answer(error);
    };
    if (!isUndone) {
        tell();
        return;
    }
    m_store.write(
        [key, now = m_clock.now()](Writer &writer) {
            EditReplay replay(writer, now);
            return replay.undo(key).map([&] { return replay.spentSecrets(); });
        },
        this,
        [this, tell](const Result<QStringList> &spent) {
            for (const QString &secret : spent.value_or(QStringList()))
                static_cast<void>(m_parts.secrets.remove(secret));
            tell();
            sendEdits(); // those that waited behind it
        });
}

void TeamMirror::countEdits()
{
    struct Left
    {
        QSet<qint64> sending; ///< keys
        int all = 0;
        int stuck = 0;
    };
    m_store.write(
        [](Writer &writer) -> Result<Left> {
            const auto edits = writer.mirror().edits().edits();
            if (!edits)
                return Unexpected(edits.error());
            Left left;
            QSet<QByteArray> blocked;
            for (const PendingEdit &edit : *edits) {
                const QByteArray thing = char(edit.entity) + edit.target;
                ++left.all;
                if (edit.blocks())
                    blocked.insert(thing);
                if (!edit.isUnderWay())
                    ++left.stuck;
                else if (!blocked.contains(thing))
                    left.sending.insert(edit.key);
            }
            return left;
        },
        this,
        [this](const Result<Left> &left) {
            if (!left)
                return;
            SyncHealth now = m_health;
            now.waitingEdits = left->all;
            now.conflicts = left->stuck;
            tell(now);
            // What was taken back before it was sent, or waits behind what a person has to decide.
            const auto waiting = m_waiters.uniqueKeys();
            for (const qint64 key : waiting) {
                if (!left->sending.contains(key))
                    editSettled(key, std::nullopt);
            }
        });
}

QFuture<Result<void>> TeamMirror::runNow(const std::vector<MonitorId> &ids)
{
    QJsonArray names;
    for (const MonitorId &id : ids)
        names.append(id.toString());
    const auto answered = promise<void>();
    whenDone(
        ask(apiRequest("POST", "/api/v1/monitors/bulk",
                       {{QStringLiteral("action"), QStringLiteral("run")}, {QStringLiteral("ids"), names}})),
        this, [answered](const Result<ApiResponse> &response) {
            answer<void>(answered, response ? Result<void>() : Unexpected(response.error()));
        });
    return answered->future();
}

QFuture<Result<ApiResponse>> TeamMirror::ask(const ApiRequest &request)
{
    const auto answered = promise<ApiResponse>();
    whenDone(m_session.send(request), this, [answered](const Result<ApiResponse> &response) {
        answer<ApiResponse>(answered, accepted(response));
    });
    return answered->future();
}

void TeamMirror::want(const HistoryWish &wish)
{
    // Before, it isn't known yet from when on they are needed.
    if (m_isInStep)
        m_history->fetch(wish);
    if (wish.range.from == wish.range.to && m_isInStep)
        return;
    m_wishes.removeOne(wish);
    m_wishes.append(wish);
    if (m_wishes.size() > mostWishes)
        m_wishes.removeFirst();
}

QFuture<Result<void>> TeamMirror::fetchResults(MonitorId monitor, const std::vector<TimeRange> &ranges)
{
    const auto answered = promise<void>();
    m_history->fetchResults(monitor, ranges,
                            [answered](const Result<void> &done) { answer<void>(answered, done); });
    return answered->future();
}

} // namespace monitron
