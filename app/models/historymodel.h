// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/history.h"
#include "core/model/incident.h"
#include "core/storage/changeset.h"

#include <QObject>
#include <QTimer>

namespace monitron {

class Workspace;

/// All that a chart of one monitor shows.
struct ChartData
{
    MonitorId monitor;
    Series series;
    std::vector<Interruption> interruptions;
    std::vector<Incident> incidents;
    Uptime uptime;
};

/// The history of one monitor over a sliding range that ends now, kept up to date without asking more
/// often than the range can show.
class HistoryModel : public QObject
{
    Q_OBJECT
public:
    explicit HistoryModel(Workspace &workspace, QObject *parent = nullptr);

    /// Null: nothing.
    void setMonitor(MonitorId id);
    /// The range begins `length` ago.
    void setLength(Duration length);
    /// As many as there are pixels for.
    void setMaxPoints(int points);
    /// The range begins at a multiple of this (whole days); 0: anywhere.
    void setAlignment(Duration alignment);

    [[nodiscard]] Duration length() const { return m_length; }
    [[nodiscard]] const ChartData &data() const { return m_data; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void askSoon();

    Workspace &m_workspace;
    MonitorId m_monitor;
    Duration m_length = std::chrono::hours(1);
    Duration m_alignment{0};
    int m_maxPoints = 300;
    bool m_reading = false;
    bool m_again = false;
    ChartData m_data;
    QTimer m_refresh;
};

} // namespace monitron
