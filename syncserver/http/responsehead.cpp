// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/responsehead.h"

#include <algorithm>
#include <array>

namespace monitron::http {

namespace {

const char *reasonOf(int status)
{
    struct Reason
    {
        int status;
        const char *words;
    };
    static constexpr std::array reasons = {
        Reason{200, "OK"},
        Reason{201, "Created"},
        Reason{202, "Accepted"},
        Reason{204, "No Content"},
        Reason{207, "Multi-Status"},
        Reason{301, "Moved Permanently"},
        Reason{302, "Found"},
        Reason{303, "See Other"},
        Reason{304, "Not Modified"},
        Reason{307, "Temporary Redirect"},
        Reason{308, "Permanent Redirect"},
        Reason{400, "Bad Request"},
        Reason{401, "Unauthorized"},
        Reason{403, "Forbidden"},
        Reason{404, "Not Found"},
        Reason{405, "Method Not Allowed"},
        Reason{406, "Not Acceptable"},
        Reason{408, "Request Timeout"},
        Reason{409, "Conflict"},
        Reason{410, "Gone"},
        Reason{411, "Length Required"},
        Reason{412, "Precondition Failed"},
        Reason{413, "Content Too Large"},
        Reason{414, "URI Too Long"},
        Reason{415, "Unsupported Media Type"},
        Reason{417, "Expectation Failed"},
        Reason{422, "Unprocessable Content"},
        Reason{428, "Precondition Required"},
        Reason{429, "Too Many Requests"},
        Reason{431, "Request Header Fields Too Large"},
        Reason{500, "Internal Server Error"},
        Reason{501, "Not Implemented"},
        Reason{502, "Bad Gateway"},
        Reason{503, "Service Unavailable"},
        Reason{504, "Gateway Timeout"},
        Reason{505, "HTTP Version Not Supported"},
        Reason{507, "Insufficient Storage"},
    };
    const auto found = std::find_if(reasons.begin(), reasons.end(),
                                    [status](const Reason &reason) { return reason.status == status; });
    return found == reasons.end() ? "" : found->words;
}

/// Those that only the server can know.
bool isOurs(const QByteArray &name)
{
    for (const char *ours : {"content-length", "connection", "date", "transfer-encoding"}) {
        if (name.compare(ours, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

void appendClean(QByteArray &out, const QByteArray &text)
{
    const auto begin = out.size();
    out += text;
    const auto isControl = [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
    };
    if (std::any_of(text.begin(), text.end(), isControl))
        std::replace_if(out.begin() + begin, out.end(), isControl, ' ');
}

} // namespace

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

void writeHead(const Response &response, const ResponseFraming &framing, const QByteArray &date,
               QByteArray &out)
{
    out.resize(0);
    out += "HTTP/1.1 ";
    out += QByteArray::number(response.status);
    out += ' ';
    out += reasonOf(response.status);
    out += "\r\nDate: ";
    out += date;
    for (const auto &[name, value] : response.headers) {
        if (isOurs(name))
            continue;
        out += "\r\n";
        appendClean(out, name);
        out += ": ";
        appendClean(out, value);
    }
    if (!framing.isStream && mayHaveBody(response.status)) {
        out += "\r\nContent-Length: ";
        out += QByteArray::number(response.body.size());
    }
    if (!framing.keepAlive)
        out += "\r\nConnection: close";
    else if (!framing.isHttp11)
        out += "\r\nConnection: keep-alive";
    out += "\r\n\r\n";
}

} // namespace monitron::http
