// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelistener.h"

#include "core/base/logging.h"
#include "core/storage/change.h"
#include "core/storage/changefeed.h"
#include "core/storage/database.h"
#include "core/storage/monitorrepository.h"
#include "core/storage/transaction.h"

#include <QThread>
#include <QTimer>

namespace monitron {

namespace {

constexpr std::chrono::milliseconds lookEvery{1000};
constexpr int atOnce = 1000;
const QString feedNotice = QStringLiteral("monitron_changes");
const QString statesNotice = QStringLiteral("monitron_states");

void add(ChangeSet &changes, const Change &change)
{
    using Entity = ChangeFeed::Entity;
    changes.sequence = change.sequence;
    switch (change.entity) {
    case Entity::Monitor:
        changes.monitors.insert(MonitorId::fromBytes(change.id));
        break;
    case Entity::MonitorRemoved:
        changes.removed.insert(MonitorId::fromBytes(change.id));
        break;
    case Entity::Status:
    case Entity::History:
        changes.states.insert(MonitorId::fromBytes(change.id));
        break;
    case Entity::Incident:
        changes.incidents.insert(IncidentId::fromBytes(change.id));
        break;
    case Entity::Channel:
        changes.channels = true;
        break;
    case Entity::Setting:
        changes.settings = true;
        break;
    }
}

} // namespace

struct ChangeListener::Private
{
    Private(ChangeListener *listener, const DatabaseUrl &where, QByteArray name)
        : q(listener), url(where), sender(std::move(name))
    {
    }

    ChangeListener *q;
    const DatabaseUrl url;
    const QByteArray sender;
    QThread thread;
    std::unique_ptr<QObject> home; ///< in the thread, with all below
    std::unique_ptr<QTimer> timer;
    std::unique_ptr<Database> database;
    std::optional<qint64> seen; ///< the last number of the feed that was told
    QSet<MonitorId> states;     ///< heard of, not told yet
    bool interruptions = false; ///< heard of, not told yet
    bool isTold = true;         ///< no telling is on its way
    bool missed = false;        ///< for a time nobody listened

    Result<void> open();
    void heard(const QString &notice, const QString &text);
    void tellSoon();
    void look();
    Result<ChangeSet> news();
    Result<void> addAll(ChangeSet &changes);
};

ChangeListener::ChangeListener(const DatabaseUrl &url, QByteArray sender)
    : d(std::make_unique<Private>(this, url, std::move(sender)))
{
    qRegisterMetaType<ChangeSet>();
    d->thread.setObjectName(QStringLiteral("changes"));
    d->home = std::make_unique<QObject>();
    d->home->moveToThread(&d->thread);
    d->thread.start();
    QMetaObject::invokeMethod(d->home.get(), [this] {
        d->timer = std::make_unique<QTimer>();
        QObject::connect(d->timer.get(), &QTimer::timeout, d->home.get(), [this] { d->look(); });
        d->timer->start(lookEvery);
        d->look();
    });
}

ChangeListener::~ChangeListener()
{
    QMetaObject::invokeMethod(
        d->home.get(),
        [this] {
            d->timer.reset();
            d->database.reset();
        },
        Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

Result<void> ChangeListener::Private::open()
{
    auto opened = Database::open(url, Database::Access::ReadOnly);
    if (!opened)
        return Unexpected(opened.error());
    database = std::move(*opened);
    return database->listen({feedNotice, statesNotice}, home.get(),
                            [this](const QString &notice, const QString &text) { heard(notice, text); });
}

void ChangeListener::Private::heard(const QString &notice, const QString &text)
{
    if (notice == statesNotice) {
        const QSet<MonitorId> told = ChangeFeed::statesIn(text, sender);
        const bool areInterruptions = ChangeFeed::tellsInterruptions(text, sender);
        if (told.isEmpty() && !areInterruptions)
            return;
        interruptions = interruptions || areInterruptions;
        states.unite(told);
    }
    tellSoon();
}

/// Many notices at once are one look.
void ChangeListener::Private::tellSoon()
{
    if (!std::exchange(isTold, false))
        return;
    QMetaObject::invokeMethod(
        home.get(), [this] { look(); }, Qt::QueuedConnection);
}

void ChangeListener::Private::look()
{
    isTold = true;
    if (!database) {
        if (auto opened = open(); !opened) {
            database.reset();
            return;
        }
    }
    const auto changes = news();
    if (!changes) {
        // A connection that is gone is never read from again: its socket would keep this thread busy.
        qCWarning(logStorage) << "Nothing is heard of other replicas:" << changes.error().message;
        database.reset();
        missed = true;
        return;
    }
    if (!changes->isEmpty())
        Q_EMIT q->changed(*changes);
}

/// What has come since the last time.
Result<ChangeSet> ChangeListener::Private::news()
{
    const auto transaction = Transaction::begin(*database, Transaction::Kind::Read);
    if (!transaction)
        return Unexpected(transaction.error());
    ChangeFeed feed(*database);
    const auto last = feed.lastSequence();
    if (!last)
        return Unexpected(last.error());
    ChangeSet changes;
    changes.states = std::exchange(states, {});
    changes.interruptions = std::exchange(interruptions, false);
    changes.sequence = *last;
    bool isWhole = !missed;
    while (seen && *seen != *last) {
        const auto some = feed.after(*seen, atOnce);
        if (!some && some.error().code != Error::Code::Gone)
            return Unexpected(some.error());
        if (!some || some->empty()) {
            isWhole = false;
            break;
        }
        for (const Change &change : *some)
            add(changes, change);
        seen = changes.sequence;
    }
    if (!isWhole) {
        if (auto done = addAll(changes); !done)
            return Unexpected(done.error());
        missed = false;
    }
    changes.sequence = *last;
    seen = *last;
    return changes;
}

/// Who missed something takes everything for changed.
Result<void> ChangeListener::Private::addAll(ChangeSet &changes)
{
    changes.channels = true;
    changes.settings = true;
    changes.interruptions = true;
    return MonitorRepository(*database).each([&](qint64, const Monitor &monitor) {
        changes.monitors.insert(monitor.id);
        changes.states.insert(monitor.id);
    });
}

} // namespace monitron
