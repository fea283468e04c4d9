// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/checks/checkorder.h"
#include "core/checks/phasetimer.h"

#include <QList>
#include <QObject>

class QHostAddress;

namespace monitron {

class ManagerPool;
class Resolver;
class TargetRules;
class TlsRelay;

/// What the jobs of one lane share. Outlives them.
struct CheckContext
{
    const Clock &clock;
    const TargetRules &targets;
    Resolver &resolver;
    TlsRelay &relay;
    ManagerPool &managers;
};

/// One run of one check: start it once, then `finished` comes once, unless it is deleted before, which aborts
/// it. A subclass is one kind of check (see checkregistry.h). Lives in a lane's thread and never blocks.
class CheckJob : public QObject
{
    Q_OBJECT
public:
    CheckJob(CheckContext &context, CheckOrder order, QObject *parent = nullptr);

    /// The timeout runs from here. `finished` may come before this returns.
    void start();
    /// The timeout is over: fails the check in words that fit the phase it is in.
    void expire();
    /// On the clock's steady(); known after start().
    [[nodiscard]] std::chrono::nanoseconds deadline() const { return m_deadline; }

Q_SIGNALS:
    void finished(monitron::CheckResult &result);

protected:
    using Phase = PhaseTimer::Phase;

    virtual void run() = 0;
    /// The host and port being talked to, for sentences: "example.org port 443".
    [[nodiscard]] virtual QString peer() const = 0;
    /// The check is over: fills in what else is known of it, lets go of sockets and replies.
    virtual void conclude(CheckResult &result) = 0;

    [[nodiscard]] const Monitor &monitor() const { return *m_order.monitor; }
    [[nodiscard]] const CheckOrder &order() const { return m_order; }
    [[nodiscard]] CheckContext &context() const { return m_context; }
    [[nodiscard]] Phase phase() const { return m_phases.phase(); }
    [[nodiscard]] bool isOver() const { return m_over; }
    void enter(Phase phase);
    /// Fails where the name has no address, or one that must not be checked; else calls `then`. A host that
    /// is an address needs no lookup.
    void resolve(const QString &host, std::function<void()> then);
    void succeed();
    void fail(FailureKind kind, const QString &message);

private:
    /// Fails, and answers false, unless all of them may be checked.
    [[nodiscard]] bool admit(const QString &host, const QList<QHostAddress> &addresses);
    void finish();

    CheckContext &m_context;
    CheckOrder m_order;
    PhaseTimer m_phases;
    CheckResult m_result;
    std::chrono::nanoseconds m_startedAt{0};
    std::chrono::nanoseconds m_deadline{0};
    bool m_over = false;
};

} // namespace monitron
