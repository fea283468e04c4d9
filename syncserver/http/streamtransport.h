// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/transport.h"

#include <array>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>
#include <vector>

namespace monitron::http {

/// What plain and TLS sockets have in common.
template <typename Stream>
class StreamTransport : public Transport
{
public:
    template <typename... Arguments>
    explicit StreamTransport(Arguments &&...arguments) : m_stream(std::forward<Arguments>(arguments)...)
    {
    }

    void read(std::span<char> buffer, OwnerPointer owner) override
    {
        m_stream.async_read_some(boost::asio::buffer(buffer.data(), buffer.size()),
                                 [owner = std::move(owner)](const Failure &failure, std::size_t bytes) {
                                     owner->onRead(failure ? 0 : static_cast<qsizetype>(bytes));
                                 });
    }

    void write(std::span<const QByteArrayView> pieces, OwnerPointer owner) override
    {
        m_pieces.clear();
        for (const QByteArrayView piece : pieces)
            m_pieces.emplace_back(piece.data(), static_cast<std::size_t>(piece.size()));
        boost::asio::async_write(
            m_stream, Pieces{m_pieces.data(), m_pieces.data() + m_pieces.size()},
            [owner = std::move(owner)](const Failure &failure, std::size_t) { owner->onWritten(!failure); });
    }

    void close(How how) override
    {
        Failure ignored;
        if (how == How::Reset)
            socket().set_option(boost::asio::socket_base::linger(true, 0), ignored);
        socket().close(ignored);
    }

protected:
    using Failure = boost::system::error_code;

    [[nodiscard]] virtual boost::asio::ip::tcp::socket &socket() = 0;
    [[nodiscard]] Stream &stream() { return m_stream; }

    void endAndForget(OwnerPointer owner)
    {
        Failure failure;
        socket().shutdown(boost::asio::socket_base::shutdown_send, failure);
        if (!failure)
            socket().non_blocking(true, failure);
        forget(std::move(owner));
    }

private:
    /// A sequence of buffers that costs nothing to copy, as Asio does often.
    struct Pieces
    {
        using value_type = boost::asio::const_buffer;
        using const_iterator = const value_type *;
        const_iterator first;
        const_iterator last;
        [[nodiscard]] const_iterator begin() const { return first; }
        [[nodiscard]] const_iterator end() const { return last; }
    };

    void forget(OwnerPointer owner)
    {
        socket().async_wait(boost::asio::socket_base::wait_read, [this, owner = std::move(owner)](
                                                                     Failure failure) mutable {
            std::array<char, 16 * 1024> bytes;
            // One read a time: a client that floods us only gets its share.
            const std::size_t count = failure ? 0 : socket().read_some(boost::asio::buffer(bytes), failure);
            m_forgotten += count;
            if ((failure && failure != boost::asio::error::would_block) || m_forgotten > mostForgotten)
                owner->onFinished();
            else
                forget(std::move(owner));
        });
    }

    static constexpr std::size_t mostForgotten = 4 * 1024 * 1024;

    Stream m_stream;
    std::vector<boost::asio::const_buffer> m_pieces;
    std::size_t m_forgotten = 0;
};

} // namespace monitron::http
