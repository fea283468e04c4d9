// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncserver/api/call.h"
#include "syncserver/api/problem.h"
#include "syncserver/api/schema.h"
#include "syncserver/http/eventstream.h"

#include <QFuture>

#include <functional>
#include <variant>
#include <vector>

namespace monitron::api {

/// Who may: everybody, or from which role on.
enum class Access : quint8 { Public, Viewer, Editor, Admin };

/// A query parameter.
struct Parameter
{
    const char *name;
    schema::Schema schema;
    QString description;
};

using Answer = tl::expected<http::Response, Problem>;
using Failure = tl::unexpected<Problem>;

/// Answers on the HTTP server's thread, which it must not hold for more than some milliseconds …
using Quick = std::function<Answer(const Call &)>;
/// … or on a thread of a pool, for what reads much or computes long …
struct Slow
{
    std::function<Answer(const Call &)> work;
};
/// … or later, from whatever thread finishes the future; for writes.
using Later = std::function<QFuture<Answer>(const Call &)>;
/// Or with a body that never ends: its beginning, and who sends the rest.
struct Opened
{
    http::Response head;
    std::function<void(const http::EventStream &)> begun;
};
struct Streaming
{
    std::function<tl::expected<Opened, Problem>(const Call &)> open;
};

/// One operation of the API: how it is reached, who may, what it takes and answers, and what does it.
/// Requests are checked against it, the documentation is made from it.
struct Route
{
    http::Method method = http::Method::Get;
    QByteArray path; ///< "/api/v1/monitors/{id}"; a trailing slash makes no difference
    QString id;      ///< "listMonitors"
    QString tag;     ///< its section in the documentation
    QString summary;
    Access access = Access::Viewer;
    std::vector<Parameter> query = {};
    schema::Schema body = {};    ///< empty: takes none
    bool bodyIsOptional = false; ///< an empty body will do
    int status = 200;            ///< of success
    schema::Schema answer = {};  ///< empty: has no body, or one that isn't JSON
    QByteArray answerType = "application/json";
    QByteArray otherAnswerType = {}; ///< that the query may ask for instead
    bool conditional = false;        ///< honours If-None-Match
    bool idempotent = false;         ///< honours Idempotency-Key
    qint64 maxBody = 1024 * 1024;
    std::variant<Quick, Slow, Later, Streaming> work = {};
};

using Routes = std::vector<Route>;

} // namespace monitron::api
