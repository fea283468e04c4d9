// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/shownstate.h"
#include "core/base/ids.h"
#include "core/client/editview.h"
#include "core/model/history.h"
#include "core/storage/changeset.h"

#include <QObject>
#include <QTimer>

namespace monitron {

class Workspace;

/// What the head and the tiles of a monitor's page show.
struct DetailData
{
    Monitor monitor;
    MonitorState state;
    Uptime day;
    Uptime week;
    Uptime month;
    Uptime year;
    std::optional<qint64> meanUs; ///< of the last 24 h
    std::optional<qint64> p50Us;
    std::optional<qint64> p95Us;
    std::optional<EndpointFacts> facts;
    std::optional<EditView::State> edits; ///< of it that wait for a server

    [[nodiscard]] ShownState shown() const { return shownState(monitor, state); }
    /// Whole days until the leaf certificate ends; none without TLS.
    [[nodiscard]] std::optional<int> certificateDays(Timestamp now) const;
};

/// One monitor's page, kept up to date. Another monitor takes the place of the one before when it is read.
class MonitorDetail : public QObject
{
    Q_OBJECT
public:
    explicit MonitorDetail(Workspace &workspace, QObject *parent = nullptr);

    /// Null: nothing.
    void setMonitor(MonitorId id);
    [[nodiscard]] MonitorId monitor() const { return m_monitor; }
    /// None until one has been read, and when the monitor is gone. While another is being read, still the
    /// one before.
    [[nodiscard]] const std::optional<DetailData> &data() const { return m_data; }
    [[nodiscard]] Timestamp now() const;

Q_SIGNALS:
    void changed();

private:
    void read();

    Workspace &m_workspace;
    MonitorId m_monitor;
    bool m_reading = false;
    bool m_again = false;
    std::optional<DetailData> m_data;
    QTimer m_refresh;
};

} // namespace monitron
