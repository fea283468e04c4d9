// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/servermodel.h"

namespace monitron {

ServerModel::ServerModel(TeamDesk &desk, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_admin(asking(desk))
{
}

template <typename T, typename Take>
void ServerModel::read(QFuture<Result<T>> future, Take take)
{
    whenDone(future, this, [this, take](const Result<T> &answer) {
        if (answer)
            take(*answer);
        else
            m_error = answer.error();
        Q_EMIT changed();
    });
}

void ServerModel::reload()
{
    m_error.reset();
    read(m_admin.overview(), [this](const TeamAdmin::Overview &overview) { m_overview = overview; });
    read(m_admin.settings(), [this](const TeamAdmin::Settings &settings) { m_settings = settings; });
    read(m_admin.channels(),
         [this](const std::vector<TeamAdmin::NamedChannel> &channels) { m_channels = channels; });
}

QFuture<Result<TeamAdmin::Settings>> ServerModel::kept(QFuture<Result<TeamAdmin::Settings>> future)
{
    whenDone(future, this, [this](const Result<TeamAdmin::Settings> &settings) {
        if (!settings)
            return;
        m_settings = *settings;
        Q_EMIT changed();
    });
    return future;
}

QFuture<Result<TeamAdmin::Settings>> ServerModel::saveRetention(const TeamAdmin::Settings &settings)
{
    return kept(m_admin.saveRetention(settings));
}

QFuture<Result<TeamAdmin::Settings>> ServerModel::mute(const std::optional<Duration> &length)
{
    return kept(m_admin.mute(length ? std::optional(m_clock.now() + *length) : std::nullopt));
}

QFuture<Result<TeamAdmin::Delivered>> ServerModel::testMail(const QString &to)
{
    return m_admin.testMail(to);
}

QFuture<Result<TeamAdmin::Delivered>> ServerModel::testChannel(ChannelId id)
{
    return m_admin.testChannel(id);
}

} // namespace monitron
