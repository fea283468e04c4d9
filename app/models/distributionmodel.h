// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/model/history.h"
#include "core/model/latencyhistogram.h"

#include <QObject>
#include <QTimer>

namespace monitron {

class Viewport;
class Workspace;

/// How long the good checks of one monitor took over a viewport, read while somebody looks.
class DistributionModel : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    DistributionModel(Workspace &workspace, const Viewport &viewport, QObject *parent = nullptr);

    /// Null: nothing.
    void setMonitor(MonitorId id);
    /// Nothing is read before.
    void setActive(bool active);

    [[nodiscard]] const LatencyHistogram &histogram() const { return m_histogram; }
    /// What the histogram is of.
    [[nodiscard]] const TimeRange &range() const { return m_range; }
    [[nodiscard]] bool isLoading() const { return !m_loaded && !m_error; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void askSoon(Duration pause);
    void read();

    Workspace &m_workspace;
    const Viewport &m_viewport;
    MonitorId m_monitor;
    bool m_active = false;
    bool m_loaded = false;
    bool m_mayCome = false; ///< history of the range, from elsewhere
    quint64 m_question = 0; ///< answers to older ones are dropped
    TimeRange m_range;
    LatencyHistogram m_histogram;
    std::optional<Error> m_error;
    QTimer m_refresh;
};

/// The good checks that took [fromUs, toUs).
struct LatencyClass
{
    qint64 fromUs = 0;
    qint64 toUs = 0;
    quint64 count = 0;
    bool operator==(const LatencyClass &) const = default;
};

/// Classes that grow with the time, no more than `most`, from the fastest to the slowest without a gap.
[[nodiscard]] std::vector<LatencyClass> latencyClasses(const LatencyHistogram &histogram, int most);

} // namespace monitron
