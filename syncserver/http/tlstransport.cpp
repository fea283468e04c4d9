// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/streamtransport.h"
#include "syncserver/http/transports.h"

#include <boost/asio/ssl/stream.hpp>

namespace monitron::http {

namespace {

using boost::asio::ip::tcp;
namespace ssl = boost::asio::ssl;

class TlsTransport final : public StreamTransport<ssl::stream<tcp::socket>>
{
public:
    using StreamTransport::StreamTransport;

    [[nodiscard]] bool isTls() const override { return true; }
    void open(OwnerPointer owner) override
    {
        stream().async_handshake(
            ssl::stream_base::server,
            [owner = std::move(owner)](const Failure &failure) { owner->onOpened(!failure); });
    }
    void finish(OwnerPointer owner) override
    {
        stream().async_shutdown(
            [this, owner = std::move(owner)](const Failure &) mutable { endAndForget(std::move(owner)); });
    }

protected:
    [[nodiscard]] tcp::socket &socket() override { return stream().next_layer(); }
};

} // namespace

std::unique_ptr<Transport> tlsTransport(tcp::socket socket, ssl::context &context)
{
    return std::make_unique<TlsTransport>(std::move(socket), context);
}

} // namespace monitron::http
