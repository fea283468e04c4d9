// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/channelsmodel.h"

#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

#include <algorithm>

namespace monitron {

ChannelsModel::ChannelsModel(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.channels)
            reload();
    });
}

void ChannelsModel::reload()
{
    const auto query = [](const Reader &reader) { return reader.channels(); };
    whenDone(m_workspace.read(query), this, [this](const Result<std::vector<Channel>> &channels) {
        if (!channels)
            return;
        m_channels = *channels;
        Q_EMIT changed();
    });
}

std::optional<Channel> ChannelsModel::first(const QString &kind) const
{
    const auto found = std::find_if(m_channels.begin(), m_channels.end(),
                                    [&](const Channel &channel) { return channel.kind == kind; });
    return found == m_channels.end() ? std::nullopt : std::optional(*found);
}

} // namespace monitron
