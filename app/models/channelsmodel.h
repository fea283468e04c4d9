// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/channel.h"

#include <QObject>

#include <optional>
#include <vector>

namespace monitron {

class Workspace;

/// The workspace's channels, kept up to date.
class ChannelsModel : public QObject
{
    Q_OBJECT
public:
    explicit ChannelsModel(Workspace &workspace, QObject *parent = nullptr);

    void reload();
    [[nodiscard]] const std::vector<Channel> &channels() const { return m_channels; }
    /// The first of the kind ("desktop", "email").
    [[nodiscard]] std::optional<Channel> first(const QString &kind) const;

Q_SIGNALS:
    void changed();

private:
    Workspace &m_workspace;
    std::vector<Channel> m_channels;
};

} // namespace monitron
