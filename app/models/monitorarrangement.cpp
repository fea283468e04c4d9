// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitorarrangement.h"

#include "app/models/grouppath.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace monitron {

namespace {

/// What is unknown comes last, whichever way the rest runs.
double sortKey(const MonitorRow &row, MonitorSort sort, bool descending)
{
    const double unknown = std::numeric_limits<double>::infinity();
    const double sign = descending ? -1.0 : 1.0;
    switch (sort) {
    case MonitorSort::State:
        return sign * severity(row.shown());
    case MonitorSort::Uptime:
        return row.uptime ? sign * *row.uptime : unknown;
    case MonitorSort::Latency:
        return row.state.lastCheckAt && row.state.lastOutcome == Outcome::Good && row.monitor.enabled
                   ? sign * static_cast<double>(row.state.lastTotalUs)
                   : unknown;
    case MonitorSort::NextCheck:
        return row.shown() == ShownState::Paused ? unknown
                                                 : sign * static_cast<double>(row.state.nextDue.ms());
    case MonitorSort::Group:
    case MonitorSort::Name:
        break;
    }
    return 0;
}

void sortByKey(const MonitorArrangement::Rows &rows, std::vector<int> &found, const ListQuery &query)
{
    std::vector<std::pair<double, int>> keyed;
    keyed.reserve(found.size());
    for (const int source : found)
        keyed.emplace_back(sortKey(rows[static_cast<size_t>(source)], query.sort, query.descending), source);
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::transform(keyed.begin(), keyed.end(), found.begin(), [](const auto &one) { return one.second; });
}

} // namespace

bool ListQuery::dependsOnState() const
{
    return filter.dependsOnState() || (sort != MonitorSort::Group && sort != MonitorSort::Name);
}

bool MonitorArrangement::byName(const MonitorRow &a, const MonitorRow &b)
{
    const int order = a.text->name.compare(b.text->name);
    return order != 0 ? order < 0 : a.monitor.id < b.monitor.id;
}

void MonitorArrangement::sortFrom(const Rows &rows, std::ptrdiff_t sorted)
{
    const auto less = [&rows](int a, int b) {
        return byName(rows[static_cast<size_t>(a)], rows[static_cast<size_t>(b)]);
    };
    const auto middle = m_byName.begin() + sorted;
    // Rows come from the reader in this order: looking is cheaper than sorting.
    if (!std::is_sorted(middle, m_byName.end(), less))
        std::sort(middle, m_byName.end(), less);
    std::inplace_merge(m_byName.begin(), middle, m_byName.end(), less);
}

void MonitorArrangement::reset(const Rows &rows)
{
    m_byName.clear();
    m_paths.clear();
    m_counted.clear();
    append(rows, 0);
}

void MonitorArrangement::append(const Rows &rows, int first)
{
    for (size_t i = static_cast<size_t>(first); i < rows.size(); ++i) {
        m_byName.push_back(static_cast<int>(i));
        m_paths.push_back(grouppath::normalized(rows[i].monitor.group));
    }
    sortFrom(rows, first);
    m_treeStale = true;
}

void MonitorArrangement::remove(int first, int last)
{
    const int count = last - first + 1;
    std::erase_if(m_byName, [&](int source) { return source >= first && source <= last; });
    for (int &source : m_byName)
        source -= source > last ? count : 0;
    m_paths.erase(m_paths.begin() + first, m_paths.begin() + last + 1);
    m_treeStale = true;
}

void MonitorArrangement::retext(const Rows &rows, const std::vector<int> &changed)
{
    std::vector<bool> moved(rows.size());
    for (const int source : changed) {
        const auto at = static_cast<size_t>(source);
        moved[at] = true;
        m_paths[at] = grouppath::normalized(rows[at].monitor.group);
    }
    const auto rest = std::stable_partition(m_byName.begin(), m_byName.end(),
                                            [&](int source) { return !moved[static_cast<size_t>(source)]; });
    sortFrom(rows, rest - m_byName.begin());
    m_treeStale = true;
}

void MonitorArrangement::rebuildTree()
{
    m_tree.build(m_paths);
    m_nodes.resize(m_paths.size());
    std::transform(m_paths.begin(), m_paths.end(), m_nodes.begin(),
                   [this](const QString &path) { return m_tree.find(path); });
    m_treeStale = false;
}

std::vector<int> MonitorArrangement::matchingRows(const Rows &rows, const ListQuery &query)
{
    m_tree.clearCounts();
    m_counted.assign(rows.size(), {});
    std::vector<int> found;
    for (const int source : m_byName) {
        const auto at = static_cast<size_t>(source);
        if (!query.filter.isEmpty() && !query.filter.matches(rows[at]))
            continue;
        found.push_back(source);
        const ShownState state = rows[at].shown();
        m_counted[at] = state;
        m_tree.count(m_nodes[at], state, 1);
    }
    m_matching = static_cast<int>(found.size());
    return found;
}

std::vector<ListLine> MonitorArrangement::arrange(const Rows &rows, const ListQuery &query)
{
    if (m_treeStale)
        rebuildTree();
    std::vector<int> found = matchingRows(rows, query);
    if (query.sort != MonitorSort::Group && query.sort != MonitorSort::Name)
        sortByKey(rows, found, query);
    else if (query.descending)
        std::reverse(found.begin(), found.end());
    if (query.sort == MonitorSort::Group && m_tree.hasGroups())
        return grouped(rows, found, query);
    std::vector<ListLine> lines;
    lines.reserve(found.size());
    for (const int source : found)
        lines.push_back({source, -1, rows[static_cast<size_t>(source)].monitor.id, {}});
    return lines;
}

std::vector<ListLine> MonitorArrangement::grouped(const Rows &rows, const std::vector<int> &found,
                                                  const ListQuery &query) const
{
    std::vector<std::vector<int>> within(static_cast<size_t>(m_tree.size()));
    for (const int source : found)
        within[static_cast<size_t>(m_nodes[static_cast<size_t>(source)])].push_back(source);
    std::vector<ListLine> lines;
    std::vector<bool> hidden(within.size());
    for (int i = 0; i < m_tree.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        const GroupTree::Node &node = m_tree.node(i);
        const bool folded = query.filter.isEmpty() && query.folded.contains(node.path);
        const bool inFolded = node.parent >= 0 && hidden[static_cast<size_t>(node.parent)];
        hidden[at] = folded || inFolded;
        if (inFolded || node.count() == 0)
            continue;
        lines.push_back({-1, i, {}, node.path});
        if (folded)
            continue;
        for (const int source : within[at])
            lines.push_back({source, i, rows[static_cast<size_t>(source)].monitor.id, node.path});
    }
    return lines;
}

int MonitorArrangement::restate(int source, const MonitorRow &row)
{
    std::optional<ShownState> &counted = m_counted[static_cast<size_t>(source)];
    const ShownState now = row.shown();
    if (!counted || *counted == now)
        return -1;
    const int node = m_nodes[static_cast<size_t>(source)];
    m_tree.count(node, *counted, -1);
    m_tree.count(node, now, 1);
    counted = now;
    return node;
}

} // namespace monitron
