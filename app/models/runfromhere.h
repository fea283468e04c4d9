// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/checkresult.h"
#include "core/model/monitor.h"

#include <QTimer>

namespace monitron {

class Workspace;

/// Checks a monitor once from this computer and once from where the workspace checks, at the same time.
class RunFromHere : public QObject
{
    Q_OBJECT
public:
    /// One of the two checks.
    struct Side
    {
        std::optional<CheckResult> check;
        QString problem; ///< why there is none; empty: it is under way
        [[nodiscard]] bool isDone() const { return check || !problem.isEmpty(); }
    };

    /// `workspace` outlives it.
    RunFromHere(Workspace &workspace, MonitorId id, QObject *parent = nullptr);

    /// Begins, or begins anew once both are done. `secret`: none: what is kept here, if anything is.
    void start(const std::optional<QString> &secret = {});
    /// As it is now; none until it has been read.
    [[nodiscard]] const std::optional<Monitor> &monitor() const { return m_monitor; }
    [[nodiscard]] const Side &here() const { return m_here; }
    [[nodiscard]] const Side &there() const { return m_there; }
    [[nodiscard]] bool isRunning() const { return !m_here.isDone() || !m_there.isDone(); }
    /// Headers whose values only the server knows: the check from here goes without them.
    [[nodiscard]] const QStringList &missingHeaders() const { return m_missingHeaders; }
    /// What the two say together, a sentence; empty until both have a result.
    [[nodiscard]] QString comparison() const;

Q_SIGNALS:
    void changed();

private:
    struct Before
    {
        Monitor monitor;
        Timestamp last; ///< result that is there
    };
    void begin(const Before &before, const std::optional<QString> &secret);
    void lookThere();
    void fail(const QString &why);

    Workspace &m_workspace;
    const MonitorId m_id;
    std::optional<Monitor> m_monitor;
    Timestamp m_last;
    Side m_here;
    Side m_there;
    QStringList m_missingHeaders;
    QTimer m_deadline;
    bool m_hasBegun = false;
    int m_run = 0;
};

} // namespace monitron
