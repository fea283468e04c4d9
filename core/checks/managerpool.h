// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QString>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace monitron {

class TlsRelay;

/// Lends managers in generations: each serves some hundred requests, then drains and goes. A request never
/// meets a connection that an earlier one left behind, which would spoil its phases, nor waits behind another
/// for one of the manager's six connections per host, because each has a connection key of its own: for http
/// a made-up peer name, which nothing else looks at, for https the host name on its ticket of the relay. One
/// thread; the loans end before the pool does.
class ManagerPool
{
public:
    struct Generation
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        int served = 0;
        int running = 0;
    };

    /// `relay` outlives the pool.
    explicit ManagerPool(TlsRelay &relay);
    ~ManagerPool();
    ManagerPool(const ManagerPool &) = delete;
    ManagerPool &operator=(const ManagerPool &) = delete;

    /// Runs a request that goes nowhere, so that what Qt loads at the very first one (plugins, OpenSSL,
    /// threads) is not counted as some target's time. `done` is called when that is over; until then nothing
    /// should be borrowed.
    void warmUp(std::function<void()> done);
    [[nodiscard]] Generation &borrow(bool tls);
    void giveBack(Generation &generation);
    /// One that no request had before, for QNetworkRequest::setPeerVerifyName of a plain http request.
    [[nodiscard]] QString connectionKey();

private:
    TlsRelay &m_relay;
    std::array<std::unique_ptr<Generation>, 2> m_present; ///< http, https
    std::vector<std::unique_ptr<Generation>> m_draining;
    quint64 m_keys = 0;
};

} // namespace monitron
