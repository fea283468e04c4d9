// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/docscontroller.h"

#include "syncserver/api/replies.h"

#include <QFile>
#include <QJsonDocument>

namespace monitron::api {

using http::Method;

namespace {

const QString section = QStringLiteral("Documentation");

const char *const page = R"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Monitron API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/docs/swagger-ui.css"></head>
<body><div id="swagger-ui"></div>
<script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script></body></html>
)";

const char *const plainPage = R"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Monitron API</title></head>
<body><h1>Monitron API</h1><p>This server was built without Swagger UI. The whole API is described in
<a href="/openapi.json">openapi.json</a>.</p></body></html>
)";

const char *const start = R"(window.ui = SwaggerUIBundle({
  url: "/openapi.json", dom_id: "#swagger-ui", deepLinking: true, persistAuthorization: false,
  tryItOutEnabled: true, displayRequestDuration: true, validatorUrl: null
});
)";

const char *const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                           "img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

QByteArray embedded(const QString &name)
{
    QFile file(QStringLiteral(":/monitron/docs/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

http::Response lasting(QByteArray text, const QByteArray &type)
{
    http::Response response = textual(std::move(text), type);
    response.headers.emplace_back("Cache-Control", "max-age=3600");
    return response;
}

Route route(const char *path, const char *id, const QString &summary, const QByteArray &type, Quick work)
{
    return {.method = Method::Get,
            .path = path,
            .id = QString::fromLatin1(id),
            .tag = section,
            .summary = summary,
            .access = Access::Public,
            .answerType = type,
            .work = std::move(work)};
}

/// One of Swagger UI's files.
Route file(const char *path, const char *id, const QString &summary, const QByteArray &type)
{
    const QString name = QString::fromLatin1(path).section(u'/', -1);
    return route(path, id, summary, type, [name, type](const Call &) -> Answer {
        const QByteArray content = embedded(name);
        if (content.isEmpty())
            return failed(404, QStringLiteral("This server was built without Swagger UI."));
        return lasting(content, type + "; charset=utf-8");
    });
}

} // namespace

Routes DocsController::routes()
{
    Routes routes;
    routes.push_back(route("/openapi.json", "openApi", QStringLiteral("This document"), "application/json",
                           [this](const Call &) -> Answer { return jsonText(m_document); }));
    routes.push_back(route(
        "/docs", "docs", QStringLiteral("Read and try the API"), "text/html", [](const Call &) -> Answer {
            const bool whole = QFile::exists(QStringLiteral(":/monitron/docs/swagger-ui.css"));
            http::Response response = textual(whole ? page : plainPage, "text/html; charset=utf-8");
            response.headers.emplace_back("Content-Security-Policy", policy);
            return response;
        }));
    routes.push_back(
        route("/docs/start.js", "docsStart", QStringLiteral("Starts the documentation"), "text/javascript",
              [](const Call &) -> Answer { return lasting(start, "text/javascript; charset=utf-8"); }));
    routes.push_back(
        file("/docs/swagger-ui-bundle.js", "docsScript", QStringLiteral("Swagger UI"), "text/javascript"));
    routes.push_back(
        file("/docs/swagger-ui.css", "docsStyle", QStringLiteral("How Swagger UI looks"), "text/css"));
    routes.push_back(file("/docs/licenses.txt", "docsLicenses",
                          QStringLiteral("The licences of Swagger UI and of what it holds"), "text/plain"));
    return routes;
}

void DocsController::setDocument(const QJsonObject &document)
{
    m_document = QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace monitron::api
