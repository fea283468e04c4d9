// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/requesthead.h"

#include "syncserver/http/framing.h"
#include "syncserver/http/requesttarget.h"

#include <algorithm>
#include <array>
#include <boost/beast/http/basic_parser.hpp>
#include <limits>
#include <optional>

namespace monitron::http {

namespace {

namespace beast = boost::beast;
namespace bhttp = boost::beast::http;

constexpr std::size_t mostHeaders = 100;

std::string_view viewOf(beast::string_view text)
{
    return {text.data(), text.size()};
}

QByteArray bytesOf(beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// The names that Beast knows, in lower case: most headers then need no memory for theirs.
QByteArray nameOf(bhttp::field field, beast::string_view text)
{
    constexpr auto count = static_cast<std::size_t>(bhttp::field::xref) + 1;
    static const auto known = [] {
        std::array<QByteArray, count> names;
        for (std::size_t i = 1; i < names.size(); ++i)
            names[i] = bytesOf(bhttp::to_string(static_cast<bhttp::field>(i))).toLower();
        return names;
    }();
    const auto index = static_cast<std::size_t>(field);
    return index > 0 && index < count ? known[index] : bytesOf(text).toLower();
}

std::optional<Method> methodOf(bhttp::verb verb)
{
    switch (verb) {
    case bhttp::verb::get:
        return Method::Get;
    case bhttp::verb::head:
        return Method::Head;
    case bhttp::verb::post:
        return Method::Post;
    case bhttp::verb::put:
        return Method::Put;
    case bhttp::verb::patch:
        return Method::Patch;
    case bhttp::verb::delete_:
        return Method::Delete;
    case bhttp::verb::options:
        return Method::Options;
    default:
        return std::nullopt;
    }
}

/// Beast reads the grammar of the head and of Connection; what frames the message and where it goes is judged
/// here, more strictly: Beast takes a list of equal lengths, codings that it doesn't know, and any Host.
class HeadParser final : public bhttp::basic_parser<true>
{
public:
    HeadParser()
    {
        // The limits are ours; Beast has some of its own by default.
        header_limit(std::numeric_limits<std::uint32_t>::max());
        body_limit(boost::none);
    }

    tl::expected<RequestHead, Refusal> parse(const char *bytes, qsizetype size);

private:
    void on_request_impl(bhttp::verb verb, beast::string_view method, beast::string_view target, int version,
                         beast::error_code &error) override;
    void on_field_impl(bhttp::field field, beast::string_view name, beast::string_view value,
                       beast::error_code &error) override;
    void on_header_impl(beast::error_code &error) override;
    // Bodies are read by BodyReader; a message without one is finished here.
    void on_finish_impl(beast::error_code &error) override { error = {}; }
    void on_response_impl(int, beast::string_view, int, beast::error_code &) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t> &, beast::error_code &) override {}
    std::size_t on_body_impl(beast::string_view, beast::error_code &) override { return 0; }
    void on_chunk_header_impl(std::uint64_t, beast::string_view, beast::error_code &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view, beast::error_code &) override
    {
        return 0;
    }

    void refuse(int status, const QString &detail, beast::error_code &error);
    [[nodiscard]] static Refusal refusalFor(const beast::error_code &error, std::string_view text);

    RequestHead m_head;
    Framing m_framing;
    QByteArray m_authority;
    int m_hosts = 0;
    std::optional<Refusal> m_refusal;
};

void HeadParser::refuse(int status, const QString &detail, beast::error_code &error)
{
    m_refusal = Refusal{status, detail};
    error = bhttp::error::bad_value; // only stops the parser
}

void HeadParser::on_request_impl(bhttp::verb verb, beast::string_view method, beast::string_view target,
                                 int version, beast::error_code &error)
{
    const auto known = methodOf(verb);
    if (!known)
        return refuse(
            501, QStringLiteral("The method %1 is not known here.").arg(QLatin1StringView(bytesOf(method))),
            error);
    auto parsed = RequestTarget::parse(viewOf(target));
    if (!parsed)
        return refuse(400, QStringLiteral("The request's target is neither a path nor an http address."),
                      error);
    m_head.request.method = *known;
    m_head.request.path = std::move(parsed->path);
    m_head.request.query = std::move(parsed->query);
    m_head.isHttp11 = version == 11;
    m_authority = std::move(parsed->authority);
    m_head.request.headers.reserve(12);
    error = {};
}

void HeadParser::on_field_impl(bhttp::field field, beast::string_view name, beast::string_view value,
                               beast::error_code &error)
{
    if (m_head.request.headers.size() >= mostHeaders)
        return refuse(431, QStringLiteral("The request has more than %1 headers.").arg(mostHeaders), error);
    QByteArray bytes = bytesOf(value);
    switch (field) {
    case bhttp::field::host:
        if (++m_hosts > 1 || !isHost(viewOf(value)))
            return refuse(400, QStringLiteral("The Host header is doubled or malformed."), error);
        // RFC 9112, 3.2.2: of an absolute target, the authority counts.
        if (!m_authority.isNull())
            bytes = m_authority;
        break;
    case bhttp::field::content_length:
        m_framing.addContentLength(viewOf(value));
        break;
    case bhttp::field::transfer_encoding:
        m_framing.addTransferEncoding(viewOf(value));
        break;
    case bhttp::field::expect:
        if (!beast::iequals(value, "100-continue"))
            return refuse(417, QStringLiteral("The only expectation that can be met is 100-continue."),
                          error);
        m_head.expectsContinue = true;
        break;
    default:
        break;
    }
    m_head.request.headers.emplace_back(nameOf(field, name), std::move(bytes));
    error = {};
}

void HeadParser::on_header_impl(beast::error_code &error)
{
    if (m_hosts == 0 && m_head.isHttp11)
        return refuse(400, QStringLiteral("The Host header is missing."), error);
    error = {};
}

Refusal HeadParser::refusalFor(const beast::error_code &error, std::string_view text)
{
    const auto line = text.substr(0, text.find('\r'));
    const auto version = line.substr(std::min(line.rfind(' '), line.size() - 1) + 1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isVersion = version.size() == 8 && version.starts_with("HTTP/") && isDigit(version[5]) &&
                           version[6] == '.' && isDigit(version[7]);
    if (error == bhttp::error::bad_version && isVersion && std::count(line.begin(), line.end(), ' ') == 2)
        return {505, QStringLiteral("Only HTTP/1.1 and HTTP/1.0 are spoken here.")};
    return {
        400,
        QStringLiteral("The request's head is malformed: %1.").arg(QString::fromStdString(error.message()))};
}

tl::expected<RequestHead, Refusal> HeadParser::parse(const char *bytes, qsizetype size)
{
    const std::string_view text(bytes, static_cast<std::size_t>(size));
    beast::error_code error;
    put({text.data(), text.size()}, error);
    if (m_refusal)
        return tl::unexpected(*m_refusal);
    if (error)
        return tl::unexpected(refusalFor(error, text));
    const auto length = m_framing.length(m_head.isHttp11);
    if (!length)
        return tl::unexpected(length.error());
    m_head.isChunked = m_framing.isChunked();
    m_head.contentLength = *length;
    m_head.keepAlive = keep_alive();
    m_head.expectsContinue = m_head.expectsContinue && m_head.isHttp11 && m_head.hasBody();
    return std::move(m_head);
}

} // namespace

tl::expected<RequestHead, Refusal> RequestHead::parse(const char *bytes, qsizetype size)
{
    return HeadParser().parse(bytes, size);
}

} // namespace monitron::http
