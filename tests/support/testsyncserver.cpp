// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
// monitron-syncserver with a handler of a few lines in the place of the API, for tests of everything around
// it.
#include "core/engine/engine.h"
#include "syncserver/commands/commands.h"
#include "syncserver/http/handler.h"
#include "syncserver/http/responder.h"

#include <QCoreApplication>

using namespace monitron;

namespace {

/// GET /healthz; POST /run/ID answers once the check is recorded; else 404.
class SmallHandler final : public http::Handler
{
public:
    explicit SmallHandler(Engine &engine) : m_engine(engine) {}

    Admission admit(const http::Request &) override { return {1024, {}}; }

    void handle(http::Request request, const http::Responder &responder) override
    {
        if (request.path == "/healthz")
            responder.send({200, {}, R"({"status":"ok"})"});
        else if (request.path.startsWith("/run/"))
            run(QString::fromLatin1(request.path.mid(5)), responder);
        else
            responder.send(refusal(404, QStringLiteral("nothing here")));
    }

    http::Response refusal(int status, const QString &detail) override
    {
        return {status, {}, detail.toUtf8()};
    }

private:
    void run(const QString &id, const http::Responder &responder)
    {
        m_engine.runAndWait(MonitorId::fromString(id)).then([responder](const Result<CheckResult> &done) {
            responder.send(done ? http::Response{201, {}, QByteArray::number(done->statusCode)}
                                : http::Response{409, {}, done.error().message.toUtf8()});
        });
    }

    Engine &m_engine;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return runCommand(app.arguments().mid(1),
                      [](const ServerParts &parts) -> Result<std::unique_ptr<http::Handler>> {
                          return std::make_unique<SmallHandler>(parts.engine);
                      });
}
