// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/requesttarget.h"

#include <algorithm>

namespace monitron::http {

namespace {

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// unreserved, sub-delims and "%" of RFC 3986.
bool isNameCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view("-._~!$&'()*+,;=%").find(c) != std::string_view::npos;
}

bool isAddressCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '.';
}

bool beginsWithScheme(std::string_view text, std::string_view scheme)
{
    return text.size() >= scheme.size() &&
           std::equal(scheme.begin(), scheme.end(), text.begin(),
                      [](char lower, char c) { return (c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c) == lower; });
}

std::string_view withoutScheme(std::string_view text)
{
    for (const std::string_view scheme : {std::string_view("http://"), std::string_view("https://")}) {
        if (beginsWithScheme(text, scheme))
            return text.substr(scheme.size());
    }
    return {};
}

} // namespace

bool isHost(std::string_view text)
{
    std::string_view port;
    if (text.starts_with('[')) {
        const auto end = text.find(']');
        if (end == std::string_view::npos || end < 3)
            return false;
        const auto address = text.substr(1, end - 1);
        if (!std::all_of(address.begin(), address.end(), isAddressCharacter))
            return false;
        port = text.substr(end + 1);
    } else {
        const auto colon = std::min(text.find(':'), text.size());
        const auto name = text.substr(0, colon);
        if (name.empty() || !std::all_of(name.begin(), name.end(), isNameCharacter))
            return false;
        port = text.substr(colon);
    }
    return port.empty() ||
           (port.front() == ':' && port.size() <= 6 && std::all_of(port.begin() + 1, port.end(), isDigit));
}

std::optional<RequestTarget> RequestTarget::parse(std::string_view text)
{
    const auto isForbidden = [](char c) { return c <= ' ' || c >= 0x7f || c == '#'; };
    if (std::any_of(text.begin(), text.end(), isForbidden))
        return std::nullopt;
    RequestTarget target;
    if (!text.starts_with('/')) {
        const std::string_view rest = withoutScheme(text);
        const auto end = std::min(rest.find_first_of("/?"), rest.size());
        if (!isHost(rest.substr(0, end)))
            return std::nullopt;
        target.authority = bytesOf(rest.substr(0, end));
        text = rest.substr(end);
    }
    const auto mark = std::min(text.find('?'), text.size());
    target.path = mark == 0 ? QByteArray("/") : bytesOf(text.substr(0, mark));
    if (mark < text.size())
        target.query = bytesOf(text.substr(mark + 1));
    return target;
}

} // namespace monitron::http
