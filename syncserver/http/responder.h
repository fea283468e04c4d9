// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/http/message.h"

#include <memory>

namespace monitron::http {

class EventStream;

/// The way back of one request: answer once, now or later, from any thread. Copies share it; what is answered
/// after the first answer, or after the client went away, is dropped. When the last copy goes unanswered, the
/// client gets a 500.
class Responder
{
public:
    class Target; ///< the connection's side of it

    explicit Responder(std::shared_ptr<Target> target);

    void send(Response response) const;
    /// Answers with a body that never ends, `response.body` being its beginning. No deadline runs any more
    /// but that of a write.
    [[nodiscard]] EventStream stream(Response response) const;

private:
    struct Once;
    std::shared_ptr<Once> m_once;
};

} // namespace monitron::http
