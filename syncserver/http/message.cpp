// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/message.h"

namespace monitron::http {

const char *toString(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    case Method::Options:
        return "OPTIONS";
    }
    return "";
}

QByteArray Request::header(const char *lowerCaseName) const
{
    QByteArray joined;
    bool found = false;
    for (const auto &[name, value] : headers) {
        if (name != lowerCaseName)
            continue;
        joined = found ? joined + ", " + value : value;
        found = true;
    }
    return joined;
}

} // namespace monitron::http
