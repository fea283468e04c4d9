// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorarrangement.h"
#include "app/models/monitorlistmodel.h"

#include <QItemSelection>

namespace monitron {

/// The monitors as the list shows them: filtered, sorted, and by default under headers of nested groups that
/// can be folded. Rows keep their identity where possible, so that selections last.
class MonitorSectionsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        HeaderRole =
            MonitorListModel::EditsRole + 1, ///< bool: this row is a header; its StateRole: the worst
        FoldedRole,                          ///< bool, headers
        CountRole,                           ///< monitors in it, headers
        DepthRole,                           ///< of the header, or of the monitor's group
    };

    /// `source` outlives it.
    explicit MonitorSectionsModel(MonitorListModel &source, QObject *parent = nullptr);

    /// See MonitorFilter.
    void setFilter(const QString &text);
    void setSort(MonitorSort sort, bool descending);
    void setFolded(const QSet<QString> &groups);
    void toggleFolded(const QString &group);
    /// Unfolds the group and all around it.
    void unfold(const QString &group);
    [[nodiscard]] const ListQuery &query() const { return m_query; }

    [[nodiscard]] QModelIndex indexOf(MonitorId id) const;
    /// Of those that are in the list.
    [[nodiscard]] QItemSelection selectionOf(const QSet<MonitorId> &ids) const;
    [[nodiscard]] QModelIndex headerOf(const QString &group) const;
    /// Null for headers.
    [[nodiscard]] MonitorId idAt(const QModelIndex &index) const;
    /// Row of the header that the row stands under; -1: none.
    [[nodiscard]] int enclosingHeader(int row) const;
    /// Rows of the headers, ascending.
    [[nodiscard]] const std::vector<int> &headers() const { return m_headers; }
    [[nodiscard]] const GroupTree &groups() const { return m_arrangement.groups(); }
    [[nodiscard]] int matching() const { return m_arrangement.matching(); }
    [[nodiscard]] int total() const { return m_source.rowCount(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void aboutToArrange();
    /// Rows are in place after any change of what is shown; counts may be others.
    void arranged();
    /// Somebody dropped monitors, or a whole group, on a group ("": none).
    void monitorsDropped(const std::vector<monitron::MonitorId> &ids, const QString &group);
    void groupDropped(const QString &path, const QString &into);

private:
    void rearrange();
    void takeTexts();
    void place(std::vector<ListLine> lines);
    void renumber(const std::vector<ListLine> &lines, int start, int tail);
    [[nodiscard]] bool reorder(std::vector<ListLine> &lines, int start, int count);
    void indexLines();
    void forward(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void tellHeaders(int node);
    [[nodiscard]] QVariant headerValue(const ListLine &line, int role) const;

    MonitorListModel &m_source;
    MonitorArrangement m_arrangement;
    ListQuery m_query;
    std::vector<ListLine> m_lines;
    std::vector<int> m_headers;
    std::vector<int> m_rowOfSource;
    std::vector<int> m_rowOfNode;
    std::vector<int> m_retexted; ///< source rows
    QTimer m_textTimer;
    QTimer m_stateTimer;
    QTimer m_uptimeTimer;
};

} // namespace monitron
