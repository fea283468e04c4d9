// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/changehub.h"

#include "core/base/logging.h"
#include "syncserver/api/entityjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace monitron::api {

namespace {

constexpr int pageSize = 1000;
constexpr Duration entitlementInterval = std::chrono::seconds(5);
constexpr qint64 hintIntervalMs = 1000;
// A client that takes nothing for a moment is not cut off: what may wait before a hint, the hint itself (some
// 40 bytes for each monitor) and a page of changes (some 170 each) are less than http::Limits::streamBacklog.
constexpr int mostHinted = 1500;
constexpr qint64 mostWaiting = 16 * 1024;

QString nameOf(ChangeFeed::Entity entity)
{
    switch (entity) {
    case ChangeFeed::Entity::Monitor:
        return QStringLiteral("monitor");
    case ChangeFeed::Entity::MonitorRemoved:
        return QStringLiteral("monitor_removed");
    case ChangeFeed::Entity::Status:
        return QStringLiteral("status");
    case ChangeFeed::Entity::Incident:
        return QStringLiteral("incident");
    case ChangeFeed::Entity::Channel:
        return QStringLiteral("channel");
    case ChangeFeed::Entity::History:
        return QStringLiteral("history");
    case ChangeFeed::Entity::Setting:
        break;
    }
    return QStringLiteral("setting");
}

std::shared_ptr<const QByteArray> eventsAfter(qint64 sequence, const std::vector<Change> &changes)
{
    auto text = std::make_shared<QByteArray>();
    for (const Change &change : changes) {
        if (change.sequence > sequence)
            *text += toEvent(change);
    }
    return text;
}

} // namespace

QJsonObject toJson(const Change &change)
{
    const bool isName = change.entity == ChangeFeed::Entity::Setting;
    return {{QStringLiteral("sequence"), change.sequence},
            {QStringLiteral("entity"), nameOf(change.entity)},
            {QStringLiteral("id"), isName ? QString::fromUtf8(change.id)
                                          : QUuid::fromRfc4122(change.id).toString(QUuid::WithoutBraces)},
            {QStringLiteral("at"), rfc3339(change.at)}};
}

QByteArray toEvent(const Change &change)
{
    const QJsonObject data = toJson(change);
    return "id: " + QByteArray::number(change.sequence) + "\nevent: " + data[u"entity"].toString().toUtf8() +
           "\ndata: " + QJsonDocument(data).toJson(QJsonDocument::Compact) + "\n\n";
}

void ChangeHub::Hints::add(const Hints &more)
{
    monitors.unite(more.monitors);
    interruptions = interruptions || more.interruptions;
}

std::shared_ptr<const QByteArray> ChangeHub::Hints::take()
{
    auto text = std::make_shared<QByteArray>();
    if (std::exchange(interruptions, false))
        *text += "event: interruptions\ndata: {}\n\n";
    QJsonArray ids;
    for (auto id = monitors.begin(); id != monitors.end() && ids.size() < mostHinted; id = monitors.erase(id))
        ids.append(id->toString());
    if (!ids.isEmpty())
        *text +=
            "event: results\ndata: " +
            QJsonDocument(QJsonObject{{QStringLiteral("monitors"), ids}}).toJson(QJsonDocument::Compact) +
            "\n\n";
    return text;
}

ChangeHub::ChangeHub(Readers &readers) : m_readers(readers)
{
    m_thread.setObjectName(QStringLiteral("events"));
    m_home.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_home, [this] {
        m_timer = std::make_unique<QTimer>();
        m_timer->callOnTimeout(&m_home, [this] { closeUnentitled(); });
        m_hintTimer = std::make_unique<QTimer>();
        m_hintTimer->setSingleShot(true);
        m_hintTimer->callOnTimeout(&m_home, [this] { hint(); });
    });
}

ChangeHub::~ChangeHub()
{
    QMetaObject::invokeMethod(
        &m_home,
        [this] {
            m_timer.reset();
            m_hintTimer.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    for (const Listener &listener : m_listeners)
        listener.stream.close();
}

void ChangeHub::takeChanges(const ChangeSet &changes)
{
    hear(changes);
    if (changes.sequence <= m_wanted.load(std::memory_order_relaxed))
        return;
    m_wanted.store(changes.sequence, std::memory_order_relaxed);
    if (!m_asked.exchange(true))
        QMetaObject::invokeMethod(&m_home, [this] { send(); });
}

void ChangeHub::hear(const ChangeSet &changes)
{
    const Hints hints{changes.states, changes.interruptions};
    if (hints.isEmpty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        const bool isAsked = !m_heard.isEmpty();
        m_heard.add(hints);
        if (isAsked)
            return;
    }
    QMetaObject::invokeMethod(&m_home, [this] { hintSoon(); });
}

void ChangeHub::hintSoon()
{
    if (!m_hintTimer || m_hintTimer->isActive())
        return;
    if (!m_sinceHint.isValid() || m_sinceHint.hasExpired(hintIntervalMs))
        hint();
    else
        m_hintTimer->start(std::chrono::milliseconds(hintIntervalMs - m_sinceHint.elapsed()));
}

void ChangeHub::hint()
{
    Hints hints;
    {
        const std::lock_guard lock(m_mutex);
        hints = std::exchange(m_heard, {});
    }
    m_sinceHint.start();
    Hints unsaid = hints;
    const auto shared = unsaid.take(); // most have nothing else to hear
    bool isAnyLeft = false;
    for (Listener &listener : m_listeners) {
        if (!listener.wantsHints)
            continue;
        const bool lags = listener.stream.waiting() > mostWaiting;
        if (!lags && listener.hints.isEmpty()) {
            listener.stream.send(shared);
            listener.hints = unsaid;
        } else {
            listener.hints.add(hints);
            if (!lags)
                listener.stream.send(listener.hints.take());
        }
        isAnyLeft = isAnyLeft || !listener.hints.isEmpty();
    }
    if (isAnyLeft)
        m_hintTimer->start(std::chrono::milliseconds(hintIntervalMs));
    forgetClosed();
}

void ChangeHub::add(const http::EventStream &stream, qint64 after, Wanted wanted,
                    std::function<bool()> isEntitled)
{
    QMetaObject::invokeMethod(&m_home, [this, stream, after, wanted, isEntitled = std::move(isEntitled)] {
        if (m_listeners.empty())
            m_sent = after;
        Listener listener{stream, after, wanted == Wanted::ChangesAndHints, isEntitled, {}};
        // What this process has not committed itself, before its start above all, nobody else will tell.
        if (const auto reader = m_readers.here())
            m_found = std::max(m_found, (*reader)->lastSequence().value_or(0));
        if (!catchUp(listener))
            return stream.close();
        m_listeners.push_back(std::move(listener));
        if (m_timer && !m_timer->isActive())
            m_timer->start(entitlementInterval);
        m_count.store(static_cast<int>(m_listeners.size()), std::memory_order_relaxed);
        send();
    });
}

/// Sends a listener what all the others have already. False: that can't be told any more, it has to ask anew.
bool ChangeHub::catchUp(Listener &listener)
{
    while (listener.sent < m_sent) {
        const auto reader = m_readers.here();
        const auto changes = reader ? (*reader)->changesAfter(listener.sent, pageSize)
                                    : Result<std::vector<Change>>(Unexpected(reader.error()));
        if (!changes || changes->empty())
            return false;
        const auto text = eventsAfter(listener.sent, *changes);
        listener.sent = changes->back().sequence;
        if (!listener.stream.send(text))
            return false;
    }
    return true;
}

qint64 ChangeHub::wanted() const
{
    return std::max(m_wanted.load(std::memory_order_relaxed), m_found);
}

void ChangeHub::send()
{
    m_asked.exchange(false); // sees what was wanted by whoever found it true
    if (m_listeners.empty()) {
        m_sent = std::max(m_sent, wanted());
        return;
    }
    const auto reader = m_readers.here();
    if (!reader) {
        qCWarning(logServer) << "Events wait:" << reader.error().message;
        return;
    }
    while (m_sent < wanted()) {
        const auto changes = (*reader)->changesAfter(m_sent, pageSize);
        if (!changes || changes->empty()) {
            if (!changes)
                qCWarning(logServer) << "Events wait:" << changes.error().message;
            break;
        }
        const qint64 before = m_sent;
        const auto text = eventsAfter(before, *changes);
        m_sent = changes->back().sequence;
        for (Listener &listener : m_listeners) {
            if (listener.sent >= m_sent)
                continue;
            // One that came while this was on its way may have begun in the middle of it.
            listener.stream.send(listener.sent == before ? text : eventsAfter(listener.sent, *changes));
            listener.sent = m_sent;
        }
    }
    forgetClosed();
}

/// Whose session has ended, whose key was removed, who was switched off: no more is sent to them.
void ChangeHub::closeUnentitled()
{
    for (const Listener &listener : m_listeners) {
        if (listener.stream.isOpen() && !listener.isEntitled())
            listener.stream.close();
    }
    forgetClosed();
    if (m_listeners.empty())
        m_timer->stop();
}

void ChangeHub::forgetClosed()
{
    std::erase_if(m_listeners, [](const Listener &listener) { return !listener.stream.isOpen(); });
    m_count.store(static_cast<int>(m_listeners.size()), std::memory_order_relaxed);
}

} // namespace monitron::api
