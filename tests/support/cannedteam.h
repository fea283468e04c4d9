// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/teamdesk.h"

#include <QHash>
#include <QJsonArray>

namespace monitron {

/// A team that always answers the same, without a server: enough to fill the windows about it.
class CannedTeam final : public TeamDesk
{
    Q_OBJECT
public:
    /// `isFull`: with much to show; else with as little as there can be.
    explicit CannedTeam(bool isFull = true);

    [[nodiscard]] QFuture<Result<ApiResponse>> ask(const ApiRequest &request) override;
    [[nodiscard]] User user() const override;

private:
    QHash<QByteArray, QByteArray> m_answers; ///< by method and path
};

} // namespace monitron
