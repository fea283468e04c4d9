// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorrow.h"
#include "app/models/monitorsummary.h"
#include "core/base/error.h"
#include "core/storage/changeset.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

namespace monitron {

class RowExtrasReader;
class Workspace;
struct RowExtras;

/// Every monitor of the workspace with its state, kept up to date. Bars and uptimes are read only for rows
/// that somebody looks at, in batches, so that 10,000 rows cost no more than what is on the screen.
class MonitorListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< MonitorId
        StateRole,                 ///< ShownState
        StateTextRole,             ///< "Down for 4 min"
        BarRole,                   ///< HeartbeatBar
        UptimeRole,                ///< double, or invalid
        LatencyRole,               ///< microseconds, or invalid when the last check failed
        NextDueRole,               ///< Timestamp, or invalid when none is due
        NextTextRole,              ///< "in 18 s"
        TagsRole,                  ///< QStringList
        GroupRole,
        EditsRole, ///< EditView::State as int, or invalid where no edit of it waits
    };

    explicit MonitorListModel(Workspace &workspace, QObject *parent = nullptr);

    /// Reads everything anew; `loaded` follows.
    void reload();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const std::vector<MonitorRow> &rows() const { return m_rows; }
    [[nodiscard]] const MonitorRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(MonitorId id) const { return m_rowOf.value(id, -1); }
    [[nodiscard]] MonitorSummary summary() const { return m_summary.summary(); }
    /// Reads the uptimes of all rows in the background, as sorting by them needs; again when called again.
    void wantUptimes();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const monitron::Error &error);
    /// Counts or due times may be others now.
    void summaryChanged();
    void uptimesRead();

private:
    void takeRows(std::vector<MonitorRow> rows);
    void takeChanges(const ChangeSet &changes);
    void readChanged();
    void readEdits();
    void takeEdits(const EditedMonitors &edited);
    void takeChanged(std::vector<MonitorRow> rows);
    void takeExtras(const std::vector<RowExtras> &extras);
    void dropRows(const QSet<MonitorId> &ids);
    void dropAll(const std::vector<int> &rows);
    void tellChanged(std::vector<int> rows, const QList<int> &roles);
    void reindex(size_t from);

    Workspace &m_workspace;
    RowExtrasReader *m_extras;
    std::vector<MonitorRow> m_rows;
    QHash<MonitorId, int> m_rowOf;
    SummaryCounter m_summary;
    QSet<MonitorId> m_pending; ///< to be read again
    EditedMonitors m_edited;
    bool m_editsPending = false;
    QTimer m_changeTimer;
    bool m_loaded = false;
};

} // namespace monitron
