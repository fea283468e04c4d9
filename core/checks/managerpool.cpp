// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/managerpool.h"

#include "core/checks/tlsrelay.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslSocket>

namespace monitron {

namespace {
// Each request leaves a closed connection object behind in its manager; each manager costs a thread.
constexpr int maxServed = 250;
} // namespace

ManagerPool::ManagerPool(TlsRelay &relay) : m_relay(relay) {}

ManagerPool::~ManagerPool() = default;

void ManagerPool::warmUp(std::function<void()> done)
{
    // Loads Qt's TLS plugin and OpenSSL, once for the process: all lanes open at the same moment, and one of
    // them does it while the others wait.
    [[maybe_unused]] static const bool loaded = QSslSocket::supportsSsl();
    Generation &generation = borrow(false);
    // Nothing can listen on port 0: the connection is refused at once, within this computer.
    QNetworkReply *reply =
        generation.manager->get(QNetworkRequest(QUrl(QStringLiteral("http://127.0.0.1:0/"))));
    QObject::connect(reply, &QNetworkReply::finished, reply,
                     [this, reply, &generation, done = std::move(done)] {
                         reply->deleteLater();
                         giveBack(generation);
                         done();
                     });
}

ManagerPool::Generation &ManagerPool::borrow(bool tls)
{
    std::unique_ptr<Generation> &present = m_present.at(tls ? 1 : 0);
    if (present && present->served >= maxServed) {
        if (present->running > 0)
            m_draining.push_back(std::move(present));
        present.reset();
    }
    if (!present) {
        present = std::make_unique<Generation>();
        present->manager = std::make_unique<QNetworkAccessManager>();
        present->manager->setProxy(tls ? m_relay.proxy() : QNetworkProxy(QNetworkProxy::NoProxy));
        present->manager->setAutoDeleteReplies(false);
    }
    ++present->served;
    ++present->running;
    return *present;
}

void ManagerPool::giveBack(Generation &generation)
{
    if (--generation.running > 0)
        return;
    std::erase_if(m_draining, [&](const std::unique_ptr<Generation> &item) {
        if (item.get() != &generation)
            return false;
        // The last reply may be on the stack still, in the middle of its finished().
        item->manager.release()->deleteLater();
        return true;
    });
}

QString ManagerPool::connectionKey()
{
    return QString::number(++m_keys, 36);
}

} // namespace monitron
