// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/monitor.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace monitron {

/// What one check saw. Unobserved: we could not look (own network lost), which is neither up nor down.
enum class Outcome : quint8 { Bad = 0, Good = 1, Unobserved = 2 };

/// Why a check failed. The numbers are stored: append only.
enum class FailureKind : quint8 {
    None = 0,
    Dns = 1,         ///< the name has no address
    Refused = 2,     ///< the port is closed
    Unreachable = 3, ///< no route, network or host unreachable
    ConnectTimeout = 4,
    Tls = 5,             ///< handshake or certificate
    HttpStatus = 6,      ///< answered, but with a status that isn't accepted
    ResponseTimeout = 7, ///< connected, but no complete answer in time
    BrokenResponse = 8,  ///< closed early or not HTTP
    TooLarge = 9,
    RedirectLoop = 10, ///< more redirects than allowed
    BadRequest = 11,   ///< the monitor's own settings can't be sent (unknown scheme, missing secret)
    Internal = 12,
};

/// "dns", "refused", "connect_timeout" … : the name in JSON and on the command line.
[[nodiscard]] QString toString(FailureKind kind);
[[nodiscard]] QString toString(Outcome outcome); ///< "good", "bad", "unobserved"

/// How long each part of a check took, in microseconds. A phase that did not happen has no value
/// (no TLS on http, nothing after the failing phase).
struct Phases
{
    std::optional<qint64> dns;
    std::optional<qint64> connect;
    std::optional<qint64> tls;
    std::optional<qint64> firstByte; ///< request sent to the first byte of the answer
    std::optional<qint64> transfer;  ///< first byte to the last
    bool operator==(const Phases &) const = default;
};

struct Certificate
{
    QString subject;
    QString issuer;
    Timestamp notBefore;
    Timestamp notAfter;
    QByteArray sha256; ///< fingerprint, 32 bytes
    bool operator==(const Certificate &) const = default;
};

/// What was learnt of the endpoint besides the verdict; changes rarely, kept once per monitor.
struct EndpointFacts
{
    QString finalUrl;
    QString protocol;               ///< "HTTP/1.1", "HTTP/2", "TCP"
    QString tlsVersion;             ///< "TLS 1.3"; empty without TLS
    std::vector<Certificate> chain; ///< leaf first
    bool operator==(const EndpointFacts &) const = default;
};

/// What a failed answer looked like, with secrets redacted.
struct Evidence
{
    std::vector<HttpHeader> headers;
    QByteArray body; ///< the first 4 KiB
    bool operator==(const Evidence &) const = default;
};

/// The most of a failed answer's body that is kept, in bytes.
inline constexpr qsizetype maxEvidenceBody = 4096;

struct CheckResult
{
    MonitorId monitor;
    Timestamp at;        ///< when the check started
    bool manual = false; ///< asked for with "run now"
    Outcome outcome = Outcome::Good;
    FailureKind failure = FailureKind::None;
    QString message;    ///< a sentence for people; empty when good
    int statusCode = 0; ///< HTTP; 0: none
    qint64 totalUs = 0; ///< the whole check, microseconds
    qint64 bytes = 0;   ///< of the answer's body
    Phases phases;
    EndpointFacts facts;
    Evidence evidence; ///< failures only
    bool operator==(const CheckResult &) const = default;
};

} // namespace monitron
