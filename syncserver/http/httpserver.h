// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/timestamp.h"

#include <QHostAddress>
#include <QString>

#include <memory>
#include <optional>

namespace monitron::http {

class Handler;

/// What a client may cost. Whoever exceeds one gets the status that is named, where an answer is possible.
struct Limits
{
    int headerBytes = 16 * 1024;       ///< request line and headers: 431
    int headerSeconds = 10;            ///< from the first byte to the end of the headers: 408
    int bodySeconds = 30;              ///< for the whole body: 408
    int idleSeconds = 75;              ///< between requests: closed
    int writeSeconds = 30;             ///< for an answer, or a part of a stream: closed
    int connections = 12'000;          ///< in all: 503
    int connectionsPerAddress = 1'000; ///< 503
    qint64 streamBacklog = 256 * 1024; ///< bytes that may wait for the client of a stream: closed
    int streamHeartbeatSeconds = 15;   ///< a comment line is sent on a stream that was silent for so long
};

/// PEM files; the certificate's with its chain.
struct TlsFiles
{
    QString certificate;
    QString key;
};

struct ServerOptions
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 8080; ///< 0: any free one
    int threads = 0;     ///< 0: as many as there are processors
    std::optional<TlsFiles> tls;
    Limits limits;
};

/// Since the start, and now.
struct Counters
{
    quint64 requests = 0;
    quint64 refused = 0; ///< answered by the server itself, or closed without an answer
    quint64 bytesSent = 0;
    quint64 streamsDropped = 0; ///< clients that didn't read
    int connections = 0;
    int streams = 0;
};

/// HTTP/1.1 (RFC 9112) over TCP or TLS 1.2 and later, with hard limits, on threads of its own. What could be
/// understood in two ways (both length headers, several lengths, odd chunking, folded headers, a bare CR or
/// LF, a missing or doubled Host) is refused with 400 and the connection closed. Knows nothing of monitors.
class HttpServer
{
public:
    /// Listens when it returns. `handler` outlives it. Errors: Io or Invalid, naming address, port or file.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> listen(const ServerOptions &options,
                                                                    Handler &handler);
    /// As stop(0).
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    [[nodiscard]] quint16 port() const;
    /// Reads the TLS files again, for new connections; after an error the old ones stay in use.
    [[nodiscard]] Result<void> reloadTls();
    [[nodiscard]] Counters counters() const;
    /// Takes no more connections, ends streams and idle connections, lets requests under way be answered for
    /// at most `drain`, then closes. Returns when all threads have ended.
    void stop(Duration drain);

private:
    struct Private;
    explicit HttpServer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace monitron::http
