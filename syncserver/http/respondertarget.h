// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/eventstream.h"
#include "syncserver/http/responder.h"

namespace monitron::http {

/// Where a Responder's answer goes: one call for each request, from any thread.
class Responder::Target
{
public:
    Target() = default;
    virtual ~Target() = default;
    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;

    virtual void answer(Response response) = 0;
    /// Nobody is left who could answer.
    virtual void unanswered() = 0;
    [[nodiscard]] virtual std::weak_ptr<EventStream::Target> beginStream(Response response) = 0;
};

} // namespace monitron::http
