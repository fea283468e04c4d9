// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/model/history.h"
#include "core/model/outage.h"
#include "core/storage/changeset.h"

#include <QObject>
#include <QTimer>

namespace monitron {

class Viewport;
class Workspace;

/// All that a chart of one monitor shows. Reaches beyond what is seen, so that panning finds it there.
struct ChartData
{
    MonitorId monitor;
    QString name;
    Series series;
    Duration pointWidth{0};
    std::vector<Interruption> interruptions;
    std::vector<Outage> outages;
};

/// The history of one monitor over a viewport, kept up to date without asking more often than can be seen.
/// While an answer for a new viewport is on its way the old one stays.
class HistoryModel : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    HistoryModel(Workspace &workspace, const Viewport &viewport, QObject *parent = nullptr);

    /// Null: nothing.
    void setMonitor(MonitorId id);
    [[nodiscard]] MonitorId monitor() const { return m_monitor; }
    /// How wide the chart is.
    void setPixels(int pixels);
    /// While nobody looks nothing is read.
    void setActive(bool active);

    [[nodiscard]] const ChartData &data() const { return m_data; }
    /// Nothing has been answered yet for this monitor.
    [[nodiscard]] bool isLoading() const { return !m_monitor.isNull() && m_data.monitor != m_monitor; }
    /// The data is as fine as the viewport wants it, and reaches over all of it.
    [[nodiscard]] bool isComplete() const;
    /// Why the last answer was none.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void takeChanges(const ChangeSet &changes);
    void followViewport();
    void read();
    void take(const Result<ChartData> &answer, Timestamp askedAt);
    [[nodiscard]] bool covers(const ChartData &data, Timestamp knownTo) const;
    void askSoon();

    Workspace &m_workspace;
    const Viewport &m_viewport;
    MonitorId m_monitor;
    int m_pixels = 600;
    bool m_active = true;
    bool m_reading = false;
    bool m_again = false;
    bool m_changed = false; ///< since the last question
    bool m_mayCome = false; ///< history of the range, from elsewhere
    ChartData m_data;
    Timestamp m_readAt;
    Timestamp m_knownTo; ///< all that happened before is in the data
    std::optional<Error> m_error;
    QTimer m_refresh;
};

} // namespace monitron
