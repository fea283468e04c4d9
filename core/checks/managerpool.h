// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace monitron {

/// Lends managers in generations: each serves some hundred requests, then drains and goes. A request never
/// meets a connection that an earlier one left behind, which would spoil its phases, nor waits behind another
/// for one of the manager's six connections per host. One thread; the loans end before the pool does.
class ManagerPool
{
public:
    struct Generation
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        QSet<QString> tlsHosts;
        int served = 0;
        int running = 0;
        bool retired = false;
    };

    ManagerPool();
    ~ManagerPool();
    ManagerPool(const ManagerPool &) = delete;
    ManagerPool &operator=(const ManagerPool &) = delete;

    /// `tlsHost` ("host:port") for https: a generation that has not met it; empty for http, where the request
    /// carries a connection key of its own.
    [[nodiscard]] Generation &borrow(const QString &tlsHost);
    void giveBack(Generation &generation);
    /// A key that no request had before, for QNetworkRequest::setPeerVerifyName of a plain http request.
    [[nodiscard]] QString connectionKey();

private:
    Generation &add();
    void retire(Generation &generation);
    void dropIfDone(Generation &generation);

    std::vector<std::unique_ptr<Generation>> m_generations;
    quint64 m_keys = 0;
};

} // namespace monitron
