// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/settingscontroller.h"

#include "core/engine/engine.h"
#include "core/storage/reader.h"
#include "core/storage/retention.h"
#include "core/storage/settingkeys.h"
#include "core/storage/writer.h"
#include "syncserver/api/entityjson.h"
#include "syncserver/api/replies.h"

namespace monitron::api {

using http::Method;

namespace {

const QString section = QStringLiteral("Settings");

schema::Schema settingsSchema(bool required)
{
    const auto retention = schema::object(
        {{"raw_days", schema::integer(1, 3650), required},
         {"hourly_days", schema::integer(1, 36500), required},
         {"daily_days", schema::described(schema::integer(0, 36500), QStringLiteral("0: for ever.")),
          required}});
    return schema::object({
        {"retention", retention, required},
        {"muted_until",
         schema::described(schema::nullable(schema::time()),
                           QStringLiteral("Until then no alert is sent; incidents say so.")),
         required},
        {"tag_colors", schema::mapOf(schema::text(40)), required},
    });
}

/// The settings as the store has them.
Result<QJsonObject> settingsOf(const Reader &reader, Timestamp now)
{
    const auto retention = reader.setting(settingkeys::retention);
    const auto muted = reader.setting(settingkeys::mutedUntil);
    const auto colors = reader.setting(settingkeys::tagColors);
    for (const auto *setting : {&retention, &muted, &colors}) {
        if (!*setting)
            return Unexpected(setting->error());
    }
    const Timestamp until(muted->toInteger());
    return QJsonObject{
        {QStringLiteral("retention"), toJson(retentionFromJson(*retention))},
        {QStringLiteral("muted_until"), now < until ? QJsonValue(rfc3339(until)) : QJsonValue()},
        {QStringLiteral("tag_colors"), colors->toObject()},
    };
}

} // namespace

Routes SettingsController::routes()
{
    return {
        {.method = Method::Get,
         .path = "/api/v1/settings",
         .id = QStringLiteral("getSettings"),
         .tag = section,
         .summary = QStringLiteral("The team's settings"),
         .answer = settingsSchema(true),
         .work = Quick([this](const Call &call) { return read(call); })},
        {.method = Method::Patch,
         .path = "/api/v1/settings",
         .id = QStringLiteral("editSettings"),
         .tag = section,
         .summary = QStringLiteral("Change some of them"),
         .access = Access::Editor,
         .body = settingsSchema(false),
         .answer = settingsSchema(true),
         .idempotent = true,
         .work = Later([this](const Call &call) { return edit(call); })},
    };
}

Answer SettingsController::read(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return failed(reader.error());
    const auto settings = settingsOf(**reader, call.now);
    if (!settings)
        return failed(settings.error());
    return json(*settings);
}

QFuture<Answer> SettingsController::edit(const Call &call)
{
    const auto reader = m_readers.here();
    if (!reader)
        return now(failed(reader.error()));
    const auto before = settingsOf(**reader, call.now);
    if (!before)
        return now(failed(before.error()));
    const QJsonObject body = call.object();
    QJsonObject retention = before->value(u"retention").toObject();
    const QJsonObject wanted = body.value(u"retention").toObject();
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        retention[it.key()] = it.value();

    const auto write = [body, retention](Writer &writer) -> Result<void> {
        if (body.contains(u"retention")) {
            if (auto done = writer.setSetting(settingkeys::retention, retention); !done)
                return done;
        }
        if (body.contains(u"muted_until")) {
            const QJsonValue until = body.value(u"muted_until");
            const QJsonValue ms = until.isNull() ? QJsonValue(QJsonValue::Undefined)
                                                 : QJsonValue(static_cast<qint64>(timeFrom(until).ms()));
            if (auto done = writer.setSetting(settingkeys::mutedUntil, ms); !done)
                return done;
        }
        if (body.contains(u"tag_colors"))
            return writer.setSetting(settingkeys::tagColors, body.value(u"tag_colors"));
        return {};
    };
    return when(m_services.engine.write(write), [this, call, before = *before]() -> Answer {
        m_audit.note(
            call, {QStringLiteral("settings.update"), QStringLiteral("settings"), {}, before, call.object()});
        return read(call);
    });
}

} // namespace monitron::api
