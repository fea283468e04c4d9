// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/streamtransport.h"
#include "syncserver/http/transports.h"

#include <boost/asio/post.hpp>

namespace monitron::http {

namespace {

using boost::asio::ip::tcp;

class PlainTransport final : public StreamTransport<tcp::socket>
{
public:
    using StreamTransport::StreamTransport;

    [[nodiscard]] bool isTls() const override { return false; }
    void open(OwnerPointer owner) override
    {
        boost::asio::post(stream().get_executor(), [owner = std::move(owner)] { owner->onOpened(true); });
    }
    void finish(OwnerPointer owner) override { endAndForget(std::move(owner)); }

protected:
    [[nodiscard]] tcp::socket &socket() override { return stream(); }
};

} // namespace

std::unique_ptr<Transport> plainTransport(tcp::socket socket)
{
    return std::make_unique<PlainTransport>(std::move(socket));
}

} // namespace monitron::http
