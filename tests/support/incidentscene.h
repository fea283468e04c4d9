// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/writer.h"
#include "tests/support/storeworkspace.h"

namespace monitron {

/// Puts incidents with their messages into the store of a workspace, as an engine would.
struct IncidentScene
{
    StoreWorkspace &workspace;

    [[nodiscard]] static Incident opened(MonitorId monitor, Timestamp at,
                                         const QString &cause = QStringLiteral("Connection refused"))
    {
        Incident incident;
        incident.id = IncidentId::make(at);
        incident.monitor = monitor;
        incident.startedAt = at - std::chrono::seconds(30);
        incident.openedAt = at;
        incident.cause = cause;
        return incident;
    }
    static void close(Incident &incident, Timestamp at)
    {
        incident.endedAt = incident.closedAt = at;
        incident.closedBy = Incident::ClosedBy::Recovery;
    }
    [[nodiscard]] static Message message(const Incident &incident, MessageKind kind, Timestamp at)
    {
        Message message;
        message.id = MessageId::make(at);
        message.kind = kind;
        message.monitor = incident.monitor;
        message.incident = incident.id;
        message.at = at;
        message.cause = incident.cause;
        return message;
    }

    /// The incident as it is now, with the state that goes with it and what is said.
    void record(const Incident &incident, const std::vector<Message> &messages = {}) const
    {
        Decision decision;
        decision.monitor = incident.monitor;
        decision.incidents = {incident};
        decision.messages = messages;
        MonitorState state;
        state.status = incident.isOpen() ? MonitorStatus::Down : MonitorStatus::Up;
        state.statusSince = incident.openedAt;
        if (incident.isOpen())
            state.incident = incident;
        decision.state = state;
        workspace.write([&](Writer &writer) { return writer.record(decision); });
    }
    Incident open(MonitorId monitor, Timestamp at,
                  const QString &cause = QStringLiteral("Connection refused")) const
    {
        const Incident incident = opened(monitor, at, cause);
        record(incident, {message(incident, MessageKind::Down, at)});
        return incident;
    }
    [[nodiscard]] ChannelId addChannel(const QString &name, const QSet<MessageKind> &muted = {}) const
    {
        Channel channel;
        channel.id = ChannelId::make(workspace.time.now());
        channel.kind = QStringLiteral("webhook");
        channel.name = name;
        channel.muted = muted;
        workspace.write([&](Writer &writer) -> Result<void> {
            return writer.saveChannel(channel, workspace.time.now()).map([](const Channel &) {});
        });
        return channel.id;
    }
};

} // namespace monitron
