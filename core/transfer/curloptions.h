// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayList>
#include <QString>

#include <vector>

namespace monitron {

/// What an option of curl means to a monitor.
enum class CurlMeaning {
    Url,
    Method,
    Header,
    Data,
    RawData,
    BinaryData,
    EncodedData,
    Json,
    User,
    BearerToken,
    UserAgent,
    Referer,
    Cookie,
    Head,
    Get,
    Follow,
    MaxRedirects,
    MaxTime,
    Insecure,
    Harmless, ///< about curl's own output or ways: nothing is lost without it
    LeftOut,  ///< can't be done here, and a check makes sense without it: told as a warning
    Refused,  ///< can't be done here, and a check without it would be another one
};

struct CurlOption
{
    CurlMeaning meaning = CurlMeaning::Url;
    QString name; ///< as it was written, "--max-time" or "-m"
    QByteArray value;
};

/// Takes the words behind "curl" apart: long options with their value behind a space or "=", short ones
/// joined as in -sSLXPOST, and bare words, which are addresses. Invalid, naming it, on an option that curl
/// doesn't have or whose value is missing.
[[nodiscard]] Result<std::vector<CurlOption>> readCurlOptions(const QByteArrayList &words);

} // namespace monitron
