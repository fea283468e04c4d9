// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changeset.h"
#include "syncserver/http/message.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace monitron::api {

/// Answers to requests for a monitor's checks, until it is checked again, but not for longer than a minute
/// (old checks are thinned out without a word). Any thread.
class CheckCache
{
public:
    /// Of what an answer was made that is put() later; a change meanwhile makes it worthless.
    using Stamp = quint64;
    struct Found
    {
        std::optional<http::Response> response;
        Stamp stamp = 0;
    };
    /// `target`: path and query. Ask before reading the store.
    [[nodiscard]] Found find(MonitorId monitor, const QByteArray &target, Timestamp now);
    void put(MonitorId monitor, const QByteArray &target, Stamp stamp, Timestamp now,
             const http::Response &response);
    /// After a commit.
    void takeChanges(const ChangeSet &changes);

private:
    struct Answer
    {
        http::Response response;
        Timestamp madeAt;
    };
    struct Entry
    {
        Stamp stamp = 0;
        QHash<QByteArray, Answer> answers;
    };

    std::mutex m_mutex;
    Stamp m_lastStamp = 0;
    QHash<MonitorId, Entry> m_entries;
    qsizetype m_bytes = 0;
};

} // namespace monitron::api
