// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/grouptree.h"

#include "app/models/grouppath.h"
#include "app/models/naturalorder.h"

#include <QCollator>
#include <QSet>

#include <algorithm>
#include <functional>
#include <numeric>

namespace monitron {

namespace {

using Children = QHash<QString, QStringList>; // by the path of the parent

Children childrenOf(const std::vector<QString> &paths)
{
    QSet<QString> seen;
    Children children;
    for (const QString &path : paths) {
        for (QString at = path; !at.isEmpty() && !seen.contains(at); at = grouppath::parent(at)) {
            seen.insert(at);
            children[grouppath::parent(at)].append(at);
        }
    }
    return children;
}

void sortByLeaf(QStringList &paths, const QCollator &collator)
{
    std::vector<std::pair<QCollatorSortKey, QString>> keyed;
    for (const QString &path : paths)
        keyed.emplace_back(collator.sortKey(naturalOrder(grouppath::leaf(path))), path);
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        const int byLeaf = a.first.compare(b.first);
        return byLeaf != 0 ? byLeaf < 0 : a.second < b.second;
    });
    for (size_t i = 0; i < keyed.size(); ++i)
        paths[static_cast<qsizetype>(i)] = keyed[i].second;
}

} // namespace

int GroupTree::Node::count() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

ShownState GroupTree::Node::worst() const
{
    ShownState worst = ShownState::Paused;
    for (size_t i = 0; i < counts.size(); ++i) {
        const auto state = static_cast<ShownState>(i);
        if (counts[i] > 0 && severity(state) < severity(worst))
            worst = state;
    }
    return worst;
}

void GroupTree::build(const std::vector<QString> &paths)
{
    m_nodes.clear();
    m_byPath.clear();
    Children children = childrenOf(paths);
    const QCollator collator;
    // A stack, not recursion: a path may have thousands of parts.
    std::vector<Node> open;
    const auto push = [&](const QString &parent, int parentNode, int depth) {
        QStringList within = children.take(parent);
        sortByLeaf(within, collator);
        for (auto path = within.crbegin(); path != within.crend(); ++path)
            open.push_back({*path, parentNode, depth});
    };
    push({}, -1, 0);
    while (!open.empty()) {
        const Node node = open.back();
        open.pop_back();
        const int number = size();
        m_byPath.insert(node.path, number);
        m_nodes.push_back(node);
        push(node.path, number, node.depth + 1);
    }
    if (std::any_of(paths.begin(), paths.end(), [](const QString &path) { return path.isEmpty(); })) {
        m_byPath.insert(QString(), size());
        m_nodes.push_back({});
    }
}

void GroupTree::clearCounts()
{
    for (Node &node : m_nodes)
        node.counts.fill(0);
}

void GroupTree::count(int node, ShownState state, int by)
{
    for (; node >= 0; node = m_nodes[static_cast<size_t>(node)].parent)
        m_nodes[static_cast<size_t>(node)].counts[static_cast<size_t>(state)] += by;
}

} // namespace monitron
