// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/checkjob.h"
#include "core/checks/httprequest.h"
#include "core/checks/managerpool.h"

#include <QNetworkReply>
#include <QSslError>
#include <QTcpSocket>

namespace monitron {

/// An HTTP request, with the redirects that the monitor allows, each on a connection of its own.
class HttpCheckJob final : public CheckJob
{
    Q_OBJECT
public:
    HttpCheckJob(CheckContext &context, CheckOrder order);
    ~HttpCheckJob() override;

protected:
    void run() override;
    [[nodiscard]] QString peer() const override;
    void conclude(CheckResult &result) override;

private:
    void go();
    void connectFirst();
    void send();
    [[nodiscard]] QNetworkReply *post(QNetworkAccessManager &manager, QNetworkRequest &request);
    void onRequestSent();
    void onEncrypted();
    void onMetaData();
    void onReadyRead();
    void onFinished();
    void onSslErrors(const QList<QSslError> &errors);
    void follow(const QByteArray &location);
    void judge();
    [[nodiscard]] QString statusLine() const;
    [[nodiscard]] bool isAccepted() const;
    void letGo();

    HttpRequest m_request;
    std::unique_ptr<QTcpSocket> m_socket; ///< https: being connected
    QString m_ticket;                     ///< https: of the relay
    ManagerPool::Generation *m_generation = nullptr;
    QNetworkReply *m_reply = nullptr; ///< ours until letGo()
    QString m_tlsVersion;
    QByteArray m_body; ///< the beginning, as evidence
    qint64 m_bytes = 0;
    int m_status = 0;
    int m_redirects = 0;
};

} // namespace monitron
