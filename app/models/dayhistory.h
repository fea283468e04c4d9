// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/model/history.h"
#include "core/storage/changeset.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace monitron {

class Reader;
class Workspace;

/// One day of a monitor, from midnight to midnight where the person is.
struct DayFigure
{
    enum class Worst { Unobserved, Up, Partial, Outage };

    QDate date;
    TimeRange range;
    Duration up{0};
    Duration down{0};
    int failures = 0; ///< checks that failed
    int outages = 0;  ///< incidents that touched the day

    [[nodiscard]] Worst worst() const;
    [[nodiscard]] Uptime uptime() const { return {up, down, range.to - range.from}; }
};

/// The last 90 days of one monitor, kept up to date.
class DayHistory : public QObject
{
    Q_OBJECT
public:
    static constexpr int dayCount = 90;

    explicit DayHistory(Workspace &workspace, QObject *parent = nullptr);

    /// Null: nothing.
    void setMonitor(MonitorId id);
    /// While nobody looks nothing is read.
    void setActive(bool active);

    /// Oldest first, today last; empty until they have been read.
    [[nodiscard]] const std::vector<DayFigure> &days() const { return m_days; }
    [[nodiscard]] const Uptime &uptime() const { return m_uptime; }
    [[nodiscard]] const QString &name() const { return m_name; }

Q_SIGNALS:
    void changed();

private:
    struct Answer
    {
        std::vector<DayFigure> days; ///< from the first that was asked for
        Uptime uptime;
        QString name;
    };
    void read();
    void take(const Answer &answer);
    [[nodiscard]] static Result<Answer> query(const Reader &reader, MonitorId id, std::vector<DayFigure> days,
                                              TimeRange all);

    Workspace &m_workspace;
    MonitorId m_monitor;
    bool m_active = true;
    bool m_reading = false;
    bool m_stale = false;
    bool m_mayCome = false; ///< history, from elsewhere
    bool m_allStale = true; ///< not only the newest days
    std::vector<DayFigure> m_days;
    Uptime m_uptime;
    QString m_name;
    QTimer m_refresh;
};

} // namespace monitron
