// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/httpserver.h"

#include <memory>
#include <vector>

namespace monitron::http {

class ConnectionSlots;
class Loop;
class TlsContext;

/// Accepts connections on the first loop and deals them out to all in turn. One acceptor, as with
/// SO_REUSEPORT the kernel would spread them by hash: unevenly, and to a second server on the same port too.
class Listener
{
public:
    /// `slots` and `tls` (null: plain) outlive the loops' threads.
    [[nodiscard]] static Result<std::shared_ptr<Listener>> open(const ServerOptions &options,
                                                                std::vector<std::shared_ptr<Loop>> loops,
                                                                ConnectionSlots &slots,
                                                                const TlsContext *tls);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    [[nodiscard]] quint16 port() const;
    // On the first loop's thread, or before it runs.
    void start();
    void close();

private:
    struct Private;
    explicit Listener(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace monitron::http
