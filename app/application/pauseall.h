// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <vector>

namespace monitron {

class MonitorListModel;
class Workspace;

/// Pauses every monitor that runs, and later resumes exactly those; which they are is kept in the workspace's
/// settings, for a computer that is restarted meanwhile.
class PauseAll : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    PauseAll(Workspace &workspace, const MonitorListModel &monitors, QObject *parent = nullptr);

    /// How many it paused that are paused still.
    [[nodiscard]] int paused() const { return static_cast<int>(m_paused.size()); }
    void pause();
    void resume();

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

private:
    void load();
    void forgetResumed();
    void keep(QSet<MonitorId> paused);
    [[nodiscard]] std::vector<MonitorId> running() const;

    Workspace &m_workspace;
    const MonitorListModel &m_monitors;
    QSet<MonitorId> m_paused;
    QSet<MonitorId> m_unseen; ///< of m_paused, those that the model hasn't shown as paused yet
    bool m_waiting = false;   ///< for the answer to pause() or resume()
};

} // namespace monitron
