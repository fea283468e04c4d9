// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/channelcontroller.h"

#include "core/engine/engine.h"
#include "core/notify/channelregistry.h"
#include "core/notify/channeltest.h"
#include "core/secrets/secretstore.h"
#include "core/storage/reader.h"
#include "syncserver/api/components.h"
#include "syncserver/api/entityjson.h"
#include "syncserver/api/etag.h"
#include "syncserver/api/replies.h"

namespace monitron::api {

using http::Method;

namespace {

const QString section = QStringLiteral("Channels");

QStringList kindNames()
{
    QStringList names;
    for (const ChannelKind &kind : channelKinds()) {
        if (kind.name != u"desktop" && !kind.isManaged) // a server has no desktop
            names << kind.name;
    }
    return names;
}

QStringList messageKindNames()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(MessageKind::Test); ++i)
        names << toString(static_cast<MessageKind>(i));
    return names;
}

schema::Schema editSchema(bool isNew)
{
    std::vector<schema::Property> fields{
        {"kind", schema::oneOf(kindNames()), isNew},
        {"name", schema::text(1000, 1), isNew},
        {"enabled", schema::boolean(), false},
        {"muted", schema::arrayOf(schema::oneOf(messageKindNames())), false},
        {"settings", schema::mapOf(schema::anything()), isNew},
        {"secret", schema::writeOnly(schema::text(10'000)), false},
    };
    if (isNew)
        fields.push_back(
            {"id", schema::described(schema::uuid(), QStringLiteral("Its maker may choose it.")), false});
    return schema::object(fields);
}

/// The address of a webhook is often all that it takes to use it: whoever can't edit doesn't see settings.
QJsonObject shown(Channel channel, const Call &call)
{
    if (call.principal.role < Role::Editor)
        channel.settings = {};
    return toJson(channel);
}

http::Response tagged(const Channel &channel, const Call &call, int status = 200)
{
    http::Response response = json(shown(channel, call), status);
    response.headers.emplace_back("ETag", etag(channel.version));
    return response;
}

/// `channel` with the fields of the request in it.
Channel merged(Channel channel, const QJsonObject &body)
{
    channel.kind = body.value(u"kind").toString(channel.kind);
    channel.name = body.value(u"name").toString(channel.name);
    channel.enabled = body.value(u"enabled").toBool(channel.enabled);
    channel.settings = body.value(u"settings").toObject(channel.settings);
    if (body.contains(u"muted")) {
        channel.muted.clear();
        const QJsonArray muted = body.value(u"muted").toArray();
        for (const QJsonValue &kind : muted) {
            if (const auto known = messageKindFromString(kind.toString()))
                channel.muted.insert(*known);
        }
    }
    return channel;
}

} // namespace

Routes ChannelController::routes()
{
    const auto channel =
        schema::object({{"id", schema::uuid()},
                        {"kind", schema::text()},
                        {"name", schema::text()},
                        {"enabled", schema::boolean()},
                        {"muted", schema::arrayOf(schema::oneOf(messageKindNames()))},
                        {"settings", schema::described(schema::mapOf(schema::anything()),
                                                       QStringLiteral("Empty for viewers."))},
                        {"version", schema::integer(1)},
                        {"secret_version", secretVersion()},
                        {"updated_at", schema::time()}});
    const auto outcome = schema::object(
        {{"delivered", schema::boolean()},
         {"detail", schema::described(schema::text(), QStringLiteral("The other side's own words."))}});
    const QByteArray all = "/api/v1/channels";
    const QByteArray one = "/api/v1/channels/{id}";
    return {
        {.method = Method::Get,
         .path = all,
         .id = QStringLiteral("listChannels"),
         .tag = section,
         .summary = QStringLiteral("Every channel"),
         .answer = schema::arrayOf(channel),
         .work = Quick([this](const Call &call) { return list(call); })},
        {.method = Method::Post,
         .path = all,
         .id = QStringLiteral("createChannel"),
         .tag = section,
         .summary = QStringLiteral("Add a channel"),
         .access = Access::Editor,
         .body = editSchema(true),
         .status = 201,
         .answer = channel,
         .idempotent = true,
         .work = Later([this](const Call &call) { return create(call); })},
        {.method = Method::Get,
         .path = one,
         .id = QStringLiteral("getChannel"),
         .tag = section,
         .summary = QStringLiteral("One channel"),
         .answer = channel,
         .work = Quick([this](const Call &call) { return read(call); })},
        {.method = Method::Patch,
         .path = one,
         .id = QStringLiteral("editChannel"),
         .tag = section,
         .summary = QStringLiteral("Change some fields; settings are replaced as a whole"),
         .access = Access::Editor,
         .body = editSchema(false),
         .answer = channel,
         .idempotent = true,
         .work = Later([this](const Call &call) { return edit(call); })},
        {.method = Method::Delete,
         .path = one,
         .id = QStringLiteral("removeChannel"),
         .tag = section,
         .summary = QStringLiteral("Remove it; what waits for it is not sent"),
         .access = Access::Editor,
         .status = 204,
         .idempotent = true,
         .work = Later([this](const Call &call) { return remove(call); })},
        {.method = Method::Post,
         .path = "/api/v1/channels/{id}/test",
         .id = QStringLiteral("testChannel"),
         .tag = section,
         .summary = QStringLiteral("Send a test message and answer what the other side said"),
         .access = Access::Editor,
         .answer = outcome,
         .work = Later([this](const Call &call) { return test(call); })},
    };
}

Result<Channel> ChannelController::find(ChannelId id)
{
    const auto reader = m_readers.here();
    if (!reader)
        return Unexpected(reader.error());
    const auto channels = (*reader)->channels();
    if (!channels)
        return Unexpected(channels.error());
    const auto found = std::find_if(channels->begin(), channels->end(),
                                    [id](const Channel &channel) { return channel.id == id; });
    if (found == channels->end())
        return failure(Error::Code::NotFound, QStringLiteral("There is no channel %1.").arg(id.toString()));
    return *found;
}

Answer ChannelController::list(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    const auto channels = (*reader)->channels();
    if (!channels)
        return failed(channels.error());
    QJsonArray out;
    for (const Channel &channel : *channels)
        out.append(shown(channel, call));
    return json(out);
}

Answer ChannelController::read(const Call &call)
{
    const auto channel = find(call.id<ChannelId>());
    if (!channel)
        return failed(channel.error());
    return tagged(*channel, call);
}

QFuture<Answer> ChannelController::create(const Call &call)
{
    Channel made;
    made.id = ChannelId::fromString(call.object().value(u"id").toString());
    if (!made.id.isNull()) {
        const auto found = find(made.id);
        if (found)
            return now(failed(409, QStringLiteral("There is a channel %1 already.").arg(made.id.toString())));
        if (found.error().code != Error::Code::NotFound)
            return now(failed(found.error()));
    }
    return save(call, made, 201);
}

QFuture<Answer> ChannelController::edit(const Call &call)
{
    const auto channel = find(call.id<ChannelId>());
    if (!channel)
        return now(failed(channel.error()));
    if (auto stale = unmetPrecondition(call, channel->version))
        return now(Failure(std::move(*stale)));
    return save(call, *channel, 200);
}

QFuture<Answer> ChannelController::save(const Call &call, const Channel &before, int status)
{
    const Channel channel = merged(before, call.object());
    if (auto errors = validate(channel); !errors.empty())
        return now(Failure(badFields(std::move(errors))));
    if (const ChannelKind *kind = channelKind(before.kind);
        kind && kind->isManaged && (channel.kind != before.kind || channel.settings != before.settings))
        return now(
            failed(409, QStringLiteral("The settings of this channel are the server's own (SMTP_… in its "
                                       "environment).")));
    std::optional<QString> secret;
    if (call.object().contains(u"secret"))
        secret = call.object().value(u"secret").toString();
    return when(
        m_services.engine.saveChannel(channel, secret), [this, call, status](const Channel &saved) -> Answer {
            note(call, status == 201 ? "create" : "update", saved);
            http::Response response = tagged(saved, call, status);
            if (status == 201)
                response.headers.emplace_back("Location", "/api/v1/channels/" + saved.id.toString().toUtf8());
            return response;
        });
}

QFuture<Answer> ChannelController::remove(const Call &call)
{
    const auto channel = find(call.id<ChannelId>());
    if (!channel)
        return now(failed(channel.error()));
    if (const ChannelKind *kind = channelKind(channel->kind); kind && kind->isManaged)
        return now(
            failed(409, QStringLiteral("The server makes this channel itself; switch it off instead.")));
    if (auto stale = unmetPrecondition(call, channel->version))
        return now(Failure(std::move(*stale)));
    return when(m_services.engine.removeChannel(channel->id), [this, call, channel = *channel]() -> Answer {
        note(call, "remove", channel);
        return noContent();
    });
}

QFuture<Answer> ChannelController::test(const Call &call)
{
    const auto channel = find(call.id<ChannelId>());
    if (!channel)
        return now(failed(channel.error()));
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto send = [this, channel = *channel, promise](const Result<QString> &secret) {
        // No secret at all is what some channels are made for.
        auto *attempt = new ChannelTest(channel, secret.value_or(QString()),
                                        ChannelServices{m_services.clock, nullptr}, &m_home);
        QObject::connect(
            attempt, &ChannelTest::finished, attempt, [attempt, promise](const DeliveryOutcome &outcome) {
                promise->addResult(json(QJsonObject{
                    {QStringLiteral("delivered"), outcome.kind == DeliveryOutcome::Kind::Delivered},
                    {QStringLiteral("detail"), outcome.detail}}));
                promise->finish();
                attempt->deleteLater();
            });
        attempt->start();
    };
    m_services.secrets.read(channel->secretKey()).then(&m_home, send);
    return promise->future();
}

/// Settings may hold addresses with tokens in them, so only what it is is written down.
void ChannelController::note(const Call &call, const char *action, const Channel &channel)
{
    m_audit.note(call, {QStringLiteral("channel.") + QString::fromLatin1(action), QStringLiteral("channel"),
                        channel.id.toString(), QJsonValue(QJsonValue::Undefined),
                        QJsonObject{{QStringLiteral("kind"), channel.kind},
                                    {QStringLiteral("name"), channel.name},
                                    {QStringLiteral("enabled"), channel.enabled}}});
}

} // namespace monitron::api
