// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/changecontroller.h"

#include "core/storage/accountreader.h"
#include "core/storage/reader.h"
#include "syncserver/api/replies.h"
#include "syncserver/auth/authenticator.h"

namespace monitron::api {

using http::Method;

namespace {
const QString section = QStringLiteral("Changes");
constexpr int mostChanges = 5000;
constexpr int usualChanges = 1000;
} // namespace

Routes ChangeController::routes()
{
    const auto entity =
        schema::oneOf({QStringLiteral("monitor"), QStringLiteral("monitor_removed"), QStringLiteral("status"),
                       QStringLiteral("incident"), QStringLiteral("channel"), QStringLiteral("setting"),
                       QStringLiteral("history")});
    const auto change = schema::object({{"sequence", schema::integer(1)},
                                        {"entity", entity},
                                        {"id", schema::text()},
                                        {"at", schema::time()}});
    const auto since = schema::integer(0);
    return {
        {.method = Method::Get,
         .path = "/api/v1/changes",
         .id = QStringLiteral("listChanges"),
         .tag = section,
         .summary = QStringLiteral("What has changed since, in the order of the commits; 410: read all anew"),
         .query = {{"since", since,
                    QStringLiteral("The last sequence number that was seen; 0: from the first kept.")},
                   {"limit", schema::integer(1, mostChanges), QStringLiteral("The most entries.")}},
         .answer = schema::object(
             {{"changes", schema::arrayOf(change)},
              {"last", schema::described(schema::integer(0), QStringLiteral("Go on from here."))},
              {"more", schema::boolean()}}),
         .work = Quick([this](const Call &call) { return list(call); })},
        {.method = Method::Get,
         .path = "/api/v1/events",
         .id = QStringLiteral("streamEvents"),
         .tag = section,
         .summary = QStringLiteral("The same as server-sent events; Last-Event-ID resumes"),
         .query = {{"since", since, QStringLiteral("Instead of Last-Event-ID.")},
                   {"hints", schema::boolean(),
                    QStringLiteral("true: besides, without ids, hints at what the feed doesn't hold: "
                                   "\"results\" ({\"monitors\": […]}), at most once a second, and "
                                   "\"interruptions\".")}},
         .answerType = "text/event-stream",
         .work = Streaming{[this](const Call &call) { return open(call); }}},
    };
}

Answer ChangeController::list(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    const int limit = call.number("limit", usualChanges);
    const qint64 since = call.query.value(QStringLiteral("since"), 0).toInteger();
    const auto changes = (*reader)->changesAfter(since, limit);
    if (!changes)
        return failed(changes.error());
    QJsonArray list;
    for (const Change &change : *changes)
        list.append(toJson(change));
    return json(QJsonObject{{QStringLiteral("changes"), list},
                            {QStringLiteral("last"), changes->empty() ? since : changes->back().sequence},
                            {QStringLiteral("more"), changes->size() == static_cast<std::size_t>(limit)}});
}

Result<qint64> ChangeController::beginOf(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return Unexpected(reader.error());
    const QByteArray last = call.request.header("last-event-id");
    if (last.isNull() && !call.has("since"))
        return (*reader)->lastSequence();
    bool ok = true;
    const qint64 since =
        last.isNull() ? call.query[QStringLiteral("since")].toInteger() : last.toLongLong(&ok);
    if (!ok || since < 0)
        return failure(Error::Code::Invalid, QStringLiteral("Last-Event-ID is no sequence number of ours."));
    // Whoever is too late must hear it before the stream begins.
    const auto kept = (*reader)->changesAfter(since, 1);
    return kept ? Result<qint64>(since) : Unexpected(kept.error());
}

tl::expected<Opened, Problem> ChangeController::open(const Call &call)
{
    const auto begin = beginOf(call);
    if (!begin)
        return failed(begin.error());
    Opened opened;
    opened.head = textual("retry: 3000\n\n", "text/event-stream");
    opened.head.headers.emplace_back("X-Accel-Buffering", "no"); // nginx would collect them
    opened.head.headers.emplace_back("X-Sequence", QByteArray::number(*begin));
    const QByteArray credential = call.request.header("authorization").mid(7).trimmed();
    const auto wanted = call.query.value(QStringLiteral("hints")).toBool()
                            ? ChangeHub::Wanted::ChangesAndHints
                            : ChangeHub::Wanted::Changes;
    opened.begun = [this, begin = *begin, wanted, credential,
                    session = call.principal.session](const http::EventStream &stream) {
        m_hub.add(stream, begin, wanted,
                  [this, credential, session] { return isEntitled(credential, session); });
    };
    return opened;
}

bool ChangeController::isEntitled(const QByteArray &credential, const std::optional<SessionId> &session)
{
    const auto reader = m_readers.here();
    if (!reader)
        return true; // that can't be known now, and the store sends nothing new meanwhile
    AccountReader &accounts = (*reader)->accounts();
    const Timestamp now = m_services.clock.now();
    // An access token expires sooner than what it stands for: the session counts.
    if (session) {
        const auto user = accounts.userOfSession(*session, now);
        return !user || user->has_value();
    }
    const auto principal = m_services.authenticator.authenticate(credential, accounts, now);
    return principal || principal.error().code != Error::Code::Refused;
}

} // namespace monitron::api
