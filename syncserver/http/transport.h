// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>
#include <span>

namespace monitron::http {

/// The socket of one connection, plain or TLS. Belongs to the thread of its Loop; every operation ends in one
/// call of its owner, later and on that thread, and keeps the owner alive until then.
class Transport
{
public:
    class Owner
    {
    public:
        Owner() = default;
        virtual ~Owner() = default;
        Owner(const Owner &) = delete;
        Owner &operator=(const Owner &) = delete;

        virtual void onOpened(bool ok) = 0;
        virtual void onRead(qsizetype bytes) = 0; ///< 0: the client is gone
        virtual void onWritten(bool ok) = 0;
        virtual void onFinished() = 0;
    };
    using OwnerPointer = std::shared_ptr<Owner>;

    Transport() = default;
    virtual ~Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    [[nodiscard]] virtual bool isTls() const = 0;
    virtual void open(OwnerPointer owner) = 0;
    /// `buffer` stays where it is until onRead().
    virtual void read(std::span<char> buffer, OwnerPointer owner) = 0;
    /// All of `pieces`, without copying: their bytes stay where they are until onWritten(). One at a time.
    virtual void write(std::span<const QByteArrayView> pieces, OwnerPointer owner) = 0;
    /// Says that nothing follows, then reads and forgets what the client still sends until it has closed too:
    /// a socket closed with bytes unread would take the last answer away from the client.
    virtual void finish(OwnerPointer owner) = 0;
    enum class How { Orderly, Reset };
    virtual void close(How how) = 0;
};

} // namespace monitron::http
