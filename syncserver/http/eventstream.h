// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace monitron::http {

/// An open answer to which more is appended (server-sent events; https://html.spec.whatwg.org/multipage/
/// server-sent-events.html). Copies share it; any thread. A client that doesn't read is dropped once
/// Limits::streamBacklog bytes wait for it or a write takes longer than Limits::writeSeconds: others never
/// wait for it.
class EventStream
{
public:
    class Target; ///< the connection's side of it

    explicit EventStream(std::weak_ptr<Target> target);

    /// Appends `bytes`, which many streams may share. False: the client is gone, or just dropped.
    bool send(const std::shared_ptr<const QByteArray> &bytes) const;
    [[nodiscard]] bool isOpen() const;
    /// How many bytes were sent that the client has not taken yet.
    [[nodiscard]] qint64 waiting() const;
    /// Sends what waits, then ends it.
    void close() const;

private:
    std::weak_ptr<Target> m_target;
};

} // namespace monitron::http
