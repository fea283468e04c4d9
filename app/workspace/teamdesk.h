// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/accountcall.h"
#include "core/client/serverlink.h"
#include "core/model/account.h"

namespace monitron {

/// Asks a team's server on behalf of who is signed in, for what isn't mirrored: accounts, sessions, the audit
/// log. Lives in the GUI thread; futures are answered in any.
class TeamDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The answer where it is a success, else its error (core/client/apierror.h).
    [[nodiscard]] virtual QFuture<Result<ApiResponse>> ask(const ApiRequest &request) = 0;
    /// Who is signed in, as far as that is known.
    [[nodiscard]] virtual User user() const = 0;
};

/// Asks through the desk, which outlives whoever asks.
[[nodiscard]] inline AskServer asking(TeamDesk &desk)
{
    return [&desk](const ApiRequest &request) { return desk.ask(request); };
}

} // namespace monitron
