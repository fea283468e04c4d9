// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>

namespace monitron::test {

/// An answer as it came over the wire.
struct RawAnswer
{
    int status = 0;                        ///< 0: none came
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A TCP client on loopback that does what well-behaved ones never do: sends bytes in pieces or half a
/// request, half-closes, doesn't read. Blocking, each call with a deadline.
class RawClient
{
public:
    explicit RawClient(quint16 port, int receiveBuffer = 0); ///< 0: the system's
    ~RawClient();
    RawClient(RawClient &&other) noexcept;
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    [[nodiscard]] bool isConnected() const { return m_socket >= 0; }
    /// False: the other side has closed.
    bool send(const QByteArray &bytes);
    /// A byte at a time, each in a segment of its own.
    bool sendSlowly(const QByteArray &bytes);
    void endSending();
    /// The next answer, its body by Content-Length, or up to the end where there is none.
    [[nodiscard]] RawAnswer answer(bool isToHead = false);
    /// Up to and with `mark`; what came when it doesn't.
    [[nodiscard]] QByteArray readUntil(const QByteArray &mark);
    /// Whether the other side closes, whatever it sends before.
    [[nodiscard]] bool isClosed(std::chrono::milliseconds patience = std::chrono::seconds(10));
    /// Whether nothing comes for so long.
    [[nodiscard]] bool isQuiet(std::chrono::milliseconds time);
    void close();

private:
    enum class Came : quint8 { Bytes, Nothing, End };
    Came receive(std::chrono::milliseconds patience);

    int m_socket = -1;
    QByteArray m_received;
};

} // namespace monitron::test
