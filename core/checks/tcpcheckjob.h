// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/checkjob.h"

#include <QTcpSocket>
#include <QUrl>

namespace monitron {

/// tcp://host:port is up when a connection comes about.
class TcpCheckJob final : public CheckJob
{
    Q_OBJECT
public:
    TcpCheckJob(CheckContext &context, CheckOrder order);

protected:
    void run() override;
    [[nodiscard]] QString peer() const override;
    void conclude(CheckResult &result) override;

private:
    void connectSocket();

    QUrl m_url;
    QTcpSocket m_socket;
};

} // namespace monitron
