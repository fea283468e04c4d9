// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/config/serverconfig.h"

namespace monitron {

/// What the program logs, to standard error, a line each: as JSON, or as text, which under systemd begins
/// with the priority and else with the time. One at a time; when it goes, Qt's own ways are back.
class ServerLog
{
public:
    ServerLog(ServerConfig::LogFormat format, ServerConfig::LogLevel level);
    ~ServerLog();
    ServerLog(const ServerLog &) = delete;
    ServerLog &operator=(const ServerLog &) = delete;

    /// Any thread.
    void setLevel(ServerConfig::LogLevel level);
};

} // namespace monitron
