// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/openapi.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace monitron::api {

namespace {

const QString jsonType = QStringLiteral("application/json");

QJsonObject parameter(const QString &name, const char *in, const schema::Schema &schema, bool required,
                      const QString &description)
{
    QJsonObject out{{QStringLiteral("name"), name},
                    {QStringLiteral("in"), QString::fromLatin1(in)},
                    {QStringLiteral("required"), required},
                    {QStringLiteral("schema"), schema}};
    if (!description.isEmpty())
        out[u"description"] = description;
    return out;
}

QJsonArray parametersOf(const Route &route)
{
    QJsonArray out;
    static const QRegularExpression braces(QStringLiteral("\\{(\\w+)\\}"));
    for (auto it = braces.globalMatch(QString::fromLatin1(route.path)); it.hasNext();)
        out.append(parameter(it.next().captured(1), "path", schema::text(), true, {}));
    for (const Parameter &query : route.query)
        out.append(
            parameter(QString::fromLatin1(query.name), "query", query.schema, false, query.description));
    const bool edits = route.access != Access::Public && route.method != http::Method::Get;
    if (edits && route.method != http::Method::Post)
        out.append(parameter(QStringLiteral("If-Match"), "header", schema::text(), false,
                             QStringLiteral("Only if it is still at this version; 412 otherwise.")));
    if (route.conditional)
        out.append(parameter(QStringLiteral("If-None-Match"), "header", schema::text(), false,
                             QStringLiteral("Only if it is another than this; 304 otherwise.")));
    if (route.idempotent)
        out.append(parameter(QStringLiteral("Idempotency-Key"), "header", schema::text(255, 1), false,
                             QStringLiteral("A repeated request with the same key is done once.")));
    return out;
}

QJsonObject content(const QString &type, const schema::Schema &schema)
{
    return {{type, QJsonObject{{QStringLiteral("schema"), schema}}}};
}

QJsonObject problemAnswer(const char *description)
{
    return {{QStringLiteral("description"), QString::fromLatin1(description)},
            {QStringLiteral("content"),
             content(QStringLiteral("application/problem+json"), schema::ref("Problem"))}};
}

/// Of answers that no schema describes: by their types, those that there are.
QJsonObject unstructured(const QByteArrayList &types)
{
    QJsonObject out;
    for (const QByteArray &type : types) {
        if (!type.isEmpty())
            out[QString::fromLatin1(type)] = QJsonObject{
                {QStringLiteral("schema"), type == "application/json" ? schema::anything() : schema::text()}};
    }
    return out;
}

QJsonObject responsesOf(const Route &route)
{
    QJsonObject success{{QStringLiteral("description"), route.summary}};
    if (!route.answer.isEmpty())
        success[u"content"] = content(jsonType, route.answer);
    else if (route.status != 204)
        success[u"content"] = unstructured({route.answerType, route.otherAnswerType});
    QJsonObject out{{QString::number(route.status), success},
                    {QStringLiteral("default"), problemAnswer("What went wrong, as a problem document.")}};
    if (route.conditional)
        out[u"304"] =
            QJsonObject{{QStringLiteral("description"), QStringLiteral("It is what If-None-Match names.")}};
    if (route.access != Access::Public) {
        out[u"401"] = problemAnswer("Nobody known is asking.");
        if (route.access != Access::Viewer)
            out[u"403"] = problemAnswer("The role is not enough.");
    }
    return out;
}

QJsonObject operationOf(const Route &route)
{
    static const std::array roles{QString(), QStringLiteral("viewer"), QStringLiteral("editor"),
                                  QStringLiteral("admin")};
    QJsonObject out{{QStringLiteral("operationId"), route.id},
                    {QStringLiteral("summary"), route.summary},
                    {QStringLiteral("tags"), QJsonArray{route.tag}},
                    {QStringLiteral("responses"), responsesOf(route)}};
    if (const QJsonArray parameters = parametersOf(route); !parameters.isEmpty())
        out[u"parameters"] = parameters;
    if (!route.body.isEmpty())
        out[u"requestBody"] = QJsonObject{{QStringLiteral("required"), !route.bodyIsOptional},
                                          {QStringLiteral("content"), content(jsonType, route.body)}};
    if (route.access == Access::Public)
        out[u"security"] = QJsonArray();
    else
        out[u"description"] =
            QStringLiteral("Needs the role %1.").arg(roles.at(static_cast<std::size_t>(route.access)));
    return out;
}

/// The sections in the order in which one gets to know the API.
QJsonArray tags()
{
    static const std::array sections{
        std::pair("Signing in", "Accounts and their tokens."),
        std::pair("Monitors", "What is checked; to run, pause, delete and restore it."),
        std::pair("History", "Checks, uptime and response times of a monitor."),
        std::pair("Incidents", "Outages: who was told of them, and what people noted."),
        std::pair("Channels", "Where alerts go."),
        std::pair("Many at once", "Groups, tags, bulk operations, export and import."),
        std::pair("Changes", "What has changed since, and an event stream of what changes now."),
        std::pair("Mirrors",
                  "For Monitron's own desktops, which keep a copy; programs do better with the rest."),
        std::pair("Settings", "What holds for the whole team."),
        std::pair("Own account", "Password, second factor, sessions and API keys of who asks."),
        std::pair("Administration", "Accounts of others, invitations, the audit log, the overview."),
        std::pair("Badges", "Pictures of a monitor's state for other pages."),
        std::pair("System", "Health of the server and its metrics."),
        std::pair("Documentation", "This reference."),
    };
    QJsonArray out;
    for (const auto &[name, description] : sections)
        out.append(QJsonObject{{QStringLiteral("name"), QString::fromLatin1(name)},
                               {QStringLiteral("description"), QString::fromLatin1(description)}});
    return out;
}

} // namespace

QJsonObject openApi(const std::vector<std::unique_ptr<Route>> &routes, const QJsonObject &components)
{
    QJsonObject paths;
    for (const auto &route : routes) {
        const QString path = QString::fromLatin1(route->path);
        QJsonObject operations = paths.value(path).toObject();
        operations[QString::fromLatin1(http::toString(route->method)).toLower()] = operationOf(*route);
        paths[path] = operations;
    }
    const QJsonObject bearer{{QStringLiteral("type"), QStringLiteral("http")},
                             {QStringLiteral("scheme"), QStringLiteral("bearer")},
                             {QStringLiteral("description"),
                              QStringLiteral("An access token (15 minutes) or an API key (mtn_…).")}};
    return {
        {QStringLiteral("openapi"), QStringLiteral("3.1.0")},
        {QStringLiteral("info"),
         QJsonObject{
             {QStringLiteral("title"), QStringLiteral("Monitron")},
             {QStringLiteral("version"), QStringLiteral(MONITRON_VERSION)},
             {QStringLiteral("description"),
              QStringLiteral("Uptime, cron and alerting for a team. Times are UTC (RFC 3339), ids are UUIDs; "
                             "lists are arrays whose next page is in the Link header.")},
             {QStringLiteral("license"),
              QJsonObject{{QStringLiteral("name"), QStringLiteral("GPL-3.0-or-later")},
                          {QStringLiteral("identifier"), QStringLiteral("GPL-3.0-or-later")}}}}},
        {QStringLiteral("servers"), QJsonArray{QJsonObject{{QStringLiteral("url"), QStringLiteral("/")}}}},
        {QStringLiteral("security"), QJsonArray{QJsonObject{{QStringLiteral("bearer"), QJsonArray()}}}},
        {QStringLiteral("tags"), tags()},
        {QStringLiteral("paths"), paths},
        {QStringLiteral("components"),
         QJsonObject{{QStringLiteral("schemas"), components},
                     {QStringLiteral("securitySchemes"), QJsonObject{{QStringLiteral("bearer"), bearer}}}}},
    };
}

} // namespace monitron::api
