// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>

#include <utility>

namespace monitron {

/// A promise that is kept in any case: where nothing was answered when it goes, the answer is the one that it
/// was made with.
template <typename T>
class PendingAnswer
{
public:
    explicit PendingAnswer(T otherwise) : m_otherwise(std::move(otherwise)) { m_promise.start(); }
    ~PendingAnswer() { answer(std::move(m_otherwise)); }
    PendingAnswer(const PendingAnswer &) = delete;
    PendingAnswer &operator=(const PendingAnswer &) = delete;

    [[nodiscard]] QFuture<T> future() const { return m_promise.future(); }
    /// The first one counts. What waits for the future may run within this call.
    void answer(T value)
    {
        if (std::exchange(m_isAnswered, true))
            return;
        m_promise.addResult(std::move(value));
        m_promise.finish();
    }

private:
    QPromise<T> m_promise;
    T m_otherwise;
    bool m_isAnswered = false;
};

} // namespace monitron
