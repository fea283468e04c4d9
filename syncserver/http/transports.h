// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/transport.h"

#include <boost/asio/ip/tcp.hpp>

namespace boost::asio::ssl {
class context;
}

namespace monitron::http {

[[nodiscard]] std::unique_ptr<Transport> plainTransport(boost::asio::ip::tcp::socket socket);
[[nodiscard]] std::unique_ptr<Transport> tlsTransport(boost::asio::ip::tcp::socket socket,
                                                      boost::asio::ssl::context &context);

} // namespace monitron::http
