// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/shownstate.h"

#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace monitron {

/// The groups of a list, each before the groups within it, in the order of their names; those without a
/// group come last. Counts by state what is in each, the groups within it included.
class GroupTree
{
public:
    struct Node
    {
        QString path; ///< "Production/API"; empty: no group
        int parent = -1;
        int depth = 0;
        std::array<int, 6> counts{}; ///< by ShownState
        [[nodiscard]] int count() const;
        /// Of a node that isn't empty.
        [[nodiscard]] ShownState worst() const;
    };

    /// All counts are zero then. `paths` are normalized.
    void build(const std::vector<QString> &paths);
    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] const Node &node(int node) const { return m_nodes[static_cast<size_t>(node)]; }
    [[nodiscard]] int find(const QString &path) const { return m_byPath.value(path, -1); }
    /// False when all monitors have no group.
    [[nodiscard]] bool hasGroups() const { return size() > 1 || (size() == 1 && !node(0).path.isEmpty()); }

    void clearCounts();
    /// Adds `by` monitors in `state` to the node and all around it.
    void count(int node, ShownState state, int by);

private:
    std::vector<Node> m_nodes;
    QHash<QString, int> m_byPath;
};

} // namespace monitron
