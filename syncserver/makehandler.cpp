// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/makehandler.h"

#include "syncserver/teamapi.h"

namespace monitron {

Result<std::unique_ptr<http::Handler>> makeHandler(const ServerParts &parts)
{
    auto made = TeamApi::make(parts);
    if (!made)
        return Unexpected(made.error());
    return std::unique_ptr<http::Handler>(std::move(*made));
}

} // namespace monitron
