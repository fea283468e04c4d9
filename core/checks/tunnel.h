// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace monitron {

/// Passes bytes between two connected sockets until one of them closes. Holds little in memory: it reads no
/// faster than the other side takes.
class Tunnel : public QObject
{
public:
    /// `speaking` is called once, when the first byte of `near` is passed on.
    Tunnel(std::unique_ptr<QTcpSocket> near, std::unique_ptr<QTcpSocket> far, std::function<void()> speaking);
    ~Tunnel() override;

    /// Closes both sides; nothing is called or passed on from here on.
    void close();

private:
    void join(QTcpSocket &from, QTcpSocket &to);
    void pass(QTcpSocket &from, QTcpSocket &to);

    std::unique_ptr<QTcpSocket> m_near;
    std::unique_ptr<QTcpSocket> m_far;
    std::function<void()> m_speaking;
};

} // namespace monitron
