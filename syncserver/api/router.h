// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/route.h"

#include <QHash>

#include <memory>

namespace monitron::api {

/// Finds the route of a request. Immutable once filled, so any thread may ask.
class Router
{
public:
    Router();
    ~Router();

    /// Two routes of one method and path are a mistake of ours: answers Internal.
    [[nodiscard]] Result<void> add(Routes routes);

    struct Match
    {
        const Route *route = nullptr;      ///< null: none
        QMap<QByteArray, QString> path;    ///< its parameters, decoded
        std::vector<http::Method> allowed; ///< where the path exists but the method doesn't
    };
    /// HEAD finds the route of GET.
    [[nodiscard]] Match find(http::Method method, const QByteArray &path) const;

    [[nodiscard]] const std::vector<std::unique_ptr<Route>> &routes() const { return m_routes; }

private:
    struct Node;
    std::vector<std::unique_ptr<Route>> m_routes; ///< in the order in which they were added
    std::unique_ptr<Node> m_root;
};

} // namespace monitron::api
