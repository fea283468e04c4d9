// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverprocess.h"
#include "tests/support/smtpserver.h"
#include "tests/support/unkindserver.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace monitron::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s can't be written", qPrintable(path));
}

/// JSON with ' for ": moc loses its way in raw strings.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray twoMonitors =
    json("[{'name': 'Shop', 'url': 'https://shop.example.org/', 'interval_seconds': 60},"
         " {'name': 'Data', 'url': 'tcp://db.example.org:5432'}]");

} // namespace

/// Each command as a person runs it: a process of its own, its output and its exit status.
class TestCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void helpIsThereForEach_data();
    void helpIsThereForEach();
    void misuseIsTold_data();
    void misuseIsTold();
    void theVersionIsTold();
    void wrongSettingsStopEveryCommand();
    void aDatabaseUrlIsNeverIgnored();
    void migrateMakesTheDatabase();
    void importAndExportGiveTheSame();
    void importTellsWhatItLeavesOut();
    void aBackupCanBeRestored();
    void checkRefusesWhatTheServerRefuses();
    void doctorFindsAHealthyServer();
    void doctorFindsWhatIsWrong();
    void doctorAsksTheMailServer();
};

void TestCommands::helpIsThereForEach_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *name :
         {"serve", "migrate", "user", "backup", "restore", "export", "import", "check", "doctor"})
        QTest::newRow(name) << QStringList{s(name), s("--help")};
    QTest::newRow("all") << QStringList{s("--help")};
}

void TestCommands::helpIsThereForEach()
{
    QFETCH(QStringList, arguments);
    const Ended ended = ServerProcess().run(arguments);
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.out.startsWith(u"Usage: monitron-syncserver "), qPrintable(ended.out));
    QCOMPARE(ended.err, QString());
}

void TestCommands::misuseIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QStringList() << s("Usage: monitron-syncserver COMMAND");
    QTest::newRow("unknown") << QStringList{s("dance")} << s("no command \"dance\"");
    QTest::newRow("option") << QStringList{s("serve"), s("--fast")} << s("Unknown option 'fast'");
    QTest::newRow("missing") << QStringList{s("backup")} << s("An argument is missing");
    QTest::newRow("too many") << QStringList{s("restore"), s("a"), s("b")} << s("Unexpected argument \"b\"");
    QTest::newRow("no value") << QStringList{s("serve"), s("--listen")} << s("Missing value after");
    QTest::newRow("bad value") << QStringList{s("serve"), s("--listen"), s("there")}
                               << s("--listen: MONITRON_LISTEN: \"there\" is not ADDRESS:PORT");
    QTest::newRow("no file") << QStringList{s("migrate"), s("--env"), s("/nowhere.env")}
                             << s("/nowhere.env can't be read");
    QTest::newRow("check") << QStringList{s("check")} << s("Help: monitron-syncserver check --help");
}

void TestCommands::misuseIsTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Ended ended = ServerProcess().run(arguments);
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.err.contains(words), qPrintable(ended.err));
    QCOMPARE(ended.out, QString());
}

void TestCommands::theVersionIsTold()
{
    const Ended ended = ServerProcess().run({s("--version")});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.out.trimmed(), s("monitron-syncserver " MONITRON_VERSION));
}

void TestCommands::wrongSettingsStopEveryCommand()
{
    ServerProcess server;
    server.setVariable(s("MONITRON_LISTENN"), s(":1"));
    server.setVariable(s("SMTP_PORT"), s("x"));
    server.setVariable(s("REDIS_URL"), s("redis://x"));
    for (const char *name : {"serve", "migrate", "export"}) {
        const Ended ended = server.run({s(name)});
        QCOMPARE(ended.status, 2);
        const QStringList lines = ended.err.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"warning: environment: REDIS_URL does nothing here"));
        QVERIFY(ended.err.contains(u"environment: MONITRON_LISTENN is not a setting"));
        QVERIFY(ended.err.contains(u"environment: SMTP_PORT: \"x\""));
    }
    QVERIFY(!QDir(server.data()).exists());
}

void TestCommands::aDatabaseUrlIsNeverIgnored()
{
    ServerProcess server;
    server.setVariable(s("DATABASE_URL"), s("postgresql://nobody:hush@127.0.0.1:1/nothing"));
    server.setVariable(s("JWT_SECRET_KEY"), s("q3Zt0pV9mXw2Lk8uYb5RnE7cJd1GhT6a"));
    server.setVariable(s("JWT_REFRESH_SECRET_KEY"), s("Wk2Lx8uYb5RnE7cJd1GhT6aq3Zt0pV9m"));
    server.setVariable(s("MONITRON_SECRETS_KEY"), s("what seals the secrets of all"));
    for (const QStringList &arguments : {QStringList{s("migrate")}, QStringList{s("export")},
                                         QStringList{s("serve"), s("--listen"), s("127.0.0.1:0")}}) {
        const Ended ended = server.run(arguments);
        QCOMPARE(ended.status, 1);
        QVERIFY(!ended.err.isEmpty() && !ended.err.contains(u"hush"));
    }
    QVERIFY2(server.run({s("backup"), server.path(s("x"))}).err.contains(u"pg_dump"), "another tool's work");
    QVERIFY(!QFileInfo::exists(server.data() + s("/monitron.sqlite")));
}

void TestCommands::migrateMakesTheDatabase()
{
    const ServerProcess server;
    const Ended ended = server.run({s("migrate")});
    QVERIFY2(ended.status == 0, qPrintable(ended.err));
    QVERIFY(QFileInfo::exists(server.data() + s("/monitron.sqlite")));
    QCOMPARE(QFile::permissions(server.data()) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    QCOMPARE(server.run({s("migrate")}).status, 0);
}

void TestCommands::importAndExportGiveTheSame()
{
    const ServerProcess server;
    const Ended none = server.run({s("export")});
    QCOMPARE(none.status, 1);
    QVERIFY2(none.err.contains(u"no database"), qPrintable(none.err));

    const Ended imported = server.run({s("import"), s("-")}, twoMonitors);
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
    QVERIFY2(imported.out.contains(u"2 of 2 monitors are imported"), qPrintable(imported.out));
    const Ended exported = server.run({s("export")});
    QCOMPARE(exported.status, 0);
    const QJsonArray monitors = QJsonDocument::fromJson(exported.out.toUtf8()).array();
    QCOMPARE(monitors.size(), 2);
    const QString csv = server.path(s("out.csv"));
    QCOMPARE(server.run({s("export"), csv}).status, 0);
    const ServerProcess other;
    QCOMPARE(other.run({s("import"), csv}).status, 0);
    QCOMPARE(other.run({s("export")}).out, exported.out);
    // A second time adds nothing.
    const Ended again = server.run({s("import"), s("-")}, twoMonitors);
    QVERIFY2(again.out.contains(u"0 of 2"), qPrintable(again.out));
    QCOMPARE(QJsonDocument::fromJson(server.run({s("export")}).out.toUtf8()).array().size(), 2);
}

void TestCommands::importTellsWhatItLeavesOut()
{
    const ServerProcess server;
    const QByteArray mixed =
        json("[{'name': 'a', 'url': 'gopher://x'}, {'name': 'b', 'url': 'https://b.example.org/'}]");
    const Ended dry = server.run({s("import"), s("--dry-run"), s("-")}, mixed);
    QCOMPARE(dry.status, 1);
    QVERIFY2(dry.err.contains(u"entry 1: left out: url: "), qPrintable(dry.err));
    QVERIFY(dry.out.contains(u"1 of 2 monitors would be imported"));
    QCOMPARE(QJsonDocument::fromJson(server.run({s("export")}).out.toUtf8()).array().size(), 0);
    QCOMPARE(server.run({s("import"), s("-")}, mixed).status, 1);
    QCOMPARE(QJsonDocument::fromJson(server.run({s("export")}).out.toUtf8()).array().size(), 1);
    QCOMPARE(server.run({s("import"), s("/nowhere.json")}).status, 1);
}

void TestCommands::aBackupCanBeRestored()
{
    const ServerProcess server;
    const QString file = server.path(s("backup.sqlite"));
    QCOMPARE(server.run({s("backup"), file}).status, 1);
    QCOMPARE(server.run({s("import"), s("-")}, twoMonitors).status, 0);
    const Ended made = server.run({s("backup"), file});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    QCOMPARE(server.run({s("backup"), file}).status, 1); // is not overwritten
    QCOMPARE(server.run({s("import"), s("-")}, "https://third.example.org/\n").status, 0);
    const Ended restored = server.run({s("restore"), file});
    QVERIFY2(restored.status == 0, qPrintable(restored.err));
    QVERIFY(restored.out.contains(u"monitron.sqlite.before-restore-"));
    QCOMPARE(QJsonDocument::fromJson(server.run({s("export")}).out.toUtf8()).array().size(), 2);
    write(file, "nonsense");
    QCOMPARE(server.run({s("restore"), file}).status, 1);
}

void TestCommands::checkRefusesWhatTheServerRefuses()
{
    ServerProcess server;
    const Ended refused = server.run({s("check"), s("http://169.254.169.254/")});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.out.contains(u"must not check"), qPrintable(refused.out));
    const UnkindServer target(answerStatus("200 OK")); // accepts while nobody looks after it
    server.setVariable(s("MONITRON_DENY_TARGETS"), s("127.0.0.0/8"));
    QCOMPARE(server.run({s("check"), target.url()}).status, 1);
}

void TestCommands::doctorFindsAHealthyServer()
{
    const ServerProcess server;
    const QStringList arguments{s("doctor"), s("--listen"), s("127.0.0.1:0")};
    Ended ended = server.run(arguments);
    QVERIFY2(ended.status == 0, qPrintable(ended.out + ended.err));
    QVERIFY2(ended.out.contains(u"none is there yet"), qPrintable(ended.out));
    QVERIFY(!QDir(server.data()).exists()); // nothing is made
    QCOMPARE(server.run({s("import"), s("-")}, twoMonitors).status, 0);
    ended = server.run(arguments);
    QVERIFY2(ended.status == 0, qPrintable(ended.out));
    QVERIFY2(ended.out.contains(u"2 monitors"), qPrintable(ended.out));
}

void TestCommands::doctorFindsWhatIsWrong()
{
    ServerProcess server;
    QCOMPARE(server.run({s("import"), s("-")}, twoMonitors).status, 0);
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QString key = server.data() + s("/secrets.key");
    QVERIFY(QFile::setPermissions(key, QFile::permissions(key) | QFile::ReadOther));
    const QString pem = server.path(s("x.pem"));
    write(pem, "nonsense");
    server.setVariable(s("MONITRON_TLS_CERT"), pem);
    server.setVariable(s("MONITRON_TLS_KEY"), pem);
    server.setVariable(s("MONITRON_NOPE"), s("1"));
    server.setVariable(s("SMTP_HOST"), s("127.0.0.1"));
    server.setVariable(s("SMTP_PORT"), s("1"));
    server.setVariable(s("ALERT_EMAIL_FROM"), s("monitron@example.org"));
    const Ended ended = server.run({s("doctor"), s("--listen"), s("127.0.0.1:%1").arg(taken.serverPort())});
    QCOMPARE(ended.status, 1);
    for (const char *part : {"MONITRON_NOPE", "can't be used", "open to other users", "holds no certificate",
                             "127.0.0.1 port 1"})
        QVERIFY2(ended.out.contains(s(part)), qPrintable(s(part) + s(" is missing in\n") + ended.out));
}

void TestCommands::doctorAsksTheMailServer()
{
    if (SmtpServer::python().isEmpty())
        QSKIP("No python3 with aiosmtpd is installed (Debian: python3-aiosmtpd).");
    const SmtpServer mail({s("--user"), s("me"), s("--password"), s("hush")});
    ServerProcess server;
    server.setVariable(s("SMTP_HOST"), s("127.0.0.1"));
    server.setVariable(s("SMTP_PORT"), QString::number(mail.port()));
    server.setVariable(s("SMTP_USE_TLS"), s("false"));
    server.setVariable(s("SMTP_USERNAME"), s("me"));
    server.setVariable(s("SMTP_PASSWORD"), s("hush"));
    server.setVariable(s("ALERT_EMAIL_FROM"), s("monitron@example.org"));
    const QStringList arguments{s("doctor"), s("--listen"), s("127.0.0.1:0")};
    Ended ended = server.run(arguments);
    QVERIFY2(ended.status == 0 && ended.out.contains(u"says: 235"), qPrintable(ended.out));
    server.setVariable(s("SMTP_PASSWORD"), s("wrong"));
    ended = server.run(arguments);
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.out.contains(u"refused the login: 535"), qPrintable(ended.out));
    QVERIFY(!ended.out.contains(u"wrong\n"));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "testcommands.moc"
