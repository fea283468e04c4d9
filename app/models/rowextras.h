// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorrow.h"
#include "core/base/error.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace monitron {

class Workspace;

/// What a row shows and only a query of its own knows.
struct RowExtras
{
    MonitorId id;
    HeartbeatBar bar;
    std::optional<double> uptime; ///< of the last 24 h
};

/// Reads bars and uptimes in batches, one query at a time: first what somebody looks at, then, where all are
/// needed for sorting, the rest.
class RowExtrasReader : public QObject
{
    Q_OBJECT
public:
    /// `isMissing` says, when its turn comes, whether a monitor still has to be read.
    RowExtrasReader(Workspace &workspace, std::function<bool(MonitorId)> isMissing, QObject *parent);

    /// Soon; those asked for last come first, as they are on the screen now.
    void want(MonitorId id);
    /// All of `ids`, whenever nobody waits for others. Takes the place of an earlier sweep.
    void sweep(std::vector<MonitorId> ids);
    void clear();

Q_SIGNALS:
    void started(const std::vector<monitron::MonitorId> &ids);
    void answered(const std::vector<monitron::RowExtras> &extras);
    void sweepFinished();
    void failed(const monitron::Error &error);

private:
    void read();
    [[nodiscard]] std::vector<MonitorId> nextBatch();

    Workspace &m_workspace;
    std::function<bool(MonitorId)> m_isMissing;
    std::vector<MonitorId> m_wanted;
    std::vector<MonitorId> m_rest;
    QTimer m_timer;
    bool m_reading = false;
    bool m_sweeping = false;
};

} // namespace monitron
