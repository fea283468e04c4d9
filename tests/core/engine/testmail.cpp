// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "core/secrets/memorysecretstore.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "tests/support/smtpserver.h"
#include "tests/support/unkindserver.h"

#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace monitron;
using monitron::test::SmtpServer;

/// From a failing target to the mail in the server's hands: down, sustained and recovered, one thread.
class TestMail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOutageIsMailed();
};

void TestMail::anOutageIsMailed()
{
    if (SmtpServer::python().isEmpty())
        QSKIP("python3-aiosmtpd is not installed");
    const SmtpServer server;
    QVERIFY(server.port() > 0);
    QByteArray status = "503 Service Unavailable";
    test::UnkindServer target(
        [&](QTcpSocket &socket, const QByteArray &request) { test::answerStatus(status)(socket, request); });
    const QTemporaryDir dir;
    auto store = Store::open(dir.path());
    QVERIFY(store);
    SystemClock clock;
    MemorySecretStore secrets;
    Engine engine(**store, secrets, clock, nullptr);
    QVERIFY(engine.start());
    const auto wait = [](const auto &future) {
        return QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
    };

    Channel mail;
    mail.kind = QStringLiteral("email");
    mail.name = QStringLiteral("on call");
    mail.settings = {{QStringLiteral("host"), QStringLiteral("127.0.0.1")},
                     {QStringLiteral("port"), server.port()},
                     {QStringLiteral("security"), QStringLiteral("none")},
                     {QStringLiteral("from"), QStringLiteral("monitron@example.org")},
                     {QStringLiteral("to"), QJsonArray{QStringLiteral("oncall@example.org")}}};
    const auto channel = engine.saveChannel(mail, std::nullopt);
    QVERIFY(wait(channel));
    QVERIFY2(channel.result(), qPrintable(channel.result() ? QString() : channel.result().error().message));

    Monitor monitor;
    monitor.name = QStringLiteral("Kasse für alle"); // needs an encoded subject
    monitor.url = target.url();
    monitor.interval = std::chrono::seconds(5);
    monitor.timeout = std::chrono::seconds(2);
    monitor.policy.confirmAfter = 1;
    monitor.policy.threshold = 2;
    monitor.policy.calm = Duration(0);
    const auto saved = engine.saveMonitor(monitor, std::nullopt);
    QVERIFY(wait(saved));
    QVERIFY(saved.result());
    QTRY_COMPARE_WITH_TIMEOUT(server.mailCount(), 2,
                              30'000); // down at once, sustained with the second failure
    status = "200 OK";
    QVERIFY(wait(engine.runNow({saved.result()->id})));
    QTRY_COMPARE_WITH_TIMEOUT(server.mailCount(), 3, 30'000);

    QByteArray all;
    QList<QByteArray> ids;
    for (int i = 1; i <= 3; ++i) {
        const QByteArray text = server.mail(i);
        QVERIFY(text.contains("oncall@example.org"));
        const auto at = text.toLower().indexOf("\nmessage-id:");
        QVERIFY(at > 0);
        ids.append(text.mid(at + 12, text.indexOf('\n', at + 1) - at - 12).trimmed());
        all += text;
    }
    QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), 3);
    QVERIFY(all.contains("References:"));
    const auto reader = (*store)->openReader();
    const auto delivered = [&] {
        const auto incidents = (*reader)->incidents(saved.result()->id, 1);
        int count = 0;
        for (const Delivery &delivery : incidents->front().deliveries)
            count += delivery.state == Delivery::State::Delivered ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(delivered(), 3);
    engine.stop();
}

QTEST_GUILESS_MAIN(TestMail)
#include "testmail.moc"
