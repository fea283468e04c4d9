// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/accountreader.h"
#include "core/storage/reader.h"
#include "core/storage/readonly.h"
#include "tests/support/serverprocess.h"

#include <QRegularExpression>
#include <QTest>

using namespace monitron;
using namespace monitron::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const QByteArray password = "a long enough passphrase 42\n";

} // namespace

/// Accounts from the command line, beside a running server and without one.
class TestUserCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accountsAreLookedAfter_data();
    void accountsAreLookedAfter();
    void theLastAdministratorStays();
    void whatIsWrongIsRefused();
    void theServerTellsHowToBegin();
    void theFirstAdministratorComesFromTheSettings();
    void aWrongFirstAdministratorIsTold();
};

void TestUserCommand::accountsAreLookedAfter_data()
{
    QTest::addColumn<bool>("running");
    QTest::newRow("without a server") << false;
    QTest::newRow("beside a running server") << true;
}

void TestUserCommand::accountsAreLookedAfter()
{
    QFETCH(bool, running);
    ServerProcess server;
    if (running)
        QVERIFY2(server.serve(), qPrintable(server.log()));
    Ended ended = server.run({s("user"), s("list")});
    QVERIFY2(ended.status == 0, qPrintable(ended.err));
    QCOMPARE(ended.out.trimmed(), s("There are no accounts."));
    ended = server.run({s("user"), s("add"), s("anna@example.org"), s("--role"), s("admin"), s("--name"),
                        s("Anna Ärger"), s("--password-stdin")},
                       password);
    QVERIFY2(ended.status == 0, qPrintable(ended.err));
    QVERIFY(!ended.out.contains(u"passphrase"));
    ended = server.run({s("user"), s("add"), s("ben@example.org")});
    QVERIFY2(ended.status == 0, qPrintable(ended.err));
    static const QRegularExpression made(s("^Password: ([A-Za-z2-9]{5}-){3}[A-Za-z2-9]{5}$"),
                                         QRegularExpression::MultilineOption);
    QVERIFY2(made.match(ended.out).hasMatch(), qPrintable(ended.out));
    QCOMPARE(server.run({s("user"), s("role"), s("BEN@example.org"), s("viewer")}).status, 0);
    QCOMPARE(server.run({s("user"), s("disable"), s("ben@example.org")}).status, 0);
    ended = server.run({s("user"), s("list")});
    const QStringList lines = ended.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].contains(u"anna@example.org") && lines[0].contains(u"admin") &&
                 lines[0].contains(u"Anna Ärger"),
             qPrintable(ended.out));
    QVERIFY2(lines[1].contains(u"viewer") && lines[1].contains(u"disabled"), qPrintable(ended.out));
    QCOMPARE(server.run({s("user"), s("enable"), s("ben@example.org")}).status, 0);
    ended = server.run({s("user"), s("reset-password"), s("ben@example.org")});
    QVERIFY2(made.match(ended.out).hasMatch(), qPrintable(ended.out));

    // The audit log knows all of it, and no password.
    const auto reader = openReadOnly(server.data());
    QVERIFY(reader);
    const auto audit = (*reader)->accounts().audit({});
    QVERIFY(audit);
    QCOMPARE(audit->size(), std::size_t(6));
    QCOMPARE(audit->back().action, s("user.create"));
    QCOMPARE(audit->back().actorName, s("server"));
    const auto anna = (*reader)->accounts().userByEmail(s("anna@example.org"));
    QVERIFY(anna && *anna);
    QVERIFY((*reader)->accounts().passwordHash((**anna).id)->startsWith(u"$argon2id$"));
}

void TestUserCommand::theLastAdministratorStays()
{
    const ServerProcess server;
    const QStringList add{s("user"), s("add"), s("anna@example.org"), s("--role"), s("admin")};
    QCOMPARE(server.run(add).status, 0);
    for (const QStringList &arguments :
         {QStringList{s("user"), s("disable"), s("anna@example.org")},
          QStringList{s("user"), s("role"), s("anna@example.org"), s("editor")}}) {
        const Ended ended = server.run(arguments);
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.err.contains(u"last administrator"), qPrintable(ended.err));
    }
    QCOMPARE(server.run({s("user"), s("add"), s("ben@example.org"), s("--role"), s("admin")}).status, 0);
    QCOMPARE(server.run({s("user"), s("disable"), s("anna@example.org")}).status, 0);
}

void TestUserCommand::whatIsWrongIsRefused()
{
    const ServerProcess server;
    QCOMPARE(server.run({s("user"), s("add"), s("anna@example.org")}).status, 0);
    Ended ended = server.run({s("user"), s("add"), s("ANNA@example.org")});
    QCOMPARE(ended.status, 1);
    ended = server.run({s("user"), s("add"), s("nobody")});
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.err.contains(u"email"), qPrintable(ended.err));
    ended = server.run({s("user"), s("add"), s("c@example.org"), s("--password-stdin")}, "short\n");
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.err.contains(u"password"), qPrintable(ended.err));
    ended = server.run({s("user"), s("add"), s("c@example.org"), s("--password-stdin")});
    QCOMPARE(ended.status, 1);
    ended = server.run({s("user"), s("disable"), s("nobody@example.org")});
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.err.contains(u"nobody@example.org"), qPrintable(ended.err));
    for (const QStringList &arguments :
         {QStringList{s("user")}, QStringList{s("user"), s("promote"), s("a@example.org")},
          QStringList{s("user"), s("add")}, QStringList{s("user"), s("list"), s("x")},
          QStringList{s("user"), s("role"), s("anna@example.org")},
          QStringList{s("user"), s("role"), s("anna@example.org"), s("king")}})
        QCOMPARE(server.run(arguments).status, 2);
}

void TestUserCommand::theServerTellsHowToBegin()
{
    ServerProcess server;
    QVERIFY(server.serve());
    QTRY_VERIFY2(server.output().contains(u"user add YOU@EXAMPLE.ORG --role admin"),
                 qPrintable(server.output()));
    QVERIFY(server.output().contains(server.data()));
}

void TestUserCommand::theFirstAdministratorComesFromTheSettings()
{
    ServerProcess server;
    server.setVariable(s("INITIAL_ADMIN_EMAIL"), s("root@example.org"));
    server.setVariable(s("INITIAL_ADMIN_PASSWORD"), s("a long enough passphrase 42"));
    QVERIFY2(server.serve(), qPrintable(server.log()));
    const Ended ended = server.run({s("user"), s("list")});
    QVERIFY2(ended.out.startsWith(u"root@example.org  admin"), qPrintable(ended.out));
    QVERIFY(!server.output().contains(u"no account yet"));
}

void TestUserCommand::aWrongFirstAdministratorIsTold()
{
    ServerProcess server;
    server.setVariable(s("INITIAL_ADMIN_EMAIL"), s("root@example.org"));
    server.setVariable(s("INITIAL_ADMIN_PASSWORD"), s("x"));
    const Ended ended = server.run({s("serve"), s("--listen"), s("127.0.0.1:0")});
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.err.contains(u"INITIAL_ADMIN_PASSWORD"), qPrintable(ended.err));
}

QTEST_GUILESS_MAIN(TestUserCommand)
#include "testusercommand.moc"
