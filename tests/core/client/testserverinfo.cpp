// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/apierror.h"
#include "core/client/httplink.h"
#include "core/client/serverinfo.h"
#include "tests/support/unkindserver.h"

#include <QTest>

using namespace monitron;
using namespace monitron::test;

namespace {

Result<ServerInfo> ask(const UnkindServer::Behaviour &behaviour)
{
    UnkindServer server(behaviour);
    HttpLink link({QUrl(server.url()), {}});
    QFuture<Result<ServerInfo>> asked = askServer(link);
    if (!QTest::qWaitFor([&] { return asked.isFinished(); }, 30'000))
        qFatal("no answer");
    return asked.result();
}

UnkindServer::Behaviour json(const QByteArray &body, const QByteArray &status = "200 OK")
{
    return answerStatus(status, body, "Content-Type: application/json\r\n");
}

QByteArray info(int oldest, int newest)
{
    return QStringLiteral(R"({"product": "monitron", "version": "7.1", "api": {"oldest": %1, "newest": %2},
                              "time": "2026-11-30T12:00:00.250Z", "registration": "invite"})")
        .arg(oldest)
        .arg(newest)
        .toUtf8();
}

ApiResponse problem(int status, const QByteArray &body)
{
    return {status, {{"content-type", "application/problem+json"}}, body};
}

} // namespace

class TestServerInfo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aServerSaysWhatItIs()
    {
        const auto server = ask(json(info(1, 3)));
        QVERIFY2(server, server ? "" : qPrintable(server.error().message));
        QCOMPARE(server->version, QStringLiteral("7.1"));
        QVERIFY(server->time == Timestamp(1'796'040'000'250));
        QCOMPARE(server->registration, QStringLiteral("invite"));
        QCOMPARE(server->newestApi, 3);
    }

    void whichSideIsToBeUpdatedIsSaid()
    {
        const auto newer = ask(json(info(2, 3)));
        QVERIFY(newer.error().code == Error::Code::NewerVersion);
        QVERIFY(newer.error().message.contains(u"Update Monitron on this computer"));
        const QByteArray older =
            info(1, 1).replace("\"oldest\": 1", "\"oldest\": 0").replace("\"newest\": 1", "\"newest\": 0");
        QVERIFY(ask(json(older)).error().code == Error::Code::NotFound); // there is no version 0
    }

    void whatIsNoMonitronServerIsNotFound()
    {
        const QByteArray html = "Content-Type: text/html\r\n";
        for (const auto &behaviour :
             {answerStatus("200 OK", "<html>hello</html>", html),
              answerStatus("404 Not Found", "nothing", html),
              answerStatus("401 Unauthorized", "", "WWW-Authenticate: Basic realm=x\r\n"), json("{}"),
              json("[1, 2]"), json(R"({"product": "monitron"})"),
              json(R"({"product": "other", "version": "1"})"),
              answerStatus("404 Not Found", R"({"status": 404, "detail": "?"})",
                           "Content-Type: application/problem+json\r\n")}) {
            const auto server = ask(behaviour);
            QVERIFY(!server);
            QVERIFY(server.error().code == Error::Code::NotFound);
            QVERIFY(server.error().message.contains(u"not a Monitron server"));
        }
        QVERIFY(ask(answerStatus("502 Bad Gateway", "", html)).error().code == Error::Code::Io);
        const auto moved =
            ask(answerStatus("301 Moved Permanently", "", "Location: https://new.example.org/\r\n"));
        QVERIFY(moved.error().code == Error::Code::Rejected);
        QVERIFY(moved.error().message.contains(u"https://new.example.org/"));
    }

    void problemsAreErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        using Code = Error::Code;
        for (const auto &[status, code] : std::vector<std::pair<int, Code>>{{400, Code::Invalid},
                                                                            {401, Code::Refused},
                                                                            {403, Code::Refused},
                                                                            {404, Code::NotFound},
                                                                            {409, Code::Conflict},
                                                                            {410, Code::Gone},
                                                                            {412, Code::Conflict},
                                                                            {422, Code::Invalid},
                                                                            {429, Code::Locked},
                                                                            {408, Code::Network},
                                                                            {500, Code::Io},
                                                                            {503, Code::Io}})
            QTest::addRow("%d", status) << status << static_cast<int>(code);
    }
    void problemsAreErrors()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        const Error error = errorOf(problem(status, R"({"detail": "What is wrong."})"));
        QCOMPARE(static_cast<int>(error.code), code);
        QCOMPARE(error.message, QStringLiteral("What is wrong."));
        // The same from somebody else says nothing about what was asked for.
        const Error::Code other = errorOf({status, {{"content-type", "text/html"}}, "<html>"}).code;
        QVERIFY(other == Error::Code::Rejected || other == Error::Code::Io || other == Error::Code::Locked);
        QVERIFY(!accepted(problem(status, "{}")) &&
                !accepted(problem(status, "nonsense")).error().message.isEmpty());
    }

    void badFieldsAreNamed()
    {
        const Error error = errorOf(problem(400, R"({"detail": "url: is missing",
            "errors": [{"field": "url", "message": "is missing"}, {"field": "name", "message": "is too long"}]})"));
        QCOMPARE(error.message, QStringLiteral("url: is missing; name: is too long"));
        QVERIFY(accepted(ApiResponse{204, {}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestServerInfo)
#include "testserverinfo.moc"
