// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/client/serverlink.h"

namespace monitron {

/// The version of the API that this program speaks.
inline constexpr int apiVersion = 1;

/// What a server says of itself before anybody signs in.
struct ServerInfo
{
    QString version; ///< of the program
    int oldestApi = 0;
    int newestApi = 0;
    Timestamp time;       ///< of its clock, when it answered
    QString registration; ///< "open", "invite", "closed"
};

/// Where it is said.
[[nodiscard]] ApiRequest serverInfoRequest();
/// NotFound: what answers there is no Monitron server. NewerVersion: it is too new for us; Gone: too old.
/// Network, Rejected as ServerLink::send. Messages are sentences that say what to do.
[[nodiscard]] Result<ServerInfo> serverInfo(const Result<ApiResponse> &response);
[[nodiscard]] QFuture<Result<ServerInfo>> askServer(ServerLink &link);

} // namespace monitron
