// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <memory>

class QSslSocket;

namespace monitron {

class Engine;

/// Looks now and then whether the engine's thread still turns and the HTTP server still answers, over a
/// connection of its own.
class HealthWatch : public QObject
{
    Q_OBJECT
public:
    struct Door
    {
        QHostAddress address; ///< that is listened at
        quint16 port = 0;
        bool isTls = false;
    };
    /// `engine` outlives it.
    HealthWatch(Engine &engine, const Door &door, Duration every, QObject *parent = nullptr);
    ~HealthWatch() override;

Q_SIGNALS:
    /// Both answered.
    void healthy();
    /// One didn't until the next look was due.
    void unwell(const QString &why);

private:
    void look();
    void askEngine();
    void askHttp();
    void answered(bool &who);

    Engine &m_engine;
    Door m_door;
    QTimer m_timer;
    std::unique_ptr<QSslSocket> m_socket;
    bool m_looking = false;
    bool m_engineTurns = false;
    bool m_httpAnswers = false;
    int m_round = 0; ///< an answer to an earlier look counts for nothing
};

} // namespace monitron
