// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace monitron {

/// Why an operation could not be done: a code to branch on and a sentence for people.
/// A monitor that is down is a CheckResult, never an Error.
struct Error
{
    enum class Code {
        Invalid, ///< the input breaks a rule; the message names the field and the rule
        NotFound,
        Conflict, ///< a stale version, or something that exists already
        Refused,  ///< not allowed in the present state
        Io,       ///< files, sockets
        DiskFull,
        ReadOnly,
        Locked, ///< another process holds what we need
        Corrupt,
        NewerVersion, ///< made by a newer Monitron
        Gone,         ///< was there, and isn't kept any more
        Network,
        Rejected, ///< the other side answered "no, never": do not retry
        Cancelled,
        Internal,
    };
    Code code = Code::Internal;
    QString message;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

using Unexpected = tl::unexpected<Error>;

/// `return failure(Error::Code::Io, tr…)` from any function that answers a Result.
[[nodiscard]] Unexpected failure(Error::Code code, QString message);

} // namespace monitron
