// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/checktext.h"

#include "app/models/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace monitron {

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// The reason phrases of RFC 9110 that people meet; the number alone says it for the rest.
constexpr std::array<std::pair<int, const char *>, 25> phrases{{
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {206, "Partial Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {408, "Request Timeout"},
    {410, "Gone"},
    {418, "I'm a teapot"},
    {429, "Too Many Requests"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
}};

} // namespace

QString statusText(int statusCode)
{
    if (statusCode <= 0)
        return {};
    const auto found = std::find_if(phrases.begin(), phrases.end(),
                                    [statusCode](const auto &entry) { return entry.first == statusCode; });
    const QString number = QString::number(statusCode);
    return found == phrases.end() ? number : number + QLatin1Char(' ') + QString::fromLatin1(found->second);
}

QString checkSentence(const CheckResult &result)
{
    if (!result.message.isEmpty())
        return format::brief(result.message, 300);
    if (result.outcome == Outcome::Unobserved)
        return Check::tr("Not observed");
    if (result.statusCode > 0)
        return statusText(result.statusCode);
    return result.outcome == Outcome::Good ? Check::tr("Connected") : Check::tr("Failed");
}

QString failureName(FailureKind kind)
{
    switch (kind) {
    case FailureKind::None:
        break;
    case FailureKind::Dns:
        return Check::tr("Name not found");
    case FailureKind::Refused:
        return Check::tr("Connection refused");
    case FailureKind::Unreachable:
        return Check::tr("Unreachable");
    case FailureKind::ConnectTimeout:
        return Check::tr("No connection in time");
    case FailureKind::Tls:
        return Check::tr("TLS failed");
    case FailureKind::HttpStatus:
        return Check::tr("Status not accepted");
    case FailureKind::ResponseTimeout:
        return Check::tr("No answer in time");
    case FailureKind::BrokenResponse:
        return Check::tr("Broken answer");
    case FailureKind::TooLarge:
        return Check::tr("Answer too large");
    case FailureKind::RedirectLoop:
        return Check::tr("Too many redirects");
    case FailureKind::BadRequest:
        return Check::tr("Request can't be sent");
    case FailureKind::Internal:
        return Check::tr("Internal error");
    }
    return {};
}

QString failureMeaning(FailureKind kind)
{
    switch (kind) {
    case FailureKind::None:
        break;
    case FailureKind::Dns:
        return Check::tr(
            "The name has no address. Usually a typing error, a domain that has expired, or a name "
            "server that doesn't answer.");
    case FailureKind::Refused:
        return Check::tr("The machine is there, but nothing listens at this port. Usually the service has "
                         "stopped or is being restarted.");
    case FailureKind::Unreachable:
        return Check::tr("There is no way to this address. Usually a router, a firewall or the machine's own "
                         "network is down.");
    case FailureKind::ConnectTimeout:
        return Check::tr("Nobody answered the attempt to connect. Usually the machine is off, or a firewall "
                         "drops the packets silently.");
    case FailureKind::Tls:
        return Check::tr(
            "No trusted connection came about. Usually a certificate has expired, is for another "
            "name, or lacks an intermediate.");
    case FailureKind::HttpStatus:
        return Check::tr("The server answered, but not with a status that this monitor accepts. The body of "
                         "the answer often says why.");
    case FailureKind::ResponseTimeout:
        return Check::tr(
            "The connection stood, but the whole answer didn't come in time. Usually the service "
            "is overloaded or waits for something else.");
    case FailureKind::BrokenResponse:
        return Check::tr(
            "The connection was closed early, or what came was no HTTP. Usually a proxy lost its "
            "server, or the port speaks another protocol.");
    case FailureKind::TooLarge:
        return Check::tr(
            "The answer is larger than a check reads. A smaller address, such as /health, says as "
            "much.");
    case FailureKind::RedirectLoop:
        return Check::tr(
            "One address leads to the next without end, or more often than this monitor allows.");
    case FailureKind::BadRequest:
        return Check::tr("The monitor's own settings can't be sent: an unknown scheme, or a password that "
                         "isn't there. Nothing is said about the target.");
    case FailureKind::Internal:
        return Check::tr("Something went wrong in Monitron itself. Nothing is said about the target.");
    }
    return {};
}

std::vector<NamedPhase> namedPhases(const Phases &phases)
{
    std::vector<NamedPhase> named{{Check::tr("DNS"), 0, phases.dns},
                                  {Check::tr("Connect"), 0, phases.connect},
                                  {Check::tr("TLS"), 0, phases.tls},
                                  {Check::tr("First byte"), 0, phases.firstByte},
                                  {Check::tr("Transfer"), 0, phases.transfer}};
    qint64 start = 0;
    for (NamedPhase &phase : named) {
        phase.startUs = start;
        start += std::max<qint64>(phase.us.value_or(0), 0);
    }
    return named;
}

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':')).toUpper();
}

bool looksLikeText(const QByteArray &body)
{
    if (body.contains('\0'))
        return false;
    // The evidence is cut at a number of bytes: a character may be cut too, which is no reason to doubt it.
    const auto odd = std::count_if(body.begin(), body.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' &&
               c != '\x1b';
    });
    return odd * 50 <= body.size();
}

} // namespace monitron
