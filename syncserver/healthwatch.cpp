// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/healthwatch.h"

#include "core/engine/engine.h"

#include <QFutureWatcher>
#include <QSslSocket>

namespace monitron {

namespace {

/// Where somebody who listens there can be reached from here.
QHostAddress reachable(const QHostAddress &address)
{
    if (address == QHostAddress(QHostAddress::Any) || address == QHostAddress(QHostAddress::AnyIPv4))
        return QHostAddress(QHostAddress::LocalHost);
    if (address == QHostAddress(QHostAddress::AnyIPv6))
        return QHostAddress(QHostAddress::LocalHostIPv6);
    return address;
}

} // namespace

HealthWatch::HealthWatch(Engine &engine, const Door &door, Duration every, QObject *parent)
    : QObject(parent), m_engine(engine), m_door(door)
{
    connect(&m_timer, &QTimer::timeout, this, &HealthWatch::look);
    m_timer.start(every);
    QMetaObject::invokeMethod(this, &HealthWatch::look, Qt::QueuedConnection);
}

HealthWatch::~HealthWatch() = default;

void HealthWatch::look()
{
    if (m_looking && !m_engineTurns)
        Q_EMIT unwell(QStringLiteral("The engine's thread doesn't answer"));
    else if (m_looking && !m_httpAnswers)
        Q_EMIT unwell(QStringLiteral("The HTTP server doesn't answer"));
    m_looking = true;
    m_engineTurns = false;
    m_httpAnswers = false;
    ++m_round;
    askEngine();
    askHttp();
}

void HealthWatch::askEngine()
{
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, round = m_round] {
        watcher->deleteLater();
        if (round == m_round && watcher->future().resultCount() > 0 && watcher->result())
            answered(m_engineTurns);
    });
    watcher->setFuture(m_engine.runNow({})); // does nothing, on the engine's thread
}

void HealthWatch::askHttp()
{
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setPeerVerifyMode(QSslSocket::VerifyNone); // it is ourselves
    const auto ask = [this] {
        m_socket->write("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    };
    connect(m_socket.get(), &QSslSocket::readyRead, this, [this] {
        if (!m_httpAnswers && m_socket->peek(9).startsWith("HTTP/1.1 "))
            answered(m_httpAnswers);
    });
    const QString host = reachable(m_door.address).toString();
    if (m_door.isTls) {
        connect(m_socket.get(), &QSslSocket::encrypted, this, ask);
        m_socket->connectToHostEncrypted(host, m_door.port);
    } else {
        connect(m_socket.get(), &QSslSocket::connected, this, ask);
        m_socket->connectToHost(host, m_door.port);
    }
}

void HealthWatch::answered(bool &who)
{
    who = true;
    if (!m_engineTurns || !m_httpAnswers)
        return;
    m_looking = false;
    Q_EMIT healthy();
}

} // namespace monitron
