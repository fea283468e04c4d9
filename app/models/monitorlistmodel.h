// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorrow.h"
#include "core/base/error.h"
#include "core/storage/changeset.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

namespace monitron {

class Workspace;

/// Counts over all monitors, for the sidebar and the tray.
struct MonitorSummary
{
    int total = 0;
    int up = 0;
    int failing = 0;
    int down = 0;
    int paused = 0;
    int unobserved = 0;
    std::optional<Timestamp> nextDue;
    bool operator==(const MonitorSummary &) const = default;
};

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
        NextDueRole,               ///< Timestamp
        GroupRole,
    };

    explicit MonitorListModel(Workspace &workspace, QObject *parent = nullptr);

    /// Reads everything anew; `loaded` follows.
    void reload();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const MonitorRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(MonitorId id) const { return m_rowOf.value(id, -1); }
    [[nodiscard]] MonitorSummary summary() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const monitron::Error &error);
    /// Counts or due times may be others now.
    void summaryChanged();

private:
    void takeChanges(const ChangeSet &changes);
    void readChanged();
    void readExtras();
    void removeRows(const QSet<MonitorId> &ids);
    void reindex(size_t from);
    void askExtras(int row) const;

    Workspace &m_workspace;
    std::vector<MonitorRow> m_rows;
    QHash<MonitorId, int> m_rowOf;
    QSet<MonitorId> m_pending;               ///< to be read again
    mutable std::vector<MonitorId> m_wanted; ///< looked at, extras not known
    QTimer m_changeTimer;
    mutable QTimer m_extrasTimer;
    bool m_loaded = false;
};

} // namespace monitron

Q_DECLARE_METATYPE(monitron::MonitorId)
