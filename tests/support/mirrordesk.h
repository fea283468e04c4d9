// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/httplink.h"
#include "core/client/teammirror.h"
#include "core/secrets/memorysecretstore.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "tests/core/client/faultylink.h"
#include "tests/support/apifixture.h"

#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace monitron::test {

constexpr int longestWait = 30'000;

/// As QTest::qWaitFor, but without its naps of 10 ms, of which a mirror that talks to a server has many.
template <typename Predicate>
bool waitFor(Predicate predicate, int milliseconds = longestWait)
{
    QDeadlineTimer deadline(milliseconds);
    QTimer tick; // so that the waiting ends, also where nothing happens
    tick.start(20);
    while (!predicate()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

template <typename T>
T awaited(const QFuture<T> &future)
{
    if (!waitFor([&] { return future.isFinished(); }))
        qFatal("no answer");
    return future.result();
}

/// Waits that cost a test nothing.
inline MirrorOptions impatient()
{
    MirrorOptions options;
    options.retryFrom = std::chrono::milliseconds(5);
    options.retryTo = std::chrono::milliseconds(20);
    return options;
}

/// A desktop with the mirror of a real team server: its store, its keyring, a network that can be unplugged.
/// It can be killed and started again; what is on its disk and in its keyring stays.
class MirrorDesk
{
public:
    explicit MirrorDesk(const ApiFixture &server, const QString &email = QStringLiteral("editor@example.org"),
                        MirrorOptions options = impatient())
        : m_options(options), m_link({QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.port())), {}})
    {
        faulty.fault = [this](const ApiRequest &) {
            return isPlugged ? FaultyLink::Fault::None : FaultyLink::Fault::NotSent;
        };
        start();
        const auto in = awaited(session->signIn({email, ApiFixture::password, {}}));
        if (!in)
            qFatal("%s", qPrintable(in.error().error.message));
        mirror->start();
    }
    ~MirrorDesk() { kill(); }

    void start()
    {
        auto opened = Store::open(m_folder.path(), Store::Durability::Off);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        store = std::move(*opened);
        reader = std::move(*store->openReader());
        session = std::make_unique<TeamSession>(faulty, secrets, m_clock, QStringLiteral("team/1"));
        mirror = std::make_unique<TeamMirror>(*store, *session, secrets, m_clock, m_options);
    }
    void restart()
    {
        kill();
        start();
        mirror->start();
    }
    void kill()
    {
        mirror.reset();
        session.reset();
        reader.reset();
        store.reset();
    }
    /// While it doesn't run: the mirror's store has one writer.
    void writeWhileOff(const std::function<Result<void>(Writer &)> &job)
    {
        const auto off = Store::open(m_folder.path(), Store::Durability::Off);
        if (!off || !(*off)->write(job))
            qFatal("can't write");
    }
    void unplug()
    {
        isPlugged = false;
        mirror->stop();
    }
    void plug()
    {
        isPlugged = true;
        mirror->start();
    }

    [[nodiscard]] bool isLive() const { return mirror->health().state == SyncHealth::State::Live; }
    [[nodiscard]] std::vector<Monitor> monitors() const
    {
        std::vector<Monitor> all;
        const auto views = reader->monitors();
        for (const MonitorView &view : *views)
            all.push_back(view.monitor);
        return all;
    }
    /// A monitor with no id where there is none.
    [[nodiscard]] Monitor monitor(MonitorId id) const
    {
        const auto views = reader->monitors(std::vector{id});
        return views->empty() ? Monitor() : views->front().monitor;
    }
    [[nodiscard]] std::vector<PendingEdit> edits() const { return *reader->mirror().edits(); }

    Result<Monitor> save(const Monitor &monitor)
    {
        return awaited(mirror->saveMonitor(monitor, std::nullopt));
    }

    MemorySecretStore secrets;
    std::unique_ptr<Store> store;
    std::unique_ptr<Reader> reader;

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    const MirrorOptions m_options;
    HttpLink m_link;

public:
    bool isPlugged = true;
    FaultyLink faulty{m_link};
    std::unique_ptr<TeamSession> session;
    std::unique_ptr<TeamMirror> mirror;
};

} // namespace monitron::test
