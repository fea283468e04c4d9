// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/framing.h"

#include <QByteArray>

#include <algorithm>

namespace monitron::http {

namespace {

constexpr std::size_t mostLengthDigits = 18; // a qint64 holds them all

bool isNumber(std::string_view text)
{
    return !text.empty() && text.size() <= mostLengthDigits &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

void Framing::refuse(int status, const QString &detail)
{
    if (!m_refusal)
        m_refusal = Refusal{status, detail};
}

void Framing::addContentLength(std::string_view value)
{
    if (m_length)
        return refuse(400, QStringLiteral("The request has more than one Content-Length."));
    if (!isNumber(value))
        return refuse(400, QStringLiteral("The Content-Length is not a number of bytes."));
    m_length = QByteArray(value.data(), static_cast<qsizetype>(value.size())).toLongLong();
}

void Framing::addTransferEncoding(std::string_view value)
{
    const QByteArray bytes(value.data(), static_cast<qsizetype>(value.size()));
    const auto codings = bytes.split(',');
    for (const QByteArray &coding : codings) {
        const QByteArray name = coding.trimmed().toLower();
        if (name.isEmpty())
            return refuse(400, QStringLiteral("The Transfer-Encoding names no coding."));
        if (name != "chunked")
            return refuse(501, QStringLiteral("The only transfer coding known here is chunked."));
        if (++m_codings > 1)
            return refuse(400, QStringLiteral("The request is chunked more than once."));
    }
}

tl::expected<qint64, Refusal> Framing::length(bool isHttp11) const
{
    if (m_refusal)
        return tl::unexpected(*m_refusal);
    if (m_length && isChunked())
        return tl::unexpected(
            Refusal{400, QStringLiteral("The request has both a Content-Length and a Transfer-Encoding.")});
    if (isChunked() && !isHttp11)
        return tl::unexpected(Refusal{400, QStringLiteral("HTTP/1.0 has no Transfer-Encoding.")});
    return m_length.value_or(0);
}

} // namespace monitron::http
