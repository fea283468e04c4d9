// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/httpserver.h"

#include <mutex>

namespace boost::asio::ssl {
class context;
}

namespace monitron::http {

/// The certificate in use, which may be read again while connections are open. Any thread.
class TlsContext
{
public:
    explicit TlsContext(TlsFiles files) : m_files(std::move(files)) {}

    /// After an error, what was in use stays in use.
    [[nodiscard]] Result<void> load();
    /// Null before the first load().
    [[nodiscard]] std::shared_ptr<boost::asio::ssl::context> current() const;

private:
    const TlsFiles m_files;
    mutable std::mutex m_mutex;
    std::shared_ptr<boost::asio::ssl::context> m_current; ///< guarded
};

} // namespace monitron::http
