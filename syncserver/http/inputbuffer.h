// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstring>
#include <memory>
#include <span>
#include <utility>

namespace monitron::http {

/// Bytes read and not yet used, in one piece.
class InputBuffer
{
public:
    [[nodiscard]] const char *data() const { return m_bytes.get() + m_begin; }
    [[nodiscard]] qsizetype size() const { return m_end - m_begin; }

    /// Room for more behind what is there.
    [[nodiscard]] std::span<char> prepare()
    {
        if (m_begin > 0) {
            std::memmove(m_bytes.get(), data(), static_cast<std::size_t>(size()));
            m_end -= std::exchange(m_begin, 0);
        }
        if (m_end == m_capacity)
            grow(std::max(smallest, 2 * m_capacity));
        return {m_bytes.get() + m_end, static_cast<std::size_t>(m_capacity - m_end)};
    }
    void commit(qsizetype bytes) { m_end += bytes; }
    void consume(qsizetype bytes)
    {
        m_begin += bytes;
        if (m_begin == m_end)
            m_begin = m_end = 0;
    }
    /// Gives back what a long request needed; only while empty.
    void shrink()
    {
        if (m_capacity > smallest) {
            m_capacity = 0;
            grow(smallest);
        }
    }

private:
    static constexpr qsizetype smallest = 4 * 1024;

    void grow(qsizetype capacity)
    {
        auto bytes = std::make_unique_for_overwrite<char[]>(static_cast<std::size_t>(capacity));
        if (m_end > 0)
            std::memcpy(bytes.get(), m_bytes.get(), static_cast<std::size_t>(m_end));
        m_bytes = std::move(bytes);
        m_capacity = capacity;
    }

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_capacity = 0;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

} // namespace monitron::http
