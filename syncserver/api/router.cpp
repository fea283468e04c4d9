// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/router.h"

namespace monitron::api {

/// One segment of a path, and what may follow it.
struct Router::Node
{
    QHash<QByteArray, std::shared_ptr<Node>> literal;
    std::shared_ptr<Node> any; ///< "{name}"
    QByteArray anyName;
    std::map<http::Method, const Route *> routes;
};

namespace {

/// Without the empty ones of a leading or trailing slash; one inside stays and matches nothing.
QList<QByteArray> segmentsOf(QByteArray path)
{
    if (path.startsWith('/'))
        path.remove(0, 1);
    if (path.endsWith('/'))
        path.chop(1);
    return path.isEmpty() ? QList<QByteArray>() : path.split('/');
}

} // namespace

Router::Router() : m_root(std::make_unique<Node>()) {}

Router::~Router() = default;

Result<void> Router::add(Routes routes)
{
    for (Route &route : routes) {
        Node *node = m_root.get();
        const QList<QByteArray> segments = segmentsOf(route.path);
        for (const QByteArray &segment : segments) {
            std::shared_ptr<Node> &next = segment.startsWith('{') ? node->any : node->literal[segment];
            if (!next)
                next = std::make_shared<Node>();
            if (segment.startsWith('{'))
                node->anyName = segment.mid(1, segment.size() - 2);
            node = next.get();
        }
        if (node->routes.contains(route.method))
            return failure(Error::Code::Internal, QStringLiteral("Two routes are called %1 %2.")
                                                      .arg(QString::fromLatin1(http::toString(route.method)),
                                                           QString::fromUtf8(route.path)));
        m_routes.push_back(std::make_unique<Route>(std::move(route)));
        node->routes[m_routes.back()->method] = m_routes.back().get();
    }
    return {};
}

Router::Match Router::find(http::Method method, const QByteArray &path) const
{
    Match match;
    const Node *node = m_root.get();
    const QList<QByteArray> segments = segmentsOf(path);
    for (const QByteArray &segment : segments) {
        if (const auto literal = node->literal.constFind(segment); literal != node->literal.constEnd()) {
            node = literal->get();
        } else if (node->any && !segment.isEmpty()) {
            match.path[node->anyName] = QString::fromUtf8(QByteArray::fromPercentEncoding(segment));
            node = node->any.get();
        } else {
            return match;
        }
    }
    const auto wanted = method == http::Method::Head ? http::Method::Get : method;
    if (const auto found = node->routes.find(wanted); found != node->routes.end()) {
        match.route = found->second;
        return match;
    }
    for (const auto &[allowed, route] : node->routes)
        match.allowed.push_back(allowed);
    return match;
}

} // namespace monitron::api
