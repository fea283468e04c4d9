// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/recordsmodel.h"
#include "app/workspace/teamdesk.h"
#include "core/base/clock.h"
#include "core/client/teamadmin.h"

namespace monitron {

/// A team's server as a whole: its figures, its settings, and whether it can send.
class ServerModel : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    ServerModel(TeamDesk &desk, const Clock &clock, QObject *parent = nullptr);

    /// Asks for figures, settings and channels; `changed` follows.
    void reload();
    /// None: not known yet.
    [[nodiscard]] const std::optional<TeamAdmin::Overview> &overview() const { return m_overview; }
    [[nodiscard]] const std::optional<TeamAdmin::Settings> &settings() const { return m_settings; }
    [[nodiscard]] const std::vector<TeamAdmin::NamedChannel> &channels() const { return m_channels; }
    /// Why the last reading failed; none: it didn't.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] QFuture<Result<TeamAdmin::Settings>> saveRetention(const TeamAdmin::Settings &settings);
    /// For as long from now on; none: not any more.
    [[nodiscard]] QFuture<Result<TeamAdmin::Settings>> mute(const std::optional<Duration> &length);
    [[nodiscard]] QFuture<Result<TeamAdmin::Delivered>> testMail(const QString &to);
    [[nodiscard]] QFuture<Result<TeamAdmin::Delivered>> testChannel(ChannelId id);

Q_SIGNALS:
    void changed();

private:
    template <typename T, typename Take>
    void read(QFuture<Result<T>> future, Take take);
    QFuture<Result<TeamAdmin::Settings>> kept(QFuture<Result<TeamAdmin::Settings>> future);

    const Clock &m_clock;
    TeamAdmin m_admin;
    std::optional<TeamAdmin::Overview> m_overview;
    std::optional<TeamAdmin::Settings> m_settings;
    std::vector<TeamAdmin::NamedChannel> m_channels;
    std::optional<Error> m_error;
};

} // namespace monitron
