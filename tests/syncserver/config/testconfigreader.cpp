// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/config/configreader.h"
#include "syncserver/config/configvariables.h"
#include "syncserver/config/signingkeys.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace monitron;

namespace {

const QString goodSecret = QStringLiteral("q3Zt0pV9mXw2Lk8uYb5RnE7cJd1GhT6a");

ConfigReading reading(const QMap<QString, QString> &environment)
{
    ConfigSources sources;
    sources.environment = environment;
    const QTemporaryDir empty;
    if (!environment.contains(QStringLiteral("MONITRON_DATA")))
        sources.environment.insert(QStringLiteral("MONITRON_DATA"), empty.path());
    return readConfig(sources);
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s can't be written", qPrintable(path));
}

} // namespace

class TestConfigReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAWordThereAreDefaults();
    void everyVariableIsRead();
    void malformedValuesAreNamed_data();
    void malformedValuesAreNamed();
    void placeholdersAreNoSecrets_data();
    void placeholdersAreNoSecrets();
    void valuesMustFitTogether_data();
    void valuesMustFitTogether();
    void theOneWinsOverTheOther();
    void everythingWrongIsToldAtOnce();
    void whatTheOldProductHadIsToldOnce();
    void noSecretIsRepeated();
    void everyVariableIsDescribed();
    void signingKeysAreMadeOnceAndKept();
};

void TestConfigReader::withoutAWordThereAreDefaults()
{
    const ConfigReading read = reading({});
    QCOMPARE(read.problems, QStringList());
    QCOMPARE(read.warnings, QStringList());
    QVERIFY(read.config.usesSqlite());
    QCOMPARE(read.config.listenAddress, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(read.config.listenPort, quint16(8080));
    QVERIFY(!read.config.mail.isSet());
    QCOMPARE(read.config.policy, Policy());
    QVERIFY(!read.config.targets.allows(QHostAddress(QStringLiteral("169.254.169.254"))));
    QVERIFY(ConfigSources::defaultDataDirectory().endsWith(u"/monitron-syncserver"));
}

void TestConfigReader::everyVariableIsRead()
{
    const QTemporaryDir directory;
    const QString pem = directory.filePath(QStringLiteral("x.pem"));
    write(pem, "x");
    const QMap<QString, QString> all{
        {QStringLiteral("MONITRON_DATA"), directory.path()},
        {QStringLiteral("DATABASE_URL"), QStringLiteral("postgresql+psycopg2://u:p@db/x")},
        {QStringLiteral("MONITRON_ROLE"), QStringLiteral("worker")},
        {QStringLiteral("MONITRON_LEASE_SECONDS"), QStringLiteral("20")},
        {QStringLiteral("MONITRON_MAX_CHECKS"), QStringLiteral("100")},
        {QStringLiteral("MONITRON_MAX_CHECKS_PER_HOST"), QStringLiteral("6")},
        {QStringLiteral("MONITRON_LISTEN"), QStringLiteral("[::1]:9090")},
        {QStringLiteral("MONITRON_TLS_CERT"), pem},
        {QStringLiteral("MONITRON_TLS_KEY"), pem},
        {QStringLiteral("MONITRON_PUBLIC_URL"), QStringLiteral("https://m.example.org/sub/")},
        {QStringLiteral("MONITRON_MAX_CONNECTIONS"), QStringLiteral("5")},
        {QStringLiteral("MONITRON_MAX_CONNECTIONS_PER_ADDRESS"), QStringLiteral("4")},
        {QStringLiteral("MONITRON_HTTP_THREADS"), QStringLiteral("3")},
        {QStringLiteral("MONITRON_CORS_ORIGINS"),
         QStringLiteral("https://a.example.org, http://localhost:3000/")},
        {QStringLiteral("MONITRON_TRUSTED_PROXIES"), QStringLiteral("10.0.0.0/8,::1")},
        {QStringLiteral("JWT_SECRET_KEY"), goodSecret},
        {QStringLiteral("JWT_REFRESH_SECRET_KEY"), goodSecret.toLower()},
        {QStringLiteral("INITIAL_ADMIN_EMAIL"), QStringLiteral("root@example.org")},
        {QStringLiteral("INITIAL_ADMIN_PASSWORD"), QStringLiteral("pass word")},
        {QStringLiteral("MONITRON_REGISTRATION"), QStringLiteral("Closed")},
        {QStringLiteral("MONITRON_SECRETS_KEY"), QStringLiteral("zV7kQ1wT9xB4mN6s")},
        {QStringLiteral("MONITRON_METRICS_TOKEN"), QStringLiteral("scrape")},
        {QStringLiteral("ALERT_EMAIL_FROM"), QStringLiteral("Monitron <alerts@example.org>")},
        {QStringLiteral("SMTP_HOST"), QStringLiteral("mail.example.org")},
        {QStringLiteral("SMTP_PORT"), QStringLiteral("2525")},
        {QStringLiteral("SMTP_USERNAME"), QStringLiteral("me")},
        {QStringLiteral("SMTP_PASSWORD"), QStringLiteral("hush")},
        {QStringLiteral("SMTP_USE_TLS"), QStringLiteral("False")},
        {QStringLiteral("SMTP_USE_SSL"), QStringLiteral("true")},
        {QStringLiteral("SMTP_TIMEOUT"), QStringLiteral("7")},
        {QStringLiteral("SUSTAINED_DOWN_THRESHOLD"), QStringLiteral("4")},
        {QStringLiteral("SUSTAINED_DOWN_WINDOW_MINUTES"), QStringLiteral("30")},
        {QStringLiteral("MONITRON_DENY_TARGETS"), QStringLiteral("10.0.0.0/8 192.168.0.1")},
        {QStringLiteral("MONITRON_KNOWN_GOOD_HOSTS"), QStringLiteral("1.1.1.1:53,example.org:443")},
        {QStringLiteral("MONITRON_LOG_LEVEL"), QStringLiteral("debug")},
        {QStringLiteral("MONITRON_LOG_FORMAT"), QStringLiteral("json")},
    };
    for (const ConfigVariable &variable : configVariables())
        QVERIFY2(all.contains(QLatin1String(variable.name)), variable.name);
    const ConfigReading read = reading(all);
    QCOMPARE(read.problems, QStringList());
    const ServerConfig &c = read.config;
    QCOMPARE(c.dataDirectory, directory.path());
    QVERIFY(!c.usesSqlite());
    QCOMPARE(c.role, ServerConfig::Role::Worker);
    QVERIFY(c.lease == std::chrono::seconds(20));
    QCOMPARE(c.limits.global, 100);
    QCOMPARE(c.limits.perHost, 6);
    QCOMPARE(c.listenAddress, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(c.listenPort, quint16(9090));
    QCOMPARE(c.tlsCertificate, pem);
    QCOMPARE(c.publicUrl.toString(), QStringLiteral("https://m.example.org/sub"));
    QCOMPARE(c.maxConnections, 5);
    QCOMPARE(c.maxConnectionsPerAddress, 4);
    QCOMPARE(c.httpThreads, 3);
    QCOMPARE(c.corsOrigins,
             (QStringList{QStringLiteral("https://a.example.org"), QStringLiteral("http://localhost:3000")}));
    QCOMPARE(c.trustedProxies.size(), std::size_t(2));
    QVERIFY(c.trustedProxies[1].contains(QHostAddress(QHostAddress::LocalHostIPv6)));
    QCOMPARE(c.jwtSecret, goodSecret);
    QCOMPARE(c.initialAdminPassword, QStringLiteral("pass word"));
    QCOMPARE(c.registration, ServerConfig::Registration::Closed);
    QCOMPARE(c.metricsToken, QStringLiteral("scrape"));
    QCOMPARE(c.mail.port, std::optional<int>(2525));
    QVERIFY(c.mail.useSsl && !c.mail.useTls);
    QCOMPARE(c.mail.timeoutSeconds, 7);
    QCOMPARE(c.policy.threshold, 4);
    QVERIFY(c.policy.window == std::chrono::minutes(30));
    QVERIFY(!c.targets.allows(QHostAddress(QStringLiteral("10.1.1.1"))));
    QVERIFY(!c.targets.allows(QHostAddress(QStringLiteral("192.168.0.1"))));
    QVERIFY(c.targets.allows(QHostAddress(QStringLiteral("192.168.0.2"))));
    QCOMPARE(c.knownGoodHosts.size(), std::size_t(2));
    QCOMPARE(c.logLevel, ServerConfig::LogLevel::Debug);
    QCOMPARE(c.logFormat, ServerConfig::LogFormat::Json);
}

void TestConfigReader::malformedValuesAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *value) {
        QTest::addRow("%s=%s", name, value) << QString::fromLatin1(name) << QString::fromLatin1(value);
    };
    row("DATABASE_URL", "mysql://x/y");
    row("DATABASE_URL", "sqlite:///x.db");
    row("MONITRON_ROLE", "boss");
    row("MONITRON_LISTEN", "127.0.0.1");
    row("MONITRON_LISTEN", "example.org:80");
    row("MONITRON_LISTEN", "127.0.0.1:65536");
    row("MONITRON_LISTEN", "::1:80");
    row("MONITRON_LISTEN", "[127.0.0.1]:80");
    row("MONITRON_TLS_CERT", "/nowhere/at/all.pem");
    row("MONITRON_PUBLIC_URL", "monitron.example.org");
    row("MONITRON_PUBLIC_URL", "ftp://example.org");
    row("MONITRON_PUBLIC_URL", "https://u:p@example.org");
    row("MONITRON_MAX_CONNECTIONS", "0");
    row("MONITRON_MAX_CONNECTIONS", "many");
    row("MONITRON_HTTP_THREADS", "-1");
    row("MONITRON_CORS_ORIGINS", "*");
    row("MONITRON_CORS_ORIGINS", "https://a.example.org/path");
    row("MONITRON_TRUSTED_PROXIES", "10.0.0.0/40");
    row("JWT_SECRET_KEY", "short");
    row("INITIAL_ADMIN_EMAIL", "root");
    row("MONITRON_REGISTRATION", "maybe");
    row("MONITRON_SECRETS_KEY", "short");
    row("ALERT_EMAIL_FROM", "Monitron <alerts@example.org");
    row("SMTP_PORT", "0");
    row("SMTP_USE_TLS", "perhaps");
    row("SMTP_TIMEOUT", "1.5");
    row("SUSTAINED_DOWN_THRESHOLD", "-1");
    row("SUSTAINED_DOWN_WINDOW_MINUTES", "hour");
    row("MONITRON_DENY_TARGETS", "10.0.0.0/8,inner");
    row("MONITRON_KNOWN_GOOD_HOSTS", "example.org");
    row("MONITRON_LOG_LEVEL", "loud");
    row("MONITRON_LOG_FORMAT", "xml");
    row("MONITRON_LISTENN", "127.0.0.1:80");
}

void TestConfigReader::malformedValuesAreNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const QStringList problems = reading({{name, value}}).problems;
    QVERIFY(!problems.isEmpty());
    QVERIFY2(problems.front().startsWith(QStringLiteral("environment: ") + name),
             qPrintable(problems.front()));
}

void TestConfigReader::placeholdersAreNoSecrets_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"change-me", "secret", "your-secret-key", "", "change-me-change-me-change-me-change-me",
          "your-secret-key-here-at-least-32-characters", "CHANGE_THIS_IN_PRODUCTION_0123456789",
          "supersecretsupersecretsupersecret", "00000000000000000000000000000000000000000",
          "abababababababababababababababababababab", "replace-me-with-openssl-rand-base64-48",
          "my-secret-that-nobody-will-ever-guess-42"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestConfigReader::placeholdersAreNoSecrets()
{
    QFETCH(QString, text);
    const ConfigReading read = reading({{QStringLiteral("DATABASE_URL"), QStringLiteral("postgres://db/x")},
                                        {QStringLiteral("JWT_SECRET_KEY"), text},
                                        {QStringLiteral("MONITRON_SECRETS_KEY"), goodSecret},
                                        {QStringLiteral("JWT_REFRESH_SECRET_KEY"), goodSecret}});
    QCOMPARE(read.problems.size(), 1);
    QVERIFY(read.problems.front().contains(u"JWT_SECRET_KEY"));
}

void TestConfigReader::valuesMustFitTogether_data()
{
    using Map = QMap<QString, QString>;
    QTest::addColumn<Map>("environment");
    QTest::addColumn<QString>("problem");
    const QString mail = QStringLiteral("a@example.org");
    QTest::newRow("admin") << Map{{QStringLiteral("INITIAL_ADMIN_EMAIL"), mail}}
                           << QStringLiteral("INITIAL_ADMIN_PASSWORD is needed");
    QTest::newRow("mail") << Map{{QStringLiteral("SMTP_HOST"), QStringLiteral("x")}}
                          << QStringLiteral("ALERT_EMAIL_FROM is needed");
    QTest::newRow("sender") << Map{{QStringLiteral("ALERT_EMAIL_FROM"), mail}}
                            << QStringLiteral("SMTP_HOST is needed");
    QTest::newRow("role") << Map{{QStringLiteral("MONITRON_ROLE"), QStringLiteral("api")}}
                          << QStringLiteral("need PostgreSQL");
    QTest::newRow("both kinds of TLS") << Map{{QStringLiteral("SMTP_HOST"), QStringLiteral("x")},
                                              {QStringLiteral("ALERT_EMAIL_FROM"), mail},
                                              {QStringLiteral("SMTP_USE_TLS"), QStringLiteral("1")},
                                              {QStringLiteral("SMTP_USE_SSL"), QStringLiteral("1")}}
                                       << QStringLiteral("exclude each other");
    QTest::newRow("secrets") << Map{{QStringLiteral("DATABASE_URL"), QStringLiteral("postgres://db/x")},
                                    {QStringLiteral("MONITRON_SECRETS_KEY"), goodSecret},
                                    {QStringLiteral("JWT_SECRET_KEY"), goodSecret}}
                             << QStringLiteral("JWT_REFRESH_SECRET_KEY is needed with PostgreSQL");
    QTest::newRow("sealing") << Map{{QStringLiteral("DATABASE_URL"), QStringLiteral("postgres://db/x")},
                                    {QStringLiteral("JWT_SECRET_KEY"), goodSecret},
                                    {QStringLiteral("JWT_REFRESH_SECRET_KEY"), goodSecret.toLower()}}
                             << QStringLiteral("MONITRON_SECRETS_KEY is needed with PostgreSQL");
}

void TestConfigReader::valuesMustFitTogether()
{
    using Map = QMap<QString, QString>;
    QFETCH(Map, environment);
    QFETCH(QString, problem);
    const QStringList problems = reading(environment).problems;
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.front().contains(problem), qPrintable(problems.front()));
}

void TestConfigReader::theOneWinsOverTheOther()
{
    const QTemporaryDir directory;
    write(directory.filePath(QStringLiteral(".env")),
          "MONITRON_LISTEN=:1\nSMTP_TIMEOUT=11\nMONITRON_HTTP_THREADS=1\nMONITRON_HTTP_THREADS=2\n");
    ConfigSources sources;
    sources.environment = {{QStringLiteral("MONITRON_DATA"), QStringLiteral("/nowhere")},
                           {QStringLiteral("MONITRON_LISTEN"), QStringLiteral(":2")},
                           {QStringLiteral("SMTP_TIMEOUT"), QString()}};
    sources.options = {{QStringLiteral("MONITRON_DATA"), directory.path(), QStringLiteral("--data")}};
    ConfigReading read = readConfig(sources);
    QCOMPARE(read.problems, QStringList());
    QCOMPARE(read.environmentFile, directory.filePath(QStringLiteral(".env")));
    QCOMPARE(read.config.listenPort, quint16(2));
    QCOMPARE(read.config.mail.timeoutSeconds, 11); // an empty variable is as good as none
    QCOMPARE(read.config.httpThreads, 2);
    sources.options.push_back(
        {QStringLiteral("MONITRON_LISTEN"), QStringLiteral(":3"), QStringLiteral("--listen")});
    read = readConfig(sources);
    QCOMPARE(read.config.listenPort, quint16(3));
    sources.options.back().value = QStringLiteral("x:y");
    read = readConfig(sources);
    QVERIFY(read.problems.front().startsWith(u"--listen: MONITRON_LISTEN: "));

    const QString other = directory.filePath(QStringLiteral("other.env"));
    write(other, "SMTP_TIMEOUT=12\n");
    sources.options.pop_back();
    sources.environmentFile = other;
    read = readConfig(sources);
    QCOMPARE(read.config.mail.timeoutSeconds, 12);
    QCOMPARE(read.config.httpThreads, 0);
    sources.environmentFile = directory.filePath(QStringLiteral("missing.env"));
    QCOMPARE(readConfig(sources).problems.size(), 1);
}

void TestConfigReader::everythingWrongIsToldAtOnce()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral(".env"));
    write(file, "oops\nSMTP_PORT=x\nMONITRON_NOPE=1\nMONITRON_DATA=/elsewhere\n");
    const QStringList problems = reading({{QStringLiteral("MONITRON_DATA"), directory.path()},
                                          {QStringLiteral("MONITRON_LISTEN"), QStringLiteral("x")}})
                                     .problems;
    QCOMPARE(problems.size(), 5);
    const QString all = problems.join(u'\n');
    for (const QString &part :
         {file + QStringLiteral(":1: expected"), file + QStringLiteral(":2: SMTP_PORT: \"x\""),
          file + QStringLiteral(":3: MONITRON_NOPE"), file + QStringLiteral(":4: MONITRON_DATA"),
          QStringLiteral("environment: MONITRON_LISTEN: \"x\"")})
        QVERIFY2(all.contains(part), qPrintable(part + u'\n' + all));
}

void TestConfigReader::whatTheOldProductHadIsToldOnce()
{
    const ConfigReading read = reading({{QStringLiteral("CELERY_BROKER_URL"), QStringLiteral("redis://x")},
                                        {QStringLiteral("BACKEND_CORS_ORIGINS"), QStringLiteral("*")},
                                        {QStringLiteral("PATH"), QStringLiteral("/bin")}});
    QCOMPARE(read.problems, QStringList());
    QCOMPARE(read.warnings.size(), 2);
    QVERIFY(read.warnings.front().contains(u"MONITRON_CORS_ORIGINS"));
}

void TestConfigReader::noSecretIsRepeated()
{
    for (const ConfigVariable &variable : configVariables()) {
        if (!variable.isSecret)
            continue;
        const QString told =
            reading({{QLatin1String(variable.name), QStringLiteral("hush-42")}}).problems.join(u'\n');
        QVERIFY2(!told.contains(u"hush-42"), variable.name);
    }
}

void TestConfigReader::everyVariableIsDescribed()
{
    const QString help = configHelp();
    const QString table = configTable();
    for (const ConfigVariable &variable : configVariables()) {
        QVERIFY(help.contains(QLatin1String(variable.name)));
        QVERIFY(table.contains(QLatin1String(variable.name)));
        QVERIFY2(QByteArray(variable.description).endsWith('.'), variable.name);
    }
    QFile readme(QStringLiteral(TEST_DATA "/../../README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    QVERIFY2(QString::fromUtf8(readme.readAll()).contains(table),
             qPrintable(QStringLiteral("the README's table should be:\n") + table));
}

void TestConfigReader::signingKeysAreMadeOnceAndKept()
{
    const QTemporaryDir directory;
    ServerConfig config;
    config.dataDirectory = directory.filePath(QStringLiteral("new/data"));
    const auto made = SigningKeys::of(config);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    QVERIFY(made->access.size() >= 32 && made->refresh.size() >= 32 && made->access != made->refresh);
    const QString path = config.dataDirectory + QStringLiteral("/signing-keys");
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(SigningKeys::of(config)->access, made->access);
    config.jwtSecret = goodSecret;
    QCOMPARE(SigningKeys::of(config)->access, goodSecret.toUtf8());
    QCOMPARE(SigningKeys::of(config)->refresh, made->refresh);

    QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadGroup));
    const auto open = SigningKeys::of(config);
    QVERIFY(!open);
    QCOMPARE(open.error().code, Error::Code::Refused);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    write(path, "half");
    const auto damaged = SigningKeys::of(config);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, Error::Code::Corrupt);
}

QTEST_GUILESS_MAIN(TestConfigReader)
#include "testconfigreader.moc"
