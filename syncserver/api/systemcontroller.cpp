// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/systemcontroller.h"

#include "core/engine/engine.h"
#include "core/storage/reader.h"
#include "syncserver/api/metrics.h"
#include "syncserver/api/replies.h"

#include <QCryptographicHash>

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

} // namespace

Routes SystemController::routes()
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
