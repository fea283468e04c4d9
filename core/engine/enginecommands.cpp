// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coretext.h"
#include "core/checks/checkrunner.h"
#include "core/checks/networkwatch.h"
#include "core/engine/enginecore.h"
#include "core/storage/recorder.h"
#include "core/storage/writer.h"

// The part of EngineCore that answers people.
namespace monitron {

namespace {

/// Those that aren't new.
std::vector<MonitorId> existing(const std::vector<Monitor> &monitors)
{
    std::vector<MonitorId> ids;
    for (const Monitor &monitor : monitors) {
        if (monitor.version > 0)
            ids.push_back(monitor.id);
    }
    return ids;
}

} // namespace

/// What was committed is told to the supervisor.
void EngineCore::followCommands()
{
    connect(&m_commands, &MonitorCommands::committed, this, [this](const std::vector<Monitor> &monitors) {
        const Timestamp at = now();
        for (const Monitor &monitor : monitors) {
            // One that isn't ours is judged by who claims it.
            if (!m_leases || m_supervisor.monitor(monitor.id))
                m_supervisor.put(monitor, usesNetwork(monitor), at);
        }
        if (m_leases)
            m_leases->hurry();
        turn();
    });
    connect(&m_commands, &MonitorCommands::removed, this, [this](const std::vector<MonitorId> &ids) {
        for (const MonitorId id : ids) {
            m_supervisor.remove(id);
            m_sink.waiters().refuse(id);
        }
        if (m_leases)
            m_leases->verify();
        armTimer();
    });
    connect(&m_commands, &MonitorCommands::restored, this, [this](const std::vector<MonitorView> &views) {
        if (m_leases)
            return m_leases->hurry();
        const Timestamp at = now();
        for (const MonitorView &view : views)
            m_supervisor.restore(view.monitor, view.state, usesNetwork(view.monitor), at);
        turn();
    });
}

/// Does it once these monitors are ours: at once, where nobody else could have them.
template <typename Answer>
void EngineCore::withHeld(const std::vector<MonitorId> &ids, const std::function<void()> &then,
                          const Answer &refused)
{
    if (!m_leases || ids.empty())
        return then();
    m_leases->take(ids, [then, refused](const Result<void> &taken) {
        if (taken)
            then();
        else
            refused(tl::make_unexpected(taken.error()));
    });
}

/// The monitors of these ids as they stand; NotFound when one is gone.
Result<std::vector<Monitor>> EngineCore::known(const std::vector<MonitorId> &ids) const
{
    std::vector<Monitor> monitors;
    for (const MonitorId id : ids) {
        const auto monitor = m_supervisor.monitor(id);
        if (!monitor)
            return failure(Error::Code::NotFound, CoreText::tr("There is no such monitor."));
        monitors.push_back(*monitor);
    }
    return monitors;
}

/// Answers once what follows from the commit has been decided here as well: of new ones, and of those back
/// from the trash, that is after they have been taken.
EngineCore::Done EngineCore::onceTaken(const std::vector<MonitorId> &ids, const Done &done)
{
    if (!m_leases)
        return done;
    return [this, ids, done](const Result<void> &committed) {
        if (!committed)
            return done(committed);
        // Removed meanwhile, they are still as they were asked to be.
        withHeld(
            ids, [done] { done({}); }, [done](const Result<void> &) { done({}); });
    };
}

void EngineCore::saveMonitor(Monitor monitor, const std::optional<QString> &secret, const QString &who,
                             const MonitorCommands::Saved &done)
{
    const Timestamp at = now();
    MonitorCommands::prepare(monitor, at);
    const std::vector<MonitorId> edited = existing({monitor});
    auto saved = std::make_shared<Result<Monitor>>(monitor);
    const Done answer = [saved, done](const Result<void> &) { done(*saved); };
    const Done taken = edited.empty() ? onceTaken({monitor.id}, answer) : answer;
    const auto save = [=, this] {
        m_commands.save(monitor, secret, {who, at}, [saved, taken](const Result<Monitor> &result) {
            *saved = result;
            taken(result.map([](const Monitor &) {}));
        });
    };
    withHeld(edited, save, done);
}

void EngineCore::saveMonitors(std::vector<Monitor> monitors, const QString &who, const Done &done)
{
    const Timestamp at = now();
    std::vector<MonitorId> added;
    for (Monitor &monitor : monitors) {
        MonitorCommands::prepare(monitor, at);
        if (monitor.version == 0)
            added.push_back(monitor.id);
    }
    const auto save = [=, this] { m_commands.saveAll(monitors, {who, at}, onceTaken(added, done)); };
    withHeld(existing(monitors), save, done);
}

void EngineCore::removeMonitors(const std::vector<MonitorId> &ids, const QString &who, const Done &done)
{
    const auto part = [=, this] {
        const auto monitors = known(ids);
        if (!monitors)
            return done(tl::make_unexpected(monitors.error()));
        const Timestamp at = now();
        std::vector<MonitorCommands::Parting> partings;
        partings.reserve(ids.size());
        for (const MonitorId id : ids)
            partings.push_back({id, m_supervisor.farewell(id, at)});
        m_commands.remove(partings, {who, at}, done);
    };
    withHeld(ids, part, done);
}

void EngineCore::restoreMonitors(const std::vector<MonitorId> &ids, const QString &who, const Done &done)
{
    m_commands.restore(ids, {who, now()}, onceTaken(ids, done));
}

void EngineCore::setPaused(const std::vector<MonitorId> &ids, bool paused, const QString &who,
                           const Done &done)
{
    const auto set = [=, this] {
        auto monitors = known(ids);
        if (!monitors)
            return done(tl::make_unexpected(monitors.error()));
        std::erase_if(*monitors, [&](const Monitor &monitor) { return monitor.enabled == !paused; });
        for (Monitor &monitor : *monitors)
            monitor.enabled = !paused;
        m_commands.saveAll(std::move(*monitors), {who, now()}, done);
    };
    withHeld(ids, set, done);
}

void EngineCore::tryMonitor(const Monitor &monitor, const std::optional<QString> &secret,
                            const TrialChecks::Done &done)
{
    if (m_trials)
        m_trials->start(monitor, secret, done);
    else
        done(failure(Error::Code::Refused, CoreText::tr("Monitron is stopping.")));
}

void EngineCore::runNow(const std::vector<MonitorId> &ids, const Done &done)
{
    withHeld(
        ids, [=, this] { done(begin(ids)); }, done);
}

/// Starts a check of each that can be checked; an error when none can.
Result<void> EngineCore::begin(const std::vector<MonitorId> &ids)
{
    if (m_draining && !ids.empty())
        return failure(Error::Code::Refused, CoreText::tr("Monitron is stopping."));
    const Timestamp at = now();
    Result<void> last;
    bool any = ids.empty();
    for (const MonitorId id : ids) {
        last = m_supervisor.runNow(id, at);
        any = any || last.has_value();
    }
    turn();
    return any ? Result<void>() : last;
}

void EngineCore::runAndWait(MonitorId id, const RunWaiters::Answer &done)
{
    const auto run = [=, this] {
        if (const auto monitor = m_supervisor.monitor(id); monitor && !monitor->enabled)
            done(failure(Error::Code::Refused, QStringLiteral("The monitor is paused.")));
        else if (const Result<void> started = begin({id}); started)
            m_sink.waiters().add(id, done);
        else
            done(tl::make_unexpected(started.error()));
    };
    withHeld({id}, run, done);
}

Result<void> EngineCore::runFailingNow()
{
    return begin(m_supervisor.failing());
}

void EngineCore::acknowledge(MonitorId monitor, const QString &who, const QString &note, const Done &done)
{
    if (note.size() > maxNote)
        return done(
            failure(Error::Code::Invalid, CoreText::tr("A note must not be over 10,000 characters.")));
    const auto mark = [=, this] {
        const Timestamp at = now();
        const Result<void> accepted = m_supervisor.acknowledge(monitor, at, who, note.trimmed());
        m_sink.ran(at);
        if (!accepted)
            return done(accepted);
        // The recorder keeps the order: when this is answered, the acknowledgement is committed.
        m_recorder.submitNow([](Writer &) { return Result<void>(); }, done);
    };
    withHeld({monitor}, mark, done);
}

} // namespace monitron
