// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <chrono>
#include <vector>

namespace monitron::bench {

/// Many open event streams of a server, read in one thread.
class StreamCrowd
{
public:
    StreamCrowd();
    ~StreamCrowd();
    StreamCrowd(const StreamCrowd &) = delete;
    StreamCrowd &operator=(const StreamCrowd &) = delete;

    /// Opens them; when it returns each has had its head and the first bytes of its body.
    [[nodiscard]] Result<void> open(quint16 port, const QByteArray &request, int count);

    /// Reads until every stream has had `events` events more than at the last call, at most for `limit`.
    /// Answers after how many milliseconds since `from` each of them came.
    [[nodiscard]] std::vector<double> read(int events, std::chrono::steady_clock::time_point from,
                                           std::chrono::milliseconds limit);
    /// Streams that the server has ended.
    [[nodiscard]] int ended() const { return m_ended; }
    /// Events that were not the next of their stream: a sequence number left out, or one twice.
    [[nodiscard]] int outOfOrder() const { return m_outOfOrder; }

private:
    struct Stream
    {
        int fd = -1;
        QByteArray line;  ///< begun, not ended
        qint64 last = -1; ///< sequence number; -1: none yet
    };
    /// Answers how many events it took from the socket.
    [[nodiscard]] int take(Stream &stream);
    void takeLine(Stream &stream, const char *line, qsizetype size, int &events);
    void end(Stream &stream);

    int m_epoll;
    std::vector<Stream> m_streams;
    int m_ended = 0;
    int m_outOfOrder = 0;
};

} // namespace monitron::bench
