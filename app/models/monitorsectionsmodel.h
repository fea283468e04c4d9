// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorlistmodel.h"

namespace monitron {

/// The monitors as the list shows them: filtered, sorted by group and name, each group under a header row
/// that can be folded. Rows are inserted and removed one by one where possible, so selections last.
class MonitorSectionsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        HeaderRole = MonitorListModel::GroupRole + 1, ///< bool: this row is a section header
        FoldedRole,                                   ///< bool, headers
        CountRole,                                    ///< monitors in it, headers
    };

    /// `source` outlives it.
    explicit MonitorSectionsModel(MonitorListModel &source, QObject *parent = nullptr);

    /// Words that must all occur in the name, URL, group or tags.
    void setFilter(const QString &text);
    void toggleFolded(const QString &group);

    [[nodiscard]] QModelIndex indexOf(MonitorId id) const;
    /// Null for headers.
    [[nodiscard]] MonitorId idAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        int source = -1; ///< none: the header of `group`
        MonitorId id;
        QString group;
        int count = 0;
        [[nodiscard]] bool sameAs(const Row &other) const { return id == other.id && group == other.group; }
    };
    void sort();
    void rebuild();
    [[nodiscard]] std::vector<Row> wanted() const;
    void forward(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);

    MonitorListModel &m_source;
    QStringList m_words;
    QSet<QString> m_folded;
    std::vector<int> m_order; ///< source rows, sorted
    QStringList m_haystacks;  ///< by source row
    std::vector<Row> m_rows;
    std::vector<int> m_rowOfSource;
};

} // namespace monitron
