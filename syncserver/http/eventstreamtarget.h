// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/eventstream.h"

namespace monitron::http {

/// Where the bytes of an EventStream go; any thread.
class EventStream::Target
{
public:
    Target() = default;
    virtual ~Target() = default;
    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;

    virtual bool send(const std::shared_ptr<const QByteArray> &bytes) = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    [[nodiscard]] virtual qint64 waiting() const = 0;
    virtual void close() = 0;
};

} // namespace monitron::http
