// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/monitor.h"

#include <QStringList>

#include <optional>

namespace monitron {

/// What a curl command says about a monitor.
struct CurlMonitor
{
    Monitor monitor;               ///< name empty: the command has none
    std::optional<QString> secret; ///< password or token; no header holds it any more
    QStringList warnings;          ///< what was left out or changed, a sentence each
    bool hasTimeout = false;       ///< else the monitor's is the default
    qsizetype length = 0;          ///< how many bytes of the (UTF-8) text the command took
};

/// Whether `text` begins like a curl command, after a prompt perhaps.
[[nodiscard]] bool looksLikeCurl(const QString &text);

/// Reads the first curl command of `text`, in the quotes of bash or of Windows, as browsers copy it. Invalid,
/// naming the option, where a check could not do what the command does. The monitor is not validated: see
/// validate().
[[nodiscard]] Result<CurlMonitor> parseCurl(const QString &text);

/// The request of `monitor` as a command for bash. The password or token is $MONITRON_SECRET, and the values
/// of headers that may be secret are variables, too: nothing secret is in it.
[[nodiscard]] QString curlCommand(const Monitor &monitor);

} // namespace monitron
