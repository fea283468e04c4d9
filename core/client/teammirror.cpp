// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/teammirror.h"

#include "core/base/whendone.h"
#include "core/client/accountreading.h"
#include "core/client/apierror.h"
#include "core/client/editsender.h"
#include "core/client/factspull.h"
#include "core/client/historyfetcher.h"
#include "core/client/interruptionspull.h"
#include "core/client/resultspull.h"
#include "core/client/serverinfo.h"
#include "core/storage/periods.h"

#include <QRandomGenerator>

#include <algorithm>

namespace monitron {

namespace {

const QString rememberedUser = QStringLiteral("mirror.user");
/// A connection that held for so long was a good one: the waits begin anew.
constexpr std::chrono::seconds goodConnection{30};

} // namespace

TeamMirror::TeamMirror(Store &store, TeamSession &session, SecretStore &secrets, const Clock &clock,
                       MirrorOptions options, QObject *parent)
    : QObject(parent), m_options(options), m_store(store), m_clock(clock),
      m_session(session), m_parts{m_store, session, secrets, clock, m_options},
      m_results(new ResultsPull(m_parts, this)), m_facts(new FactsPull(m_parts, this)),
      m_interruptions(new InterruptionsPull(m_parts, this)), m_sender(new EditSender(m_parts, this)),
      m_history(new HistoryFetcher(m_parts, this))
{
    m_health.state = SyncHealth::State::Connecting;
    m_retry.setParent(this);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &TeamMirror::connectNow);
    connect(&m_session, &TeamSession::revoked, this, &TeamMirror::signOut);
    connect(m_results, &ResultsPull::failed, this, &TeamMirror::lose);
    connect(m_interruptions, &InterruptionsPull::failed, this, &TeamMirror::lose);
    connect(m_results, &ResultsPull::progressed, this, [this](int done, int total) {
        if (m_health.state != SyncHealth::State::Filling)
            return;
        SyncHealth now = m_health;
        now.done = done;
        now.total = total;
        if (done == total) {
            now.state = SyncHealth::State::Live;
            now.inStepAt = m_clock.now();
        }
        tell(now);
    });
    connect(m_sender, &EditSender::settled, this, &TeamMirror::editSettled);
    connect(m_sender, &EditSender::postponed, this, &TeamMirror::releaseWaiters);
    connect(m_sender, &EditSender::failed, this, &TeamMirror::lose);
    connect(&m_store, &MirrorStore::committed, this, &TeamMirror::committed, Qt::DirectConnection);
    connect(&m_store, &MirrorStore::committed, this, [this](const ChangeSet &changes) {
        if (changes.edits)
            countEdits();
    });
    connect(&m_store, &MirrorStore::stalled, this,
            [this](const Error &error, int waiting) { Q_EMIT storageChanged(error, waiting); });
    connect(&m_store, &MirrorStore::recovered, this, [this] { Q_EMIT storageChanged(std::nullopt, 0); });
    readMemory();
}

TeamMirror::~TeamMirror()
{
    hangUp();
}

/// What was known when the server was last reached.
void TeamMirror::readMemory()
{
    m_store.write([](Writer &writer) { return writer.setting(rememberedUser); }, this,
                  [this](const Result<QJsonValue> &user) {
                      if (user && user->isObject())
                          takeUser(user->toObject());
                  });
    countEdits();
}

void TeamMirror::takeUser(const QJsonObject &object)
{
    Q_EMIT userChanged(userFrom(object));
}

void TeamMirror::start()
{
    m_isRunning = true;
    m_failures = 0;
    connectNow();
}

void TeamMirror::stop()
{
    m_isRunning = false;
    hangUp();
}

void TeamMirror::hurry()
{
    if (m_isRunning && m_retry.isActive())
        connectNow();
}

void TeamMirror::hangUp()
{
    m_retry.stop();
    m_results->stop();
    m_facts->stop();
    m_interruptions->stop();
    m_sender->pause();
    m_isInStep = false;
    if (m_connection) {
        // They go with the next turn of the event loop; until then nobody listens to them any more.
        const QObjectList parts = m_connection->children();
        for (const QObject *part : parts) {
            disconnect(part, nullptr, this, nullptr);
            disconnect(part, nullptr, m_results, nullptr);
            disconnect(part, nullptr, m_interruptions, nullptr);
        }
        m_connection->deleteLater();
    }
    m_connection = nullptr;
    releaseWaiters();
}

/// Whoever waits for the server has it kept now.
void TeamMirror::releaseWaiters()
{
    const auto waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters)
        waiter.answer(std::nullopt);
}

void TeamMirror::get(const QByteArray &path, std::function<void(const ApiResponse &)> taken)
{
    whenDone(m_session.send(apiRequest("GET", path)), m_connection,
             [this, connection = m_connection, taken = std::move(taken)](const Result<ApiResponse> &answer) {
                 if (connection != m_connection)
                     return;
                 const auto response = accepted(answer);
                 if (response)
                     taken(*response);
                 else
                     lose(response.error());
             });
}

void TeamMirror::connectNow()
{
    hangUp();
    m_connection = new QObject(this);
    if (m_health.state != SyncHealth::State::Offline)
        setState(SyncHealth::State::Connecting);
    m_history->forget();
    whenDone(m_session.send(apiRequest("GET", "/api/v1/sync/begin")), m_connection,
             [this, connection = m_connection](const Result<ApiResponse> &answer) {
                 if (connection != m_connection)
                     return;
                 const auto response = accepted(answer);
                 if (!response) {
                     loseUnderstood(response.error(), answer.has_value());
                     return;
                 }
                 const QJsonObject object = response->object();
                 MirrorFill::Beginning beginning{object[u"store"].toString(), object[u"sequence"].toInteger(),
                                                 object[u"monitors"].toInt(), std::nullopt};
                 if (object.contains(u"checks_from"))
                     beginning.checksFrom = Timestamp(object[u"checks_from"].toInteger());
                 begin(beginning);
             });
}

/// Where something answered, but not as a server of our version would: it may have been updated, or taken
/// back, since we were let in.
void TeamMirror::loseUnderstood(const Error &error, bool isAnswered)
{
    const bool isStrange = isAnswered && error.code != Error::Code::Refused &&
                           error.code != Error::Code::Io && error.code != Error::Code::Locked &&
                           error.code != Error::Code::Network;
    if (!isStrange) {
        lose(error);
        return;
    }
    whenDone(m_session.send(serverInfoRequest()), m_connection,
             [this, connection = m_connection, error](const Result<ApiResponse> &answer) {
                 if (connection != m_connection)
                     return;
                 const auto info = serverInfo(answer);
                 const bool isOtherVersion = !info && (info.error().code == Error::Code::NewerVersion ||
                                                       info.error().code == Error::Code::Gone);
                 lose(isOtherVersion ? Error{Error::Code::NewerVersion, info.error().message} : error);
             });
}

void TeamMirror::begin(const MirrorFill::Beginning &beginning)
{
    askWhoIsThere();
    struct Known
    {
        QString store;
        qint64 sequence = 0;
    };
    m_store.write(
        [checksFrom = beginning.checksFrom](Writer &writer) -> Result<Known> {
            if (checksFrom) {
                if (auto set = writer.mirror().setChecksFrom(hourOf(*checksFrom)); !set)
                    return Unexpected(set.error());
            }
            const auto store = writer.setting(mirroredStore);
            const auto sequence = writer.mirror().number(mirroredSequence);
            if (!store || !sequence)
                return Unexpected(store ? sequence.error() : store.error());
            return Known{store->toString(), sequence->value_or(-1)};
        },
        m_connection,
        [this, beginning](const Result<Known> &known) {
            if (!known) {
                lose(known.error());
                return;
            }
            // Another store, or one that was taken back to an earlier state.
            const bool isOther = known->store != beginning.store || known->sequence > beginning.sequence;
            if (isOther || known->sequence < 0) {
                fill(beginning);
                return;
            }
            follow(known->sequence);
        });
}

void TeamMirror::askWhoIsThere()
{
    get("/api/v1/auth/me", [this](const ApiResponse &response) {
        const QJsonObject user = response.object();
        takeUser(user);
        m_store.write([user](Writer &writer) { return writer.setSetting(rememberedUser, user); }, this,
                      [](const Result<void> &) {});
    });
}

void TeamMirror::fill(const MirrorFill::Beginning &beginning)
{
    SyncHealth now = m_health;
    now.state = SyncHealth::State::Filling;
    now.reason.clear();
    now.done = 0;
    now.total = beginning.monitors;
    tell(now);
    auto *job = new MirrorFill(m_parts, beginning, m_connection);
    connect(job, &MirrorFill::finished, this, [this, job, beginning](const std::optional<Error> &error) {
        job->deleteLater();
        if (error) {
            lose(*error);
            return;
        }
        m_facts->noteFetched();
        follow(beginning.sequence);
    });
    job->start();
}

/// Follows what happens, from the change `sequence` on.
void TeamMirror::follow(qint64 sequence)
{
    auto *feed = new MirrorFeed(m_parts, m_passage, sequence, m_connection);
    connect(feed, &MirrorFeed::inStep, this, &TeamMirror::takeStep);
    connect(feed, &MirrorFeed::resultsRecorded, m_results,
            qOverload<const QList<MonitorId> &>(&ResultsPull::fetch));
    connect(feed, &MirrorFeed::resultsWanted, m_results, &ResultsPull::fetchAll);
    connect(feed, &MirrorFeed::interruptionsChanged, m_interruptions, &InterruptionsPull::fetchSoon);
    connect(feed, &MirrorFeed::historyAdded, m_results, &ResultsPull::fetchAgain);
    connect(feed, &MirrorFeed::historyAdded, m_history, &HistoryFetcher::forget);
    connect(feed, &MirrorFeed::lost, this, &TeamMirror::lose);
    feed->start();
}

/// Everything but results is in step. The first time results follow, and the edits that wait.
void TeamMirror::takeStep()
{
    if (std::exchange(m_isInStep, true)) {
        if (m_health.state == SyncHealth::State::Live)
            m_health.inStepAt = m_clock.now();
        return;
    }
    m_inStepSince = m_clock.steady();
    if (m_health.state != SyncHealth::State::Filling)
        setState(SyncHealth::State::Live);
    m_interruptions->fetch();
    m_results->fetchAll();
    m_facts->start();
    for (const HistoryWish &wish : std::as_const(m_wishes))
        m_history->fetch(wish);
    m_wishes.removeIf([](const HistoryWish &wish) { return wish.range.from == wish.range.to; });
    sendEdits();
}

/// The connection is over; another one follows, unless nobody is signed in any more.
void TeamMirror::lose(const Error &error)
{
    if (!m_connection)
        return;
    if (m_isInStep && m_clock.steady() - m_inStepSince >= goodConnection)
        m_failures = 0;
    hangUp();
    if (error.code == Error::Code::Gone) { // our place in the feed isn't kept any more
        m_store.write([](Writer &writer) { return writer.mirror().setNumber(mirroredSequence, -1); }, this,
                      [this](const Result<void> &) {
                          if (m_isRunning)
                              connectNow();
                      });
        return;
    }
    if (m_health.state == SyncHealth::State::SignedOut || !m_isRunning)
        return;
    if (error.code == Error::Code::Cancelled) {
        connectNow();
        return;
    }
    if (error.code == Error::Code::Refused) // trying again changes nothing: somebody has to sign in
        return signOut(error.message);
    setState(SyncHealth::State::Offline, error.message);
    const auto wait = std::min(m_options.retryTo, m_options.retryFrom * (1 << std::min(m_failures, 10)));
    ++m_failures;
    m_retry.start(jittered(wait));
}

void TeamMirror::signOut(const QString &reason)
{
    hangUp();
    setState(SyncHealth::State::SignedOut, reason);
}

std::chrono::milliseconds TeamMirror::jittered(std::chrono::milliseconds mean) const
{
    return mean / 2 +
           std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64(mean.count()) + 1));
}

void TeamMirror::setState(SyncHealth::State state, const QString &reason)
{
    SyncHealth now = m_health;
    if (state == SyncHealth::State::Live || m_health.state == SyncHealth::State::Live)
        now.inStepAt = m_clock.now();
    now.state = state;
    now.reason = reason;
    now.done = now.total = 0;
    tell(now);
}

void TeamMirror::tell(const SyncHealth &health)
{
    if (health == m_health)
        return;
    m_health = health;
    Q_EMIT healthChanged(m_health);
}

} // namespace monitron
