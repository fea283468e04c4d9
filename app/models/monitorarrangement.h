// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/grouptree.h"
#include "app/models/monitorfilter.h"

#include <QSet>

namespace monitron {

enum class MonitorSort { Group, Name, State, Uptime, Latency, NextCheck };

/// What a list is asked for.
struct ListQuery
{
    MonitorFilter filter;
    MonitorSort sort = MonitorSort::Group;
    bool descending = false;
    QSet<QString> folded; ///< paths of groups; a filter looks into them all the same
    /// Whether a check can change the order or what is found.
    [[nodiscard]] bool dependsOnState() const;
};

/// One line of the list: a monitor, or the header of a group.
struct ListLine
{
    int source = -1; ///< row of the monitor; none: a header, or a monitor that is gone
    int node = -1;   ///< in the tree
    MonitorId id;
    QString group; ///< path
    [[nodiscard]] bool isHeader() const { return id.isNull(); }
    [[nodiscard]] bool sameAs(const ListLine &other) const { return id == other.id && group == other.group; }
};

/// Rows of monitors brought into the order of a list. Remembers what is costly (the order of names, the
/// tree of groups) and mends it where rows changed.
class MonitorArrangement
{
public:
    using Rows = std::vector<MonitorRow>;

    // What became of the rows; before the next arrange().
    void reset(const Rows &rows);
    void append(const Rows &rows, int first);
    void remove(int first, int last);
    /// Name, group or tags of these are others.
    void retext(const Rows &rows, const std::vector<int> &changed);

    [[nodiscard]] std::vector<ListLine> arrange(const Rows &rows, const ListQuery &query);

    // As of the last arrange().
    [[nodiscard]] const GroupTree &groups() const { return m_tree; }
    [[nodiscard]] int matching() const { return m_matching; }
    /// Counts the row under its state now; answers its group, or -1 when nothing changed.
    int restate(int source, const MonitorRow &row);

private:
    [[nodiscard]] static bool byName(const MonitorRow &a, const MonitorRow &b);
    void sortFrom(const Rows &rows, std::ptrdiff_t sorted);
    void rebuildTree();
    [[nodiscard]] std::vector<int> matchingRows(const Rows &rows, const ListQuery &query);
    [[nodiscard]] std::vector<ListLine> grouped(const Rows &rows, const std::vector<int> &found,
                                                const ListQuery &query) const;

    std::vector<int> m_byName;    ///< source rows
    std::vector<QString> m_paths; ///< of groups, by source row
    std::vector<int> m_nodes;     ///< by source row
    GroupTree m_tree;
    bool m_treeStale = true;
    int m_matching = 0;
    std::vector<std::optional<ShownState>> m_counted; ///< by source row: as it is in the tree's counts
};

} // namespace monitron
