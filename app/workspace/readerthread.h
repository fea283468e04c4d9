// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QThread>

#include <functional>
#include <memory>

namespace monitron {

class Reader;
class Store;

/// The one thread on which the windows' queries run, with a read connection of its own, opened when first
/// needed. Its end drops what has not begun and waits for the query that runs.
class ReaderThread
{
public:
    using Query = std::function<void(const Result<const Reader *> &)>;

    /// `store` outlives it.
    explicit ReaderThread(const Store &store);
    ~ReaderThread();
    ReaderThread(const ReaderThread &) = delete;
    ReaderThread &operator=(const ReaderThread &) = delete;

    void submit(Query query);

private:
    const Store &m_store;
    std::unique_ptr<Reader> m_reader; ///< only touched on the thread
    QThread m_thread;
    QObject *m_worker = nullptr;
};

} // namespace monitron
