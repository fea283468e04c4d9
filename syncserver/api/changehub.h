// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change.h"
#include "core/storage/changeset.h"
#include "syncserver/api/readers.h"
#include "syncserver/http/eventstream.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace monitron::api {

[[nodiscard]] QJsonObject toJson(const Change &change);
/// As a server-sent event, whose id is its sequence number.
[[nodiscard]] QByteArray toEvent(const Change &change);

/// Sends each committed change to everybody who listens, each once and in order, on a thread of its own.
///
/// What the feed doesn't hold is told by hints to those who want them; they have no id and may be lost with
/// their stream: "results", with the monitors for which something was recorded, and "interruptions". At most
/// once a second, all that came meanwhile taken together; a listener that lags gets them later, and no more
/// than one at a time.
class ChangeHub
{
public:
    explicit ChangeHub(Readers &readers);
    /// Ends all streams.
    ~ChangeHub();
    ChangeHub(const ChangeHub &) = delete;
    ChangeHub &operator=(const ChangeHub &) = delete;

    /// After a commit; any thread.
    void takeChanges(const ChangeSet &changes);
    enum class Wanted : quint8 { Changes, ChangesAndHints };
    /// Sends all behind `after` to the stream from now on, for as long as `isEntitled` answers true: it is
    /// asked every five seconds, on the hub's thread. Any thread.
    void add(const http::EventStream &stream, qint64 after, Wanted wanted, std::function<bool()> isEntitled);
    [[nodiscard]] int listeners() const { return m_count.load(std::memory_order_relaxed); }

private:
    struct Hints
    {
        QSet<MonitorId> monitors;
        bool interruptions = false;

        [[nodiscard]] bool isEmpty() const { return monitors.isEmpty() && !interruptions; }
        void add(const Hints &more);
        /// As events, of as many monitors as a listener takes at once; they are gone from here then.
        [[nodiscard]] std::shared_ptr<const QByteArray> take();
    };
    struct Listener
    {
        http::EventStream stream;
        qint64 sent = 0; ///< the last sequence number that it got
        bool wantsHints = false;
        std::function<bool()> isEntitled;
        Hints hints = {}; ///< not told yet
    };
    void send();
    void hear(const ChangeSet &changes);
    void hintSoon();
    void hint();
    void closeUnentitled();
    [[nodiscard]] qint64 wanted() const;
    [[nodiscard]] bool catchUp(Listener &listener);
    void forgetClosed();

    Readers &m_readers;
    QThread m_thread;
    QObject m_home;                    ///< in m_thread
    std::atomic<qint64> m_wanted = 0;  ///< the last sequence number that was committed
    std::atomic<bool> m_asked = false; ///< send() is on its way
    std::atomic<int> m_count = 0;
    std::mutex m_mutex;
    Hints m_heard; ///< guarded
    // Of m_thread:
    std::unique_ptr<QTimer> m_timer;     ///< when to ask who is still entitled
    std::unique_ptr<QTimer> m_hintTimer; ///< when to give the next hint
    QElapsedTimer m_sinceHint;
    std::vector<Listener> m_listeners;
    qint64 m_sent = 0;  ///< everybody has all up to here
    qint64 m_found = 0; ///< the last sequence number in the store when somebody came
};

} // namespace monitron::api
