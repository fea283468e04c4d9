// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/teamremote.h"
#include "app/workspace/teamworkspace.h"
#include "core/client/editdecision.h"
#include "core/client/mirrorentities.h"

// What people do in a team's workspace; the other part of TeamWorkspace is in teamworkspace.cpp.
namespace monitron {

std::optional<Error> TeamWorkspace::whyNot() const
{
    const User user = m_desk->user();
    if (user.id.isNull() || user.role >= Role::Editor)
        return std::nullopt;
    return Error{Error::Code::Refused, tr("In “%1” you may only look.").arg(m_team.name)};
}

QFuture<Result<void>> TeamWorkspace::edit(Job job)
{
    if (const auto why = whyNot())
        return QtFuture::makeReadyFuture<Result<void>>(Unexpected(*why));
    return keep(std::move(job));
}

QFuture<Result<void>> TeamWorkspace::keep(Job job)
{
    return m_remote->ask([job = std::move(job)](Remote &remote) { return remote.mirror->edit(job); });
}

QFuture<Result<void>> TeamWorkspace::decide(const EditDecision &decision)
{
    return keep([decision](EditQueue &queue) { return monitron::decide(queue, decision); });
}

QFuture<Result<Monitor>> TeamWorkspace::saveMonitor(const Monitor &monitor,
                                                    const std::optional<QString> &secret)
{
    if (const auto valid = validated(monitor); !valid)
        return QtFuture::makeReadyFuture<Result<Monitor>>(Unexpected(valid.error()));
    if (const auto why = whyNot())
        return QtFuture::makeReadyFuture<Result<Monitor>>(Unexpected(*why));
    return m_remote->ask(
        [monitor, secret](Remote &remote) { return remote.mirror->saveMonitor(monitor, secret); });
}

QFuture<Result<void>> TeamWorkspace::saveMonitors(const std::vector<Monitor> &monitors)
{
    for (const Monitor &monitor : monitors) {
        if (const auto valid = validated(monitor); !valid)
            return QtFuture::makeReadyFuture<Result<void>>(Unexpected(valid.error()));
    }
    return edit([monitors](EditQueue &queue) -> Result<void> {
        for (const Monitor &monitor : monitors) {
            if (const auto saved = queue.saveMonitor(monitor); !saved)
                return Unexpected(saved.error());
        }
        return {};
    });
}

QFuture<Result<void>> TeamWorkspace::removeMonitors(const std::vector<MonitorId> &ids)
{
    return edit([ids](EditQueue &queue) -> Result<void> {
        for (const MonitorId &id : ids) {
            if (auto done = queue.removeMonitor(id); !done)
                return done;
        }
        return {};
    });
}

QFuture<Result<void>> TeamWorkspace::restoreMonitors(const std::vector<MonitorId> &ids)
{
    return edit([ids](EditQueue &queue) -> Result<void> {
        for (const MonitorId &id : ids) {
            if (auto done = queue.restoreMonitor(id); !done)
                return done;
        }
        return {};
    });
}

QFuture<Result<void>> TeamWorkspace::setPaused(const std::vector<MonitorId> &ids, bool paused)
{
    return edit([ids, paused](EditQueue &queue) -> Result<void> {
        for (const MonitorId &id : ids) {
            if (auto done = queue.setPaused(id, paused); !done)
                return done;
        }
        return {};
    });
}

QFuture<Result<void>> TeamWorkspace::acknowledge(MonitorId monitor, const QString &note)
{
    return edit([monitor, note, by = m_desk->user().email](EditQueue &queue) {
        return queue.acknowledge(monitor, by, note);
    });
}

QFuture<Result<void>> TeamWorkspace::addNote(IncidentId incident, const QString &text)
{
    return edit([incident, text, by = m_desk->user().email](EditQueue &queue) {
        return queue.addNote(incident, by, text);
    });
}

QFuture<Result<void>> TeamWorkspace::setSetting(const QString &key, const QJsonValue &value)
{
    const Job set = [key, value](EditQueue &queue) { return queue.setSetting(key, value); };
    return isTeamSetting(key) ? edit(set) : keep(set);
}

QFuture<Result<Channel>> TeamWorkspace::saveChannel(const Channel &channel,
                                                    const std::optional<QString> &secret)
{
    if (const auto why = whyNot())
        return QtFuture::makeReadyFuture<Result<Channel>>(Unexpected(*why));
    return m_remote->ask(
        [channel, secret](Remote &remote) { return remote.mirror->saveChannel(channel, secret); });
}

QFuture<Result<void>> TeamWorkspace::removeChannel(ChannelId id)
{
    return edit([id](EditQueue &queue) { return queue.removeChannel(id); });
}

} // namespace monitron
