// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <vector>

namespace monitron {

/// Hosts that hardly ever fail, of three different operators: "host:port".
[[nodiscard]] std::vector<QString> defaultKnownGoodHosts();

/// Asks hosts that hardly ever fail whether they can be reached. A host has a say only once it has answered
/// in this run. One thread with an event loop.
class KnownGoodHosts : public QObject
{
    Q_OBJECT
public:
    /// "host:port" or "[v6]:port"; what can't be read as such is left out with a warning in the log.
    explicit KnownGoodHosts(const std::vector<QString> &hosts, QObject *parent = nullptr);

    /// Connects to all of them; while that is under way, asking again changes nothing.
    void ask();

Q_SIGNALS:
    /// Within 2 s of ask(): true as soon as one answers, or when none ever did; false when all are silent.
    void answered(bool good);

private:
    struct Host
    {
        QString name;
        quint16 port = 0;
        bool answeredBefore = false;
        std::unique_ptr<QTcpSocket> socket;
    };
    void probe(Host &host);
    void settle(Host &host, int round, bool reached);
    void conclude(bool good);

    std::vector<Host> m_hosts;
    QTimer m_deadline;
    bool m_asking = false;
    int m_round = 0;
};

} // namespace monitron
