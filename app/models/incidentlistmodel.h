// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/incidentpage.h"
#include "app/models/shownstate.h"
#include "core/storage/changeset.h"

#include <QAbstractListModel>
#include <QTimer>

namespace monitron {

class Workspace;

/// Incidents of all monitors or of one, the open ones first, then the newest; read page by page and kept up
/// to date row by row.
class IncidentListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< IncidentId
        StateRole,                 ///< ShownState
        StateTextRole,             ///< "Down for 4 min", "Recovered"
        StartedRole,               ///< "09:57:12"
        LengthRole,                ///< "4 min"
        CauseRole,
        AcknowledgedRole, ///< "Acknowledged by anna"; empty
        FlappingRole,     ///< bool
    };

    explicit IncidentListModel(Workspace &workspace, QObject *parent = nullptr);

    /// Reads the first page.
    void reload();
    void setMonitor(MonitorId id); ///< null: of all
    void setOpenOnly(bool openOnly);
    void setFilter(const QString &words);
    [[nodiscard]] bool isFiltered() const { return m_openOnly || !m_filter.isEmpty(); }
    /// Whether something has been read since the last change of what is asked for, or there is nothing.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const IncidentRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// -1: not among those that have been read.
    [[nodiscard]] int rowOf(IncidentId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// A page came, or rows changed.
    void loaded();

private:
    void takeChanges(const ChangeSet &changes);
    void readChanged();
    void readNext();
    void take(IncidentPage page);
    void place(IncidentRow row);
    void remove(int row);
    [[nodiscard]] bool belongs(const IncidentRow &row) const;

    Workspace &m_workspace;
    MonitorId m_monitor;
    bool m_openOnly = false;
    QStringList m_filter;
    std::vector<IncidentRow> m_rows;
    IncidentCursor m_cursor;
    bool m_atEnd = false;
    bool m_loaded = false;
    bool m_reading = false;
    quint64 m_generation = 0; ///< answers to older questions are dropped
    QSet<IncidentId> m_changed;
    QSet<MonitorId> m_removed; ///< while we look; they may come back
    QTimer m_refresh;
};

} // namespace monitron
