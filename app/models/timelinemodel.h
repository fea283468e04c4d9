// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/channel.h"
#include "core/model/incident.h"
#include "core/storage/changeset.h"

#include <QAbstractListModel>
#include <QTimer>

namespace monitron {

class Workspace;
struct IncidentView;

/// The incidents of one monitor, newest first, each as its steps: first failure, confirmed, who was told,
/// acknowledged, recovered.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< "09:57:12"
        TitleRole,
        DetailRole,
        HeaderRole, ///< bool: the row that begins an incident
        OpenRole,   ///< bool: the incident goes on
    };

    explicit TimelineModel(Workspace &workspace, QObject *parent = nullptr);

    void setMonitor(MonitorId id);
    [[nodiscard]] bool hasOpenIncident() const { return m_open; }
    [[nodiscard]] bool isAcknowledged() const { return m_acknowledged; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();

private:
    struct Row
    {
        Timestamp at;
        QString title;
        QString detail;
        bool header = false;
        bool open = false;
    };
    void read();
    void show(const std::vector<IncidentView> &incidents);
    static void addSteps(const IncidentView &view, std::vector<Row> &rows);
    [[nodiscard]] static Row step(const Delivery &delivery);

    Workspace &m_workspace;
    MonitorId m_monitor;
    std::vector<Row> m_rows;
    QSet<IncidentId> m_shown;
    bool m_open = false;
    bool m_acknowledged = false;
    QTimer m_refresh;
};

} // namespace monitron
