// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitorsectionsmodel.h"

#include "app/models/format.h"
#include "app/models/grouppath.h"

#include <algorithm>

namespace monitron {

namespace {

/// Rows that move with their state do so this often: more is unrest.
constexpr std::chrono::milliseconds statePause{500};
constexpr std::chrono::seconds uptimePause{30};

} // namespace

MonitorSectionsModel::MonitorSectionsModel(MonitorListModel &source, QObject *parent)
    : QAbstractListModel(parent), m_source(source)
{
    connect(&m_source, &QAbstractItemModel::modelReset, this, [this] {
        m_retexted.clear();
        m_arrangement.reset(m_source.rows());
        rearrange();
        if (m_query.sort == MonitorSort::Uptime)
            m_source.wantUptimes();
    });
    connect(&m_source, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        m_arrangement.append(m_source.rows(), first);
        rearrange();
    });
    connect(&m_source, &QAbstractItemModel::rowsAboutToBeRemoved, this, &MonitorSectionsModel::takeTexts);
    connect(&m_source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                m_arrangement.remove(first, last);
                rearrange();
            });
    connect(&m_source, &QAbstractItemModel::dataChanged, this, &MonitorSectionsModel::forward);
    m_textTimer.setSingleShot(true);
    m_textTimer.setInterval(0); // all that one answer of the store changed, in one go
    connect(&m_textTimer, &QTimer::timeout, this, [this] {
        takeTexts();
        rearrange();
    });
    m_stateTimer.setSingleShot(true);
    m_stateTimer.setInterval(statePause);
    connect(&m_stateTimer, &QTimer::timeout, this, &MonitorSectionsModel::rearrange);
    m_uptimeTimer.setSingleShot(true);
    m_uptimeTimer.setInterval(uptimePause);
    connect(&m_uptimeTimer, &QTimer::timeout, this, [this] {
        if (m_query.sort == MonitorSort::Uptime)
            m_source.wantUptimes();
    });
    connect(&m_source, &MonitorListModel::uptimesRead, this, [this] { m_uptimeTimer.start(); });
    m_arrangement.reset(m_source.rows());
    rearrange();
}

void MonitorSectionsModel::setFilter(const QString &text)
{
    MonitorFilter filter = MonitorFilter::parse(text);
    if (filter == m_query.filter)
        return;
    m_query.filter = std::move(filter);
    rearrange();
}

void MonitorSectionsModel::setSort(MonitorSort sort, bool descending)
{
    if (sort == m_query.sort && descending == m_query.descending)
        return;
    m_query.sort = sort;
    m_query.descending = descending;
    if (sort == MonitorSort::Uptime)
        m_source.wantUptimes();
    rearrange();
}

void MonitorSectionsModel::setFolded(const QSet<QString> &groups)
{
    m_query.folded = groups;
    rearrange();
    if (!m_headers.empty())
        Q_EMIT dataChanged(index(m_headers.front()), index(m_headers.back()), {FoldedRole});
}

void MonitorSectionsModel::toggleFolded(const QString &group)
{
    if (!m_query.folded.remove(group))
        m_query.folded.insert(group);
    rearrange();
    if (const QModelIndex header = headerOf(group); header.isValid())
        Q_EMIT dataChanged(header, header, {FoldedRole});
}

void MonitorSectionsModel::unfold(const QString &group)
{
    QSet<QString> folded = m_query.folded;
    folded.removeIf(
        [path = grouppath::normalized(group)](const QString &one) { return grouppath::isWithin(path, one); });
    if (folded != m_query.folded)
        setFolded(folded);
}

void MonitorSectionsModel::takeTexts()
{
    m_textTimer.stop();
    if (!m_retexted.empty())
        m_arrangement.retext(m_source.rows(), std::exchange(m_retexted, {}));
}

void MonitorSectionsModel::rearrange()
{
    m_stateTimer.stop();
    Q_EMIT aboutToArrange();
    place(m_arrangement.arrange(m_source.rows(), m_query));
    Q_EMIT arranged();
}

void MonitorSectionsModel::place(std::vector<ListLine> lines)
{
    const auto same = [](const ListLine &a, const ListLine &b) { return a.sameAs(b); };
    const auto front = std::mismatch(m_lines.begin(), m_lines.end(), lines.begin(), lines.end(), same);
    const auto first = front.first - m_lines.begin();
    const auto back =
        std::mismatch(m_lines.rbegin(), m_lines.rend() - first, lines.rbegin(), lines.rend() - first, same);
    const auto tail = back.first - m_lines.rbegin();
    const int start = static_cast<int>(first);
    const int removed = static_cast<int>(m_lines.size()) - start - static_cast<int>(tail);
    const int inserted = static_cast<int>(lines.size()) - start - static_cast<int>(tail);
    renumber(lines, start, static_cast<int>(tail));
    if (removed == inserted && removed > 1 && reorder(lines, start, removed))
        return;
    if (removed > 0) {
        beginRemoveRows({}, start, start + removed - 1);
        m_lines.erase(m_lines.begin() + start, m_lines.begin() + start + removed);
        indexLines();
        endRemoveRows();
    }
    if (inserted > 0)
        beginInsertRows({}, start, start + inserted - 1);
    m_lines = std::move(lines);
    indexLines();
    if (inserted > 0)
        endInsertRows();
}

/// Whoever looks at the old lines while they go must find their monitors and groups where these are now.
void MonitorSectionsModel::renumber(const std::vector<ListLine> &lines, int start, int tail)
{
    std::copy_n(lines.begin(), start, m_lines.begin());
    std::copy_n(lines.rbegin(), tail, m_lines.rbegin());
    for (auto line = m_lines.begin() + start; line != m_lines.end() - tail; ++line) {
        line->source = line->isHeader() ? -1 : m_source.rowOf(line->id);
        line->node = line->node < 0 ? -1 : groups().find(line->group);
    }
    indexLines();
}

/// Where the same rows only stand in another order, whoever holds an index keeps it.
bool MonitorSectionsModel::reorder(std::vector<ListLine> &lines, int start, int count)
{
    QHash<std::pair<MonitorId, QString>, int> places;
    for (int i = start; i < start + count; ++i) {
        const ListLine &line = lines[static_cast<size_t>(i)];
        places.insert({line.id, line.group}, i);
    }
    const auto placeOf = [&](int row) {
        const ListLine &line = m_lines[static_cast<size_t>(row)];
        return places.value({line.id, line.group}, -1);
    };
    for (int i = start; i < start + count; ++i) {
        if (placeOf(i) < 0)
            return false;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &at : before) {
        const bool moved = at.row() >= start && at.row() < start + count;
        after.append(moved ? createIndex(placeOf(at.row()), 0) : at);
    }
    m_lines = std::move(lines);
    indexLines();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    return true;
}

void MonitorSectionsModel::indexLines()
{
    m_headers.clear();
    m_rowOfSource.assign(static_cast<size_t>(m_source.rowCount()), -1);
    m_rowOfNode.assign(static_cast<size_t>(groups().size()), -1);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const int row = static_cast<int>(i);
        const ListLine &line = m_lines[i];
        if (line.isHeader())
            m_headers.push_back(row);
        if (line.isHeader() && line.node >= 0)
            m_rowOfNode[static_cast<size_t>(line.node)] = row;
        else if (line.source >= 0)
            m_rowOfSource[static_cast<size_t>(line.source)] = row;
    }
}

void MonitorSectionsModel::forward(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const bool texts = roles.isEmpty(); // name, group or tags may be others
    const bool states = texts || roles.contains(MonitorListModel::StateRole);
    for (int source = first.row(); source <= last.row(); ++source) {
        if (texts)
            m_retexted.push_back(source);
        if (states)
            tellHeaders(m_arrangement.restate(source, m_source.row(source)));
        if (const int row = m_rowOfSource[static_cast<size_t>(source)]; row >= 0)
            Q_EMIT dataChanged(index(row), index(row), roles);
    }
    if (texts)
        m_textTimer.start();
    const bool moves =
        states || (m_query.sort == MonitorSort::Uptime && roles.contains(MonitorListModel::UptimeRole));
    if (moves && m_query.dependsOnState() && !m_stateTimer.isActive())
        m_stateTimer.start();
}

void MonitorSectionsModel::tellHeaders(int node)
{
    for (; node >= 0; node = groups().node(node).parent) {
        if (const int row = m_rowOfNode[static_cast<size_t>(node)]; row >= 0)
            Q_EMIT dataChanged(index(row), index(row), {CountRole, MonitorListModel::StateRole});
    }
}

QModelIndex MonitorSectionsModel::indexOf(MonitorId id) const
{
    const int source = m_source.rowOf(id);
    const int row = source < 0 ? -1 : m_rowOfSource[static_cast<size_t>(source)];
    return row < 0 ? QModelIndex() : index(row);
}

QItemSelection MonitorSectionsModel::selectionOf(const QSet<MonitorId> &ids) const
{
    std::vector<int> rows;
    for (const MonitorId &id : ids) {
        if (const QModelIndex at = indexOf(id); at.isValid())
            rows.push_back(at.row());
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append(QItemSelectionRange(index(rows[i]), index(rows[end - 1])));
        i = end;
    }
    return selection;
}

QModelIndex MonitorSectionsModel::headerOf(const QString &group) const
{
    const int node = groups().find(group);
    const int row = node < 0 ? -1 : m_rowOfNode[static_cast<size_t>(node)];
    return row < 0 ? QModelIndex() : index(row);
}

int MonitorSectionsModel::enclosingHeader(int row) const
{
    const ListLine &line = m_lines[static_cast<size_t>(row)];
    const bool nested = line.isHeader() && line.node >= 0;
    const int node = nested ? groups().node(line.node).parent : line.node;
    return node < 0 ? -1 : m_rowOfNode[static_cast<size_t>(node)];
}

MonitorId MonitorSectionsModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_lines[static_cast<size_t>(index.row())].id : MonitorId();
}

int MonitorSectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant MonitorSectionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListLine &line = m_lines[static_cast<size_t>(index.row())];
    if (role == HeaderRole)
        return line.isHeader();
    if (role == DepthRole)
        return line.node < 0 ? 0 : groups().node(line.node).depth;
    if (line.isHeader())
        return line.node < 0 ? QVariant() : headerValue(line, role);
    return line.source < 0 ? QVariant() : m_source.data(m_source.index(line.source), role);
}

QVariant MonitorSectionsModel::headerValue(const ListLine &line, int role) const
{
    const GroupTree::Node &node = groups().node(line.node);
    const QString name =
        line.group.isEmpty() ? tr("No group") : format::brief(grouppath::leaf(line.group), 80);
    const bool folded = m_query.filter.isEmpty() && m_query.folded.contains(line.group);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return format::brief(line.group);
    case Qt::AccessibleTextRole:
        return QStringList{name, tr("%n monitor(s)", nullptr, node.count()), stateWord(node.worst()),
                           folded ? tr("folded") : tr("unfolded")}
            .join(QStringLiteral(", "));
    case MonitorListModel::GroupRole:
        return line.group;
    case MonitorListModel::StateRole:
        return QVariant::fromValue(node.worst());
    case FoldedRole:
        return folded;
    case CountRole:
        return node.count();
    default:
        return {};
    }
}

Qt::ItemFlags MonitorSectionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags common =
        Qt::ItemIsEnabled | Qt::ItemIsDropEnabled | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return m_lines[static_cast<size_t>(index.row())].isHeader() ? common : common | Qt::ItemIsSelectable;
}

} // namespace monitron
