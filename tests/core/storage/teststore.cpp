// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "tests/core/storage/storefixture.h"

#include <QProcess>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace monitron;

class TestStore : public QObject
{
    Q_OBJECT

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// Opening must fail so and leave the file as it is.
    static void refused(const QString &folder, Error::Code code)
    {
        const QString path = folder + QStringLiteral("/monitron.sqlite");
        const QByteArray before = contents(path);
        const auto store = Store::open(folder);
        QVERIFY(!store);
        QCOMPARE(store.error().code, code);
        QVERIFY2(store.error().message.contains(QStringLiteral("monitron.sqlite")) ||
                     store.error().message.contains(folder),
                 qPrintable(store.error().message));
        QCOMPARE(contents(path), before);
    }
    static QString newFolder(QTemporaryDir &parent)
    {
        static int number = 0;
        return parent.filePath(QString::number(++number));
    }
    static void execute(const QString &path, const QString &sql)
    {
        auto database = Database::open(path, Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        VERIFY_RESULT((*database)->execute(sql));
    }

private Q_SLOTS:
    void everythingIsThereAfterwards()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        VERIFY_RESULT(store.record(decisionOf(checkAt(monitor, Timestamp(1000)))));
        store.open();
        QVERIFY(store.reader->monitors()->front().monitor == monitor);
        QCOMPARE(store.reader->results(monitor.id, Timestamp(5000), 5)->size(), std::size_t{1});
        QVERIFY(!QFileInfo::exists(store.store->databasePath() + QStringLiteral(".new")));
    }

    void aFailedJobLeavesNothing()
    {
        StoreFixture store;
        const Monitor monitor = store.addMonitor();
        const auto failed = store.write([&](Writer &writer) -> Result<void> {
            auto done = writer.record(decisionOf(checkAt(monitor, Timestamp(1000))));
            return done ? failure(Error::Code::Refused, QStringLiteral("no")) : done;
        });
        QCOMPARE(failed.error().code, Error::Code::Refused);
        QVERIFY(store.reader->results(monitor.id, Timestamp(5000), 5)->empty());
    }

    void aNewerOneIsRefused()
    {
        QTemporaryDir parent;
        const QString folder = newFolder(parent);
        QVERIFY(Store::open(folder).has_value());
        execute(folder + QStringLiteral("/monitron.sqlite"),
                QStringLiteral("PRAGMA user_version = %1").arg(Migrator::newestVersion() + 1));
        refused(folder, Error::Code::NewerVersion);
    }

    void whatIsNoDatabaseOfOursIsRefused()
    {
        QTemporaryDir parent;
        for (const QByteArray &bytes : {QByteArray(), QByteArray("garbage"), QByteArray(100'000, 'x'),
                                        QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\1')}) {
            const QString folder = newFolder(parent);
            QVERIFY(QDir().mkpath(folder));
            put(folder + QStringLiteral("/monitron.sqlite"), bytes);
            refused(folder, Error::Code::Corrupt);
        }
        const QString foreign = newFolder(parent);
        QVERIFY(QDir().mkpath(foreign));
        execute(foreign + QStringLiteral("/monitron.sqlite"), QStringLiteral("CREATE TABLE theirs (a)"));
        refused(foreign, Error::Code::Corrupt);

        const QString orphan = newFolder(parent);
        QVERIFY(QDir().mkpath(orphan));
        put(orphan + QStringLiteral("/monitron.sqlite-wal"), "log");
        refused(orphan, Error::Code::Corrupt);
        QVERIFY(!QFileInfo::exists(orphan + QStringLiteral("/monitron.sqlite")));
    }

    void aHalfMadeOneIsMadeAgain()
    {
        QTemporaryDir parent;
        const QString folder = newFolder(parent);
        QVERIFY(QDir().mkpath(folder));
        put(folder + QStringLiteral("/monitron.sqlite.new"), "half");
        QVERIFY(Store::open(folder).has_value());
    }

    void oneProcessAtATime()
    {
        QTemporaryDir parent;
        const QString folder = newFolder(parent);
        QProcess holder;
        holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), folder});
        QVERIFY(holder.waitForReadyRead(30'000));
        QCOMPARE(holder.readLine().trimmed(), QByteArray("open"));
        const auto second = Store::open(folder);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Locked);
        QVERIFY2(second.error().message.contains(QString::number(holder.processId())),
                 qPrintable(second.error().message));
        holder.kill(); // the lock ends with the process, however that ends
        QVERIFY(holder.waitForFinished());
        const auto third = Store::open(folder);
        VERIFY_RESULT(third);
        QCOMPARE(Store::open(folder).error().code, Error::Code::Locked); // also within one process
    }

    void aReadOnlyFolderIsSaidToBeOne()
    {
#ifdef Q_OS_LINUX
        if (::geteuid() != 0)
            QSKIP("needs root: a read-only mount");
        QTemporaryDir parent;
        const QString folder = newFolder(parent);
        QVERIFY(Store::open(folder).has_value());
        if (QProcess::execute(QStringLiteral("mount"), {QStringLiteral("--bind"), folder, folder}) != 0)
            QSKIP("mounting is not allowed here");
        const int remounted = QProcess::execute(
            QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("remount,ro,bind"), folder});
        const auto store = Store::open(folder);
        QCOMPARE(QProcess::execute(QStringLiteral("umount"), {folder}), 0);
        if (remounted != 0)
            QSKIP("remounting is not allowed here");
        QVERIFY(!store);
        QCOMPARE(store.error().code, Error::Code::ReadOnly);
#else
        QSKIP("only on Linux");
#endif
    }

    /// A database of every schema version that was ever shipped, with data.
    void shippedVersionsOpen_data()
    {
        QTest::addColumn<QString>("file");
        const QDir data(QStringLiteral(TEST_DATA));
        for (const QString &name : data.entryList({QStringLiteral("store-v*.sql")}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << data.filePath(name);
    }

    void shippedVersionsOpen()
    {
        QFETCH(QString, file);
        QTemporaryDir parent;
        const QString folder = newFolder(parent);
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + QStringLiteral("/monitron.sqlite");
        const QString dump = QString::fromUtf8(contents(file));
        {
            auto database = Database::open(path, Database::Access::ReadWriteNoSync);
            VERIFY_RESULT(database);
            QString statement;
            for (const QString &line : dump.split(QLatin1Char('\n'))) {
                if (line.startsWith(QLatin1String("--")))
                    continue;
                statement += line + QLatin1Char('\n');
                if (line.endsWith(QLatin1Char(';'))) {
                    VERIFY_RESULT((*database)->execute(statement));
                    statement.clear();
                }
            }
        }
        const auto store = Store::open(folder);
        VERIFY_RESULT(store);
        const auto reader = (*store)->openReader();
        VERIFY_RESULT(reader);
        const auto views = (*reader)->monitors();
        VERIFY_RESULT(views);
        QCOMPARE(views->size(), std::size_t{2});
        const Monitor &shop = views->front().monitor;
        QCOMPARE(shop.name, QStringLiteral("Shop"));
        QCOMPARE(shop.http.body, QByteArray("\0\xff", 2));
        QVERIFY(views->front().state.status == MonitorStatus::Down);
        QVERIFY(views->front().state.incident.has_value());
        const auto failures = (*reader)->results(shop.id, Timestamp(1'800'000'000'000), 100, true);
        VERIFY_RESULT(failures);
        QCOMPARE(failures->size(), std::size_t{2});
        QCOMPARE(failures->front().message, QStringLiteral("The server answered 503."));
        QCOMPARE((*reader)->result(shop.id, failures->front().at)->evidence.body, QByteArray("Sorry"));
        QCOMPARE((*reader)->facts(shop.id)->protocol, QStringLiteral("HTTP/1.1"));
        const auto incidents = (*reader)->incidents(shop.id, 5);
        QCOMPARE(incidents->size(), std::size_t{1});
        QCOMPARE(incidents->front().deliveries.size(), std::size_t{1});
        QVERIFY(incidents->front().undelivered.empty() && incidents->front().notes.empty());
        QVERIFY((*reader)->removedMonitors()->empty());
        VERIFY_RESULT((*reader)->revisions(shop.id, 10));
        const auto uptime =
            (*reader)->uptime(shop.id, {Timestamp(1'790'000'000'000), Timestamp(1'790'007'200'000)});
        QCOMPARE(uptime->up.count(), 118 * 60'000);
        QCOMPARE(uptime->down.count(), 2 * 60'000);
        QCOMPARE(*(*reader)->setting(QStringLiteral("theme")), QJsonValue(QStringLiteral("dark")));
    }
};

/// Writes the data that shippedVersionsOpen() expects: run once when a schema version ships, then
/// `sqlite3 FOLDER/monitron.sqlite .dump`, with the two pragmas put first.
static int makeFixture(const QString &folder)
{
    auto opened = Store::open(folder);
    if (!opened)
        return 1;
    const auto done = (*opened)->write([&](Writer &writer) -> Result<void> {
        Channel channel;
        channel.id = ChannelId::make(Timestamp(1));
        channel.kind = QStringLiteral("email");
        channel.name = QStringLiteral("Mail");
        if (auto saved = writer.saveChannel(channel, Timestamp(1)); !saved)
            return Unexpected(saved.error());
        for (const QString &name : {QStringLiteral("Shop"), QStringLiteral("Blog")}) {
            Monitor monitor;
            monitor.id = MonitorId::make(Timestamp(1'790'000'000'000));
            monitor.name = name;
            monitor.url = QStringLiteral("https://example.org/");
            monitor.http.body = QByteArray("\0\xff", 2);
            if (auto saved = writer.saveMonitor(monitor, Timestamp(1'790'000'000'000)); !saved)
                return Unexpected(saved.error());
            for (int i = 0; i < 120; ++i) {
                const bool bad = i >= 118;
                CheckResult result = checkAt(monitor, Timestamp(1'790'000'000'000 + i * 60'000),
                                             bad ? Outcome::Bad : Outcome::Good);
                result.facts.protocol = QStringLiteral("HTTP/1.1");
                if (bad)
                    result.evidence.body = "Sorry";
                Decision decision = decisionOf(result);
                MonitorState state;
                state.nextDue = result.at + Duration(60'000);
                state.status = bad ? MonitorStatus::Down : MonitorStatus::Up;
                if (i == 119) {
                    Incident incident;
                    incident.id = IncidentId::make(result.at);
                    incident.monitor = monitor.id;
                    incident.startedAt = result.at - Duration(60'000);
                    incident.openedAt = result.at;
                    incident.cause = result.message;
                    state.incident = incident;
                    decision.incidents = {incident};
                    Message message;
                    message.id = MessageId::make(result.at);
                    message.monitor = monitor.id;
                    message.incident = incident.id;
                    message.at = result.at;
                    decision.messages = {message};
                }
                decision.state = state;
                if (auto recorded = writer.record(decision); !recorded)
                    return recorded;
            }
        }
        return writer.setSetting(QStringLiteral("theme"), QStringLiteral("dark"));
    });
    const auto rolled = (*opened)->write(
        [](Writer &writer) { return maintain(writer, {}, Timestamp(1'790'007'200'000)).map([](bool) {}); });
    return done && rolled ? 0 : 1;
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QLatin1String("--hold")) {
        const auto store = Store::open(arguments.value(2));
        std::puts(store ? "open" : "failed");
        std::fflush(stdout);
        return app.exec();
    }
    if (arguments.value(1) == QLatin1String("--fixture"))
        return makeFixture(arguments.value(2));
    TestStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "teststore.moc"
