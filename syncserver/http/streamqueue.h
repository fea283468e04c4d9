// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/eventstreamtarget.h"

#include <functional>
#include <mutex>
#include <vector>

namespace monitron::http {

/// What waits to be written to one event stream. Anybody may send; the connection takes.
class StreamQueue final : public EventStream::Target
{
public:
    using Pieces = std::vector<std::shared_ptr<const QByteArray>>;

    /// `wake` asks the connection to take(), from any thread; not while it is still busy with the last time.
    StreamQueue(qint64 mostBytes, std::function<void()> wake);

    bool send(const std::shared_ptr<const QByteArray> &bytes) override;
    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] qint64 waiting() const override;
    void close() override;

    struct Batch
    {
        Pieces pieces;
        bool isEnd = false; ///< nothing follows any more
    };
    /// What waits; `written` bytes of the last batch are gone. An empty batch: woken when there is more.
    [[nodiscard]] Batch take(qint64 written);
    /// The client doesn't read: what waited is gone, and the connection has to go.
    [[nodiscard]] bool isTooMuch() const;
    /// The connection is gone.
    void abandon();

private:
    const qint64 m_mostBytes;
    const std::function<void()> m_wake;
    mutable std::mutex m_mutex;
    Pieces m_waiting; ///< guarded, as the rest
    qint64 m_bytes = 0;
    bool m_isOpen = true;
    bool m_isTooMuch = false;
    bool m_isBusy = true;
};

} // namespace monitron::http
