// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/systemcontroller.h"

#include "core/engine/engine.h"
#include "core/storage/reader.h"
#include "syncserver/api/entityjson.h"
#include "syncserver/api/metrics.h"
#include "syncserver/api/replies.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace monitron::api {

using http::Method;

namespace {

const QString section = QStringLiteral("System");

/// In a time that doesn't tell how much of it is right.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    const auto hashed = [](const QByteArray &text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    };
    return hashed(a) == hashed(b);
}

QJsonObject toJson(const Replica &replica)
{
    return {{QStringLiteral("id"), replica.id.toString()},
            {QStringLiteral("name"), replica.name},
            {QStringLiteral("role"), replica.role},
            {QStringLiteral("version"), replica.version},
            {QStringLiteral("alive"), !replica.givenUpAt},
            {QStringLiteral("monitors"), replica.givenUpAt ? 0 : replica.held},
            {QStringLiteral("started_at"), rfc3339(replica.startedAt)},
            {QStringLiteral("seen_at"), rfc3339(replica.seenAt)},
            {QStringLiteral("given_up_at"), rfc3339(replica.givenUpAt)}};
}

schema::Schema replicaSchema()
{
    return schema::object({{"id", schema::uuid()},
                           {"name", schema::text()},
                           {"role", schema::text()},
                           {"version", schema::text()},
                           {"alive", schema::boolean()},
                           {"monitors", schema::integer(0)},
                           {"started_at", schema::time()},
                           {"seen_at", schema::time()},
                           {"given_up_at", schema::nullable(schema::time())}});
}

} // namespace

Routes SystemController::routes()
{
    Routes all = workerRoutes();
    all.push_back({.method = Method::Get,
                   .path = "/api/v1/admin/replicas",
                   .id = QStringLiteral("listReplicas"),
                   .tag = QStringLiteral("Administration"),
                   .summary = QStringLiteral(
                       "The processes that share the database: which are alive, and how many monitors each "
                       "has; none where the server is the only one"),
                   .access = Access::Admin,
                   .answer = schema::arrayOf(replicaSchema()),
                   .work = Slow{[this](const Call &call) { return replicas(call); }}});
    return all;
}

Routes SystemController::workerRoutes()
{
    const auto status = schema::object({{"status", schema::text()}});
    return {
        {.method = Method::Get,
         .path = "/healthz",
         .id = QStringLiteral("healthz"),
         .tag = section,
         .summary = QStringLiteral("That the process answers"),
         .access = Access::Public,
         .answer = status,
         .work = Quick([](const Call &) -> Answer {
             return json(QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")}});
         })},
        {.method = Method::Get,
         .path = "/readyz",
         .id = QStringLiteral("readyz"),
         .tag = section,
         .summary = QStringLiteral("That it can read and write its store; 503 where not"),
         .access = Access::Public,
         .answer = status,
         .work = Quick([this](const Call &call) { return ready(call); })},
        {.method = Method::Get,
         .path = "/metrics",
         .id = QStringLiteral("metrics"),
         .tag = section,
         .summary = QStringLiteral("For Prometheus"),
         .access = Access::Public,
         .answerType = "text/plain",
         .work = Slow{[this](const Call &call) { return metrics(call); }}},
    };
}

Answer SystemController::ready(const Call &)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    if (const auto sequence = (*reader)->lastSequence(); !sequence)
        return failed(sequence.error());
    if (const auto health = m_services.engine.health(); health.storage)
        return failed(503, QStringLiteral("The store can't be written: ") + health.storage->message);
    return json(QJsonObject{{QStringLiteral("status"), QStringLiteral("ready")}});
}

Answer SystemController::replicas(const Call &)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    const auto replicas = (*reader)->replicas();
    if (!replicas)
        return failed(replicas.error());
    QJsonArray out;
    for (const Replica &replica : *replicas)
        out.append(toJson(replica));
    return json(out);
}

Answer SystemController::metrics(const Call &call)
{
    if (!m_metricsToken.isEmpty() &&
        !isSame(call.request.header("authorization"), "Bearer " + m_metricsToken))
        return failed(401, QStringLiteral("The metrics need their token (MONITRON_METRICS_TOKEN)."));
    const auto text = m_metrics.text();
    if (!text)
        return failed(text.error());
    return textual(*text, "text/plain; version=0.0.4; charset=utf-8");
}

} // namespace monitron::api
