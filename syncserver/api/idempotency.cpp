// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/idempotency.h"

#include "core/engine/engine.h"
#include "core/storage/idempotencyrepository.h"
#include "core/storage/writer.h"
#include "syncserver/api/replies.h"

#include <QCryptographicHash>

#include <algorithm>

namespace monitron::api {

namespace {

constexpr qsizetype longestKey = 255;

bool isKey(const QByteArray &key)
{
    return !key.isEmpty() && key.size() <= longestKey &&
           std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// What is asked: another request must not come with the same key.
QByteArray hashOf(const http::Request &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {QByteArray(http::toString(request.method)), request.path, request.query})
        hash.addData(part + '\n');
    hash.addData(request.body);
    return hash.result();
}

Answer repeated(const IdempotentRequest &earlier, const QByteArray &requestHash)
{
    if (earlier.requestHash != requestHash)
        return failed(422, QStringLiteral("This Idempotency-Key came with another request before."));
    if (!earlier.answer) {
        Problem busy =
            problem(409, QStringLiteral("The request with this Idempotency-Key is still being done."));
        busy.headers.emplace_back("Retry-After", "1");
        return Failure(busy);
    }
    http::Response response;
    response.status = earlier.answer->status;
    response.headers = earlier.answer->headers;
    response.headers.emplace_back("Idempotency-Replayed", "true");
    response.body = earlier.answer->body;
    return response;
}

} // namespace

QFuture<Answer> Idempotency::run(const Call &call, const Later &work)
{
    const QByteArray header = call.request.header("idempotency-key");
    if (header.isNull())
        return work(call);
    if (!isKey(header))
        return now(
            failed(400, QStringLiteral("The Idempotency-Key must have 1 to 255 visible ASCII characters.")));
    const QString key = QString::fromLatin1(header);
    const QByteArray hash = hashOf(call.request);
    auto earlier = std::make_shared<std::optional<IdempotentRequest>>();
    return m_engine
        .write([call, key, hash, earlier](Writer &writer) -> Result<void> {
            auto claimed = writer.idempotency().claim(call.principal.user.id, key, hash, call.now);
            if (!claimed)
                return Unexpected(claimed.error());
            *earlier = std::move(*claimed);
            return {};
        })
        .then([this, call, key, hash, earlier, work](const Result<void> &claimed) {
            if (!claimed)
                return now(failed(claimed.error()));
            return *earlier ? now(repeated(**earlier, hash)) : doIt(call, key, work);
        })
        .unwrap();
}

Result<void> Idempotency::keepNow(Writer &writer, const Call &call, const http::Response &response)
{
    const QByteArray key = call.request.header("idempotency-key");
    if (key.isNull())
        return {};
    return writer.idempotency().finish(call.principal.user.id, QString::fromLatin1(key),
                                       {response.status, response.headers, response.body});
}

QFuture<Answer> Idempotency::doIt(const Call &call, const QString &key, const Later &work)
{
    return work(call)
        .then([this, call, key](const Answer &answer) { return keep(call, key, answer); })
        .unwrap();
}

/// Keeps what was answered before anybody hears it.
QFuture<Answer> Idempotency::keep(const Call &call, const QString &key, const Answer &answer)
{
    const UserId user = call.principal.user.id;
    return m_engine
        .write([user, key, answer](Writer &writer) {
            if (!answer)
                return writer.idempotency().release(user, key);
            const auto done =
                writer.idempotency().finish(user, key, {answer->status, answer->headers, answer->body});
            const bool isKept = !done && done.error().code == Error::Code::NotFound; // by keepNow()
            return isKept ? Result<void>() : done;
        })
        .then([answer](const Result<void> &kept) -> Answer {
            // What was done is done, though a repetition would not know.
            Q_UNUSED(kept);
            return answer;
        });
}

} // namespace monitron::api
