// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitorsectionsmodel.h"

#include "app/models/format.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace monitron {

namespace {

constexpr qsizetype sortedLength = 256; ///< of a name
constexpr qsizetype digitWidth = 12;

/// "api 9" before "api 10", whatever the collator of the platform knows of numbers.
QString natural(const QString &name)
{
    QString key;
    QString digits;
    const QString folded = name.left(sortedLength).toCaseFolded() + QChar(u'\0');
    for (const QChar c : folded) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
            continue;
        }
        if (!digits.isEmpty())
            key += std::exchange(digits, {}).rightJustified(digitWidth, u'0');
        if (!c.isNull())
            key += c;
    }
    return key;
}

} // namespace

MonitorSectionsModel::MonitorSectionsModel(MonitorListModel &source, QObject *parent)
    : QAbstractListModel(parent), m_source(source)
{
    const auto resort = [this] {
        sort();
        rebuild();
    };
    connect(&m_source, &QAbstractItemModel::modelReset, this, resort);
    connect(&m_source, &QAbstractItemModel::rowsInserted, this, resort);
    connect(&m_source, &QAbstractItemModel::rowsRemoved, this, resort);
    connect(&m_source, &QAbstractItemModel::dataChanged, this, &MonitorSectionsModel::forward);
    resort();
}

void MonitorSectionsModel::setFilter(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
}

void MonitorSectionsModel::toggleFolded(const QString &group)
{
    if (!m_folded.remove(group))
        m_folded.insert(group);
    rebuild();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].source < 0 && m_rows[i].group == group)
            Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)), {FoldedRole});
    }
}

void MonitorSectionsModel::sort()
{
    const QCollator collator;
    const int count = m_source.rowCount();
    std::vector<QCollatorSortKey> groups;
    std::vector<QCollatorSortKey> names;
    m_haystacks.clear();
    for (int i = 0; i < count; ++i) {
        const MonitorRow &row = m_source.row(i);
        groups.push_back(collator.sortKey(natural(row.monitor.group)));
        names.push_back(collator.sortKey(natural(row.monitor.name)));
        m_haystacks.append(row.haystack());
    }
    m_order.resize(static_cast<size_t>(count));
    std::iota(m_order.begin(), m_order.end(), 0);
    std::sort(m_order.begin(), m_order.end(), [&](int left, int right) {
        const auto a = static_cast<size_t>(left);
        const auto b = static_cast<size_t>(right);
        // Monitors without a group come last, under their own header.
        const bool aGroup = !m_source.row(left).monitor.group.isEmpty();
        const bool bGroup = !m_source.row(right).monitor.group.isEmpty();
        if (aGroup != bGroup)
            return aGroup;
        if (const int byGroup = groups[a].compare(groups[b]))
            return byGroup < 0;
        if (m_source.row(left).monitor.group != m_source.row(right).monitor.group)
            return m_source.row(left).monitor.group < m_source.row(right).monitor.group;
        if (const int byName = names[a].compare(names[b]))
            return byName < 0;
        return m_source.row(left).monitor.id < m_source.row(right).monitor.id;
    });
}

std::vector<MonitorSectionsModel::Row> MonitorSectionsModel::wanted() const
{
    std::vector<Row> rows;
    const bool grouped = !m_order.empty() && !m_source.row(m_order.front()).monitor.group.isEmpty();
    size_t header = 0;
    for (const int source : m_order) {
        const QString &haystack = m_haystacks.at(source);
        if (!std::all_of(m_words.cbegin(), m_words.cend(),
                         [&](const QString &word) { return haystack.contains(word); }))
            continue;
        const Monitor &monitor = m_source.row(source).monitor;
        if (grouped && (rows.empty() || rows[header].group != monitor.group)) {
            header = rows.size();
            rows.push_back({-1, {}, monitor.group, 0});
        }
        if (grouped)
            ++rows[header].count;
        // A filter looks into folded groups too: what it finds has to be seen.
        if (!grouped || !m_words.isEmpty() || !m_folded.contains(monitor.group))
            rows.push_back({source, monitor.id, monitor.group, 0});
    }
    return rows;
}

void MonitorSectionsModel::rebuild()
{
    std::vector<Row> rows = wanted();
    const auto same = [](const Row &a, const Row &b) { return a.sameAs(b); };
    const auto front = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), same);
    const auto first = front.first - m_rows.begin();
    const auto back =
        std::mismatch(m_rows.rbegin(), m_rows.rend() - first, rows.rbegin(), rows.rend() - first, same);
    const auto tail = back.first - m_rows.rbegin();
    const int start = static_cast<int>(first);
    const int removed = static_cast<int>(m_rows.size()) - start - static_cast<int>(tail);
    const int inserted = static_cast<int>(rows.size()) - start - static_cast<int>(tail);

    if (removed > 0) {
        beginRemoveRows({}, start, start + removed - 1);
        m_rows.erase(m_rows.begin() + start, m_rows.begin() + start + removed);
        endRemoveRows();
    }
    if (inserted > 0)
        beginInsertRows({}, start, start + inserted - 1);
    m_rows = std::move(rows);
    m_rowOfSource.assign(static_cast<size_t>(m_source.rowCount()), -1);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].source >= 0)
            m_rowOfSource[static_cast<size_t>(m_rows[i].source)] = static_cast<int>(i);
    }
    if (inserted > 0)
        endInsertRows();
}

void MonitorSectionsModel::forward(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (roles.isEmpty()) { // name, group or tags may be others
        sort();
        rebuild();
    }
    for (int source = first.row(); source <= last.row(); ++source) {
        const int row = m_rowOfSource[static_cast<size_t>(source)];
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row), roles);
    }
}

QModelIndex MonitorSectionsModel::indexOf(MonitorId id) const
{
    const int source = m_source.rowOf(id);
    const int row = source < 0 ? -1 : m_rowOfSource[static_cast<size_t>(source)];
    return row < 0 ? QModelIndex() : index(row);
}

MonitorId MonitorSectionsModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].id : MonitorId();
}

int MonitorSectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MonitorSectionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == HeaderRole)
        return row.source < 0;
    if (row.source >= 0)
        return m_source.data(m_source.index(row.source), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.group.isEmpty() ? tr("No group") : format::brief(row.group, 80);
    case MonitorListModel::GroupRole:
        return row.group;
    case FoldedRole:
        return m_folded.contains(row.group) && m_words.isEmpty();
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

Qt::ItemFlags MonitorSectionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows[static_cast<size_t>(index.row())].source < 0)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace monitron
