// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/components.h"

#include <QJsonArray>

namespace monitron::api {

using namespace schema;

namespace {

constexpr int longText = 10'000;
constexpr int shortText = 320;
constexpr int bodyText = 1024 * 1024;

Schema methods()
{
    return oneOf({QStringLiteral("GET"), QStringLiteral("HEAD"), QStringLiteral("POST"),
                  QStringLiteral("PUT"), QStringLiteral("PATCH"), QStringLiteral("DELETE"),
                  QStringLiteral("OPTIONS")});
}

Schema header()
{
    return object({{"name", text(256, 1)},
                   {"value", described(text(16 * 1024),
                                       QStringLiteral("Of a header that may be a secret \"•••\" is answered; "
                                                      "sent back, it leaves the value as it is."))}});
}

Schema retryStage()
{
    Schema stage =
        arrayOf({{QStringLiteral("type"), QJsonArray{QStringLiteral("number"), QStringLiteral("null")}}}, 2);
    return described(stage, QStringLiteral("[attempts, or null for ever; seconds]"));
}

std::vector<Property> policyFields(bool required)
{
    return {
        {"confirm_after", integer(1, 100), required},
        {"recover_after", integer(1, 100), required},
        {"calm_seconds", number(0, 86400), required},
        {"flap_after", integer(0, 100), required},
        {"retry", arrayOf(retryStage(), 20), required},
        {"sustained_threshold", integer(0, 1000), required},
        {"window_seconds", number(0, 7 * 86400), required},
        {"reminder_seconds", number(0, 7 * 86400), required},
    };
}

/// What people set, in requests and answers alike.
std::vector<Property> monitorFields(bool required)
{
    return {
        {"name", text(longText, 1), required},
        {"url", text(longText, 1), required},
        {"kind", oneOf({QStringLiteral("http"), QStringLiteral("tcp")}), required},
        {"method", methods(), required},
        {"interval_seconds", number(5, 86400), required},
        {"timeout_seconds", number(1, 60), required},
        {"enabled", boolean(), required},
        {"group", described(text(longText), QStringLiteral("Nested with '/': \"Production/API\".")),
         required},
        {"tags", arrayOf(text(shortText, 1), 100), required},
        {"headers", arrayOf(ref("Header"), 100), required},
        {"body", text(bodyText), required},
        {"auth_scheme", oneOf({QStringLiteral("none"), QStringLiteral("basic"), QStringLiteral("bearer")}),
         required},
        {"auth_user", text(longText), required},
        {"max_redirects", integer(0, 30), required},
        {"verify_tls", boolean(), required},
        {"accepted_statuses",
         described(text(1000, 1), QStringLiteral("Statuses and ranges: \"200-299, 404\".")), required},
        {"notes", text(100'000), required},
    };
}

Schema monitorEdit(bool isNew)
{
    std::vector<Property> fields = monitorFields(false);
    for (Property &field : fields) {
        const QLatin1String name(field.name);
        field.required = isNew && (name == QLatin1String("url"));
    }
    fields.push_back({"policy", object(policyFields(false)), false});
    fields.push_back({"owner_id", nullable(uuid()), false});
    fields.push_back({"secret",
                      writeOnly(described(text(longText), QStringLiteral("The password or token of "
                                                                         "auth_scheme; \"\" removes it."))),
                      false});
    fields.push_back(
        {"id", described(uuid(), QStringLiteral("Of a new monitor its maker may choose it.")), false});
    if (!isNew)
        fields.push_back({"version",
                          described(integer(1), QStringLiteral("As If-Match: the version that is edited.")),
                          false});
    return object(fields);
}

/// `forMirrors`: with what a desktop needs to go on from there.
Schema monitorAnswer(bool forMirrors = false)
{
    std::vector<Property> fields = monitorFields(true);
    const std::vector<Property> more = {
        {"policy", object(policyFields(true))},
        {"id", uuid()},
        {"owner_id", nullable(uuid())},
        {"version", integer(1)},
        {"secret_version", secretVersion()},
        {"created_at", time()},
        {"updated_at", time()},
        {"status", oneOf({QStringLiteral("pending"), QStringLiteral("up"), QStringLiteral("failing"),
                          QStringLiteral("down"), QStringLiteral("paused")})},
        {"status_since", nullable(time())},
        {"next_run_at", nullable(time())},
        {"last_checked_at", nullable(time())},
        {"last_status_code", nullable(integer())},
        {"last_latency_ms", nullable(number())},
        {"last_outcome", nullable(ref("Outcome"))},
        {"last_error_message", nullable(text())},
        {"consecutive_failures", integer(0)},
        {"incident_id", described(nullable(uuid()), QStringLiteral("Of the open incident."))},
        {"certificate_warned_days", nullable(integer())},
    };
    fields.insert(fields.end(), more.begin(), more.end());
    if (forMirrors) {
        fields.push_back({"state", described(text(), QStringLiteral("Base64, see core/client/README.md."))});
        fields.push_back(
            {"facts",
             described(text(), QStringLiteral("Base64, of the endpoint; absent while nothing is known.")),
             false});
    }
    return object(fields);
}

Schema check()
{
    const Schema phase = nullable(number(0));
    return object({
        {"id", uuid()},
        {"monitor_id", uuid()},
        {"occurred_at", time()},
        {"outcome", ref("Outcome")},
        {"status_code", nullable(integer())},
        {"latency_ms", nullable(number(0))},
        {"error_message", nullable(text())},
        {"failure", described(nullable(text()), QStringLiteral("The kind of failure: \"dns\", \"tls\" …"))},
        {"manual", boolean()},
        {"bytes", integer(0)},
        {"phases", object({{"dns_ms", phase},
                           {"connect_ms", phase},
                           {"tls_ms", phase},
                           {"first_byte_ms", phase},
                           {"transfer_ms", phase}})},
        {"evidence",
         described(object({{"headers", arrayOf(ref("Header"))}, {"body", text()}}),
                   QStringLiteral("What a failed answer looked like; of a single check only.")),
         false},
    });
}

/// `forMirrors`: alerts with all of their message.
Schema incident(bool forMirrors = false)
{
    std::vector<Property> alert{
        {"id", uuid()},
        {"kind", text()},
        {"decided_at", time()},
        {"channel_id", nullable(uuid())},
        {"channel_name", nullable(text())},
        {"state", oneOf({QStringLiteral("pending"), QStringLiteral("delivered"), QStringLiteral("failed"),
                         QStringLiteral("skipped")})},
        {"attempts", integer(0)},
        {"next_attempt_at", nullable(time())},
        {"finished_at", nullable(time())},
        {"detail", described(text(), QStringLiteral("The other side's last words, or why it was not sent."))},
    };
    if (forMirrors) {
        const std::vector<Property> message{
            {"monitor_name", text()},         {"monitor_url", text()},        {"cause", text()},
            {"started_at", nullable(time())}, {"ended_at", nullable(time())}, {"failures", integer(0)},
        };
        alert.insert(alert.end(), message.begin(), message.end());
    }
    return object({
        {"id", uuid()},
        {"monitor_id", uuid()},
        {"monitor_name", text()},
        {"started_at", time()},
        {"opened_at", time()},
        {"opened_by", oneOf({QStringLiteral("confirmation"), QStringLiteral("sustained")})},
        {"flapping", boolean()},
        {"cause", text()},
        {"ended_at", nullable(time())},
        {"closed_at", nullable(time())},
        {"closed_by", nullable(oneOf({QStringLiteral("recovery"), QStringLiteral("pause")}))},
        {"acknowledged_at", nullable(time())},
        {"acknowledged_by", nullable(text())},
        {"alerts", arrayOf(object(alert))},
        {"notes", arrayOf(object({{"at", time()}, {"author", text()}, {"text", text()}}))},
    });
}

Schema uptime()
{
    return object({
        {"ratio",
         described(nullable(number(0, 1)), QStringLiteral("Of observed time; null: nothing observed."))},
        {"coverage", described(number(0), QStringLiteral("How much of the range was observed, 0 to 1."))},
        {"up_seconds", number(0)},
        {"down_seconds", number(0)},
    });
}

Schema problemDocument()
{
    Schema made = object({
        {"type", text()},
        {"title", text()},
        {"status", integer()},
        {"detail", text()},
        {"errors", arrayOf(object({{"field", text()}, {"message", text()}})), false},
        {"current_version", integer(), false},
        {"second_factor_required", boolean(), false},
        {"second_factor_wrong", boolean(), false},
    });
    return described(made, QStringLiteral("RFC 9457: what went wrong, in words, and which fields are bad."));
}

} // namespace

Schema secretVersion()
{
    return described(integer(0), QStringLiteral("The version in which its secret was set last; 0: never."));
}

QJsonObject components()
{
    return {
        {QStringLiteral("Header"), header()},
        {QStringLiteral("Outcome"),
         oneOf({QStringLiteral("up"), QStringLiteral("down"), QStringLiteral("unobserved")})},
        {QStringLiteral("Monitor"), monitorAnswer()},
        {QStringLiteral("NewMonitor"),
         withExample(monitorEdit(true), {{QStringLiteral("name"), QStringLiteral("Example")},
                                         {QStringLiteral("url"), QStringLiteral("https://example.org")},
                                         {QStringLiteral("interval_seconds"), 60}})},
        {QStringLiteral("MonitorEdit"),
         withExample(monitorEdit(false), {{QStringLiteral("interval_seconds"), 30}})},
        {QStringLiteral("Check"), check()},
        {QStringLiteral("Incident"), incident()},
        {QStringLiteral("MirroredMonitor"), monitorAnswer(true)},
        {QStringLiteral("MirroredIncident"), incident(true)},
        {QStringLiteral("Uptime"), uptime()},
        {QStringLiteral("Problem"), problemDocument()},
    };
}

} // namespace monitron::api
