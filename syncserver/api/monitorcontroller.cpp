// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/monitorcontroller.h"

#include "core/engine/engine.h"
#include "core/model/monitordiff.h"
#include "syncserver/api/entityjson.h"
#include "syncserver/api/etag.h"
#include "syncserver/api/monitoredit.h"
#include "syncserver/api/monitorquery.h"
#include "syncserver/api/replies.h"
#include "syncserver/api/settled.h"

#include <QJsonDocument>

namespace monitron::api {

namespace {

constexpr int mostRevisions = 200;

AuditLog::Deed deed(const char *action, const Monitor &monitor)
{
    return {QStringLiteral("monitor.") + QString::fromLatin1(action), QStringLiteral("monitor"),
            monitor.id.toString()};
}

QByteArray arrayOf(const std::vector<MonitorCatalog::EntryPtr> &entries)
{
    qsizetype size = 2;
    for (const auto &entry : entries)
        size += entry->json.size() + 1;
    QByteArray text;
    text.reserve(size);
    text += '[';
    for (const auto &entry : entries) {
        if (text.size() > 1)
            text += ',';
        text += entry->json;
    }
    text += ']';
    return text;
}

} // namespace

Answer MonitorController::list(const Call &call)
{
    const auto listing = m_catalog.list();
    if (!listing)
        return failed(listing.error());
    auto response = m_lists.find(call.request.query, (*listing)->generation);
    if (!response) {
        const MonitorQuery::Page page = MonitorQuery(call).apply(**listing);
        response = jsonText(arrayOf(page.monitors));
        if (page.more)
            addNextPage(*response, call, MonitorQuery::cursorAfter(page));
        const qint64 stamp = static_cast<qint64>(qHash(response->body) & 0x7fff'ffff'ffff);
        response->headers.emplace_back("ETag", etag(static_cast<int>(page.monitors.size()), stamp));
        response->headers.emplace_back("Cache-Control", "no-cache");
        m_lists.put(call.request.query, (*listing)->generation, *response);
    }
    const auto tag = std::find_if(response->headers.begin(), response->headers.end(),
                                  [](const http::Header &header) { return header.first == "ETag"; });
    if (isKnown(call, tag->second)) {
        response->status = 304;
        response->body.clear();
    }
    return *response;
}

Answer MonitorController::answer(MonitorId id)
{
    const auto entry = m_catalog.find(id);
    if (!entry)
        return failed(entry.error());
    http::Response response = jsonText((*entry)->json);
    response.headers.emplace_back("ETag", (*entry)->etag);
    return response;
}

/// As it was saved: by now somebody else may have changed or removed it, and whoever waits for this answer
/// would take that for their own doing.
Answer MonitorController::answer(const Monitor &saved, int status)
{
    const auto found = m_catalog.find(saved.id);
    MonitorCatalog::EntryPtr entry = found ? *found : nullptr;
    if (!entry || entry->view.monitor.version != saved.version) {
        MonitorView view = entry ? entry->view : MonitorView();
        view.monitor = saved;
        entry = MonitorCatalog::entryOf(std::move(view));
    }
    http::Response response = jsonText(entry->json, status);
    response.headers.emplace_back("ETag", entry->etag);
    if (status == 201)
        response.headers.emplace_back("Location", "/api/v1/monitors/" + saved.id.toString().toUtf8());
    return response;
}

Answer MonitorController::read(const Call &call)
{
    const auto entry = m_catalog.find(call.id<MonitorId>());
    if (!entry)
        return failed(entry.error());
    if (isKnown(call, (*entry)->etag)) {
        http::Response unchanged = jsonText({}, 304);
        unchanged.headers.emplace_back("ETag", (*entry)->etag);
        return unchanged;
    }
    return answer(call.id<MonitorId>());
}

tl::expected<MonitorCatalog::EntryPtr, Problem> MonitorController::wanted(const Call &call)
{
    auto entry = m_catalog.find(call.id<MonitorId>());
    if (!entry)
        return failed(entry.error());
    const int version = (*entry)->view.monitor.version;
    if (auto stale = unmetPrecondition(call, version))
        return Failure(std::move(*stale));
    const QJsonValue edited = call.object().value(QStringLiteral("version"));
    if (edited.isDouble() && edited.toInt() != version) {
        Problem stale = problem(412, QStringLiteral("The edit is of version %1, but it is at version %2 now.")
                                         .arg(edited.toInt())
                                         .arg(version));
        stale.extra[u"current_version"] = version;
        return Failure(std::move(stale));
    }
    return *entry;
}

QFuture<Answer> MonitorController::create(const Call &call)
{
    Monitor blank;
    blank.owner = call.principal.user.id;
    blank.policy = m_policy;
    auto edit = edited(blank, call.object());
    if (!edit)
        return now(Failure(edit.error()));
    if (!edit->monitor.id.isNull() && m_catalog.find(edit->monitor.id))
        return now(
            failed(409, QStringLiteral("There is a monitor %1 already.").arg(edit->monitor.id.toString())));
    return when(settled(m_services.engine,
                        m_services.engine.saveMonitor(edit->monitor, edit->secret, call.principal.name())),
                [this, call](const Monitor &saved) -> Answer {
                    AuditLog::Deed made = deed("create", saved);
                    made.after = QJsonObject{{QStringLiteral("name"), saved.name},
                                             {QStringLiteral("url"), withoutPassword(saved.url)}};
                    m_audit.note(call, made);
                    return answer(saved, 201);
                });
}

QFuture<Answer> MonitorController::edit(const Call &call)
{
    const auto entry = wanted(call);
    if (!entry)
        return now(Failure(entry.error()));
    const Monitor before = (*entry)->view.monitor;
    auto edit = edited(before, call.object());
    if (!edit)
        return now(Failure(edit.error()));
    if (edit->monitor.id != before.id)
        return now(Failure(badFields({{QStringLiteral("id"), QStringLiteral("can't be changed")}})));
    return when(
        settled(m_services.engine,
                m_services.engine.saveMonitor(edit->monitor, edit->secret, call.principal.name())),
        [this, call, before, newSecret = edit->secret.has_value()](const Monitor &saved) -> Answer {
            auto changes = changedFields(before, saved);
            if (newSecret)
                changes.push_back({QStringLiteral("secret"), QJsonValue::Undefined, QStringLiteral("•••")});
            AuditLog::Deed done = deed("update", saved);
            AuditLog::describe(changes, done);
            m_audit.note(call, done);
            return answer(saved);
        });
}

QFuture<Answer> MonitorController::remove(const Call &call)
{
    const auto entry = wanted(call);
    if (!entry)
        return now(Failure(entry.error()));
    const Monitor monitor = (*entry)->view.monitor;
    return when(m_services.engine.removeMonitors({monitor.id}, call.principal.name()),
                [this, call, monitor]() -> Answer {
                    m_audit.note(call, deed("remove", monitor));
                    return noContent();
                });
}

QFuture<Answer> MonitorController::restore(const Call &call, bool resumed)
{
    const auto id = call.id<MonitorId>();
    const QString who = call.principal.name();
    QFuture<Result<void>> restored = m_services.engine.restoreMonitors({id}, who);
    if (resumed)
        restored = restored
                       .then([this, id, who](const Result<void> &done) {
                           return done ? m_services.engine.setPaused({id}, false, who)
                                       : QtFuture::makeReadyFuture(done);
                       })
                       .unwrap();
    return when(settled(m_services.engine, restored), [this, call, id]() -> Answer {
        Monitor monitor;
        monitor.id = id;
        m_audit.note(call, deed("restore", monitor));
        return answer(id);
    });
}

QFuture<Answer> MonitorController::setPaused(const Call &call, bool paused)
{
    const auto id = call.id<MonitorId>();
    const auto entry = wanted(call);
    if (!entry && !paused && entry.error().status == 404)
        return restore(call, true);
    if (!entry)
        return now(Failure(entry.error()));
    const Monitor monitor = (*entry)->view.monitor;
    return when(settled(m_services.engine, m_services.engine.setPaused({id}, paused, call.principal.name())),
                [this, call, monitor, paused]() -> Answer {
                    if (monitor.enabled == paused)
                        m_audit.note(call, deed(paused ? "pause" : "resume", monitor));
                    return answer(monitor.id);
                });
}

QFuture<Answer> MonitorController::run(const Call &call)
{
    const auto entry = m_catalog.find(call.id<MonitorId>());
    if (!entry)
        return now(failed(entry.error()));
    if (!(*entry)->view.monitor.enabled)
        return now(failed(400, QStringLiteral("The monitor is paused. Resume it first.")));
    return when(m_services.engine.runAndWait(call.id<MonitorId>()),
                [this](const CheckResult &result) -> Answer {
                    // As /checks answers it from now on: the store keeps times in coarser steps.
                    const auto reader = m_readers.here();
                    const auto stored = reader ? (*reader)->result(result.monitor, result.at)
                                               : Result<CheckResult>(Unexpected(reader.error()));
                    return json(toJson(stored ? *stored : result), 201);
                });
}

Answer MonitorController::trash(const Call &)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    const auto removed = (*reader)->removedMonitors();
    if (!removed)
        return failed(removed.error());
    QJsonArray out;
    for (const RemovedMonitor &monitor : *removed)
        out.append(toJson(monitor));
    return json(out);
}

Answer MonitorController::revisions(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    const auto revisions = (*reader)->revisions(call.id<MonitorId>(), call.number("limit", mostRevisions));
    if (!revisions)
        return failed(revisions.error());
    QJsonArray out;
    for (const MonitorRevision &revision : *revisions)
        out.append(toJson(revision));
    return json(out);
}

} // namespace monitron::api
