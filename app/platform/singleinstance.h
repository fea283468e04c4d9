// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

#include <chrono>

namespace monitron {

/// One running app per profile: the first one listens, a second one hands over its arguments and ends. Who
/// is the first is not decided here but by the profile's lock: only its holder may listen.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Answer {
        Nobody, ///< no other one listens
        Taken,  ///< another one has the arguments and shows itself
        Silent, ///< another one is there, but doesn't answer
    };

    /// `profile` is the profile's folder. One that doesn't answer within `patience` is silent.
    explicit SingleInstance(const QString &profile,
                            std::chrono::milliseconds patience = std::chrono::seconds(5),
                            QObject *parent = nullptr);

    /// Gives `arguments` to the one that runs already; waits for its answer.
    [[nodiscard]] Answer handOver(const QStringList &arguments);
    /// The same for as long as there is nobody: one that holds the lock and is about to listen gets the time
    /// for it.
    [[nodiscard]] Answer handOverSoon(const QStringList &arguments);
    /// From now on this is the first one.
    void listen();

Q_SIGNALS:
    /// A second one was started.
    void started(const QStringList &arguments);

private:
    void takeConnection();

    QString m_name;
    std::chrono::milliseconds m_patience;
    QLocalServer m_server;
};

} // namespace monitron
