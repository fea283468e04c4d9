// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/checks/networkview.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace monitron {

class KnownGoodHosts;

/// Whether this computer's own network is there. It is lost while there is no usable interface besides
/// loopback, when a default route that existed before has gone, and when a suspicion was confirmed: all
/// known-good hosts that had answered before are silent. One thread with an event loop.
class NetworkWatch : public QObject
{
    Q_OBJECT
public:
    using View = std::function<NetworkView()>;

    /// `knownGoodHosts` are "host:port"; they are connected to by learn(), and when in doubt.
    explicit NetworkWatch(const std::vector<QString> &knownGoodHosts = {}, View view = &readNetworkView,
                          Duration pollEvery = std::chrono::seconds(1), QObject *parent = nullptr);
    ~NetworkWatch() override;

    /// Looks at once, so that isAvailable() is true to the facts when this returns, and then regularly.
    void start();
    /// The network has just proved good: finds out which of the known-good hosts answer here. Until then they
    /// have no say, and nobody who watches only this computer contacts them.
    void learn();
    [[nodiscard]] bool isAvailable() const { return m_reason.isEmpty(); }
    /// A sentence; empty while available.
    [[nodiscard]] QString reason() const { return m_reason; }

    /// All targets failed at once: asks the known-good hosts now. `suspicionAnswered` follows within 2 s;
    /// without a host that ever answered, the network counts as good.
    void suspect();

Q_SIGNALS:
    void lost(const QString &reason);
    void back();
    void suspicionAnswered(bool networkIsGood);

private:
    void look();
    void judge();
    void hostsAnswered(bool good);

    View m_view;
    NetworkView m_present;
    QTimer m_poll;
    KnownGoodHosts *m_hosts;
    QString m_reason;
    bool m_hadDefaultRoute = false;
    bool m_hostsSilent = false;
    bool m_suspected = false; ///< someone waits for suspicionAnswered
};

} // namespace monitron
