// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QPromise>

namespace monitron {

/// Something asked of a secret store, which answers later; answered as cancelled when the program ends first.
template <typename T>
class SecretQuestion
{
    Q_DECLARE_TR_FUNCTIONS(SecretQuestion)

public:
    SecretQuestion() { m_promise.start(); }
    ~SecretQuestion()
    {
        if (!m_answered)
            answer(tl::unexpected(Error{Error::Code::Cancelled, tr("Monitron is closing.")}));
    }
    SecretQuestion(const SecretQuestion &) = delete;
    SecretQuestion &operator=(const SecretQuestion &) = delete;

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }
    void answer(Result<T> result)
    {
        m_answered = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_answered = false;
};

} // namespace monitron
