// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/reader.h"
#include "core/storage/store.h"

#include <QThreadStorage>

#include <memory>

namespace monitron::api {

/// A Reader for each thread that reads, opened when it first does and closed with the thread. Outlives them.
class Readers
{
public:
    explicit Readers(const Store &store) : m_store(store) {}

    /// The calling thread's own. Valid in this thread only.
    [[nodiscard]] Result<Reader *> here();

private:
    const Store &m_store;
    QThreadStorage<std::shared_ptr<Reader>> m_readers;
};

} // namespace monitron::api
