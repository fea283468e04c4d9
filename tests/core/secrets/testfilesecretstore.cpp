// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/filesecretstore.h"
#include "core/secrets/memorysecretstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace monitron;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool replace(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QFile::WriteOnly | QFile::Truncate) && file.write(content) == content.size();
}

} // namespace

class TestFileSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void roundTrip();
    void memoryRoundTrip();
    void survivesReopening();
    void filesAreForTheOwnerOnly();
    void keyFileOpenToOthersIsRefused();
    void missingKeyFileIsNotReplaced();
    void anotherKeyFileIsRefused();
    void damagedKeyFile();
    void wrongPassphrase();
    void keyFileAndPassphraseDontMix();
    void tampering_data();
    void tampering();
    void newerVersion();
    void seesWhatAnotherStoreWrote();
    void manyThreads();
    void unwritableDirectory();

private:
    [[nodiscard]] QString file() const { return m_directory->filePath(QStringLiteral("store/secrets.json")); }
    [[nodiscard]] QString keyFile() const { return m_directory->filePath(QStringLiteral("secret.key")); }
    [[nodiscard]] Result<std::unique_ptr<FileSecretStore>> open() const
    {
        return FileSecretStore::withKeyFile(m_directory->filePath(QStringLiteral("store")), keyFile());
    }
    [[nodiscard]] Result<std::unique_ptr<FileSecretStore>> openWith(const QString &passphrase) const
    {
        return FileSecretStore::withPassphrase(m_directory->filePath(QStringLiteral("store")), passphrase);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestFileSecretStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestFileSecretStore::roundTrip()
{
    const auto store = open();
    QVERIFY2(store, store ? "" : qPrintable(store.error().message));
    const QString secret = QStringLiteral("p\u00e4ss \U0001F511 \"word\"\n");
    QVERIFY((*store)->write(QStringLiteral("channel/1"), secret).result());
    QVERIFY((*store)->write(QStringLiteral("channel/2"), QString()).result());
    QCOMPARE((*store)->read(QStringLiteral("channel/1")).result().value(), secret);
    QCOMPARE((*store)->read(QStringLiteral("channel/2")).result().value(), QString());
    QCOMPARE((*store)->read(QStringLiteral("channel/3")).result().error().code, Error::Code::NotFound);
    QVERIFY((*store)->remove(QStringLiteral("channel/1")).result());
    QVERIFY((*store)->remove(QStringLiteral("channel/1")).result());
    QCOMPARE((*store)->read(QStringLiteral("channel/1")).result().error().code, Error::Code::NotFound);
    QCOMPARE((*store)->write(QString(), secret).result().error().code, Error::Code::Invalid);
    QVERIFY(!contentOf(file()).contains("word"));
}

void TestFileSecretStore::memoryRoundTrip()
{
    MemorySecretStore store;
    QCOMPARE(store.read(QStringLiteral("a")).result().error().code, Error::Code::NotFound);
    QVERIFY(store.write(QStringLiteral("a"), QStringLiteral("b")).result());
    QCOMPARE(store.read(QStringLiteral("a")).result().value(), QStringLiteral("b"));
    QVERIFY(store.remove(QStringLiteral("a")).result());
    QCOMPARE(store.read(QStringLiteral("a")).result().error().code, Error::Code::NotFound);
}

void TestFileSecretStore::survivesReopening()
{
    QVERIFY((*open())->write(QStringLiteral("a"), QStringLiteral("b")).result());
    QCOMPARE((*open())->read(QStringLiteral("a")).result().value(), QStringLiteral("b"));
}

void TestFileSecretStore::filesAreForTheOwnerOnly()
{
    QVERIFY((*open())->write(QStringLiteral("a"), QStringLiteral("b")).result());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(file()) & others));
    QVERIFY(!(QFile::permissions(keyFile()) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(file()).absolutePath()) & others));
}

void TestFileSecretStore::keyFileOpenToOthersIsRefused()
{
    QVERIFY(open());
    QVERIFY(QFile::setPermissions(keyFile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const auto store = open();
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::Refused);
    QVERIFY(store.error().message.contains(QStringLiteral("chmod 600")));
}

void TestFileSecretStore::missingKeyFileIsNotReplaced()
{
    QVERIFY(open());
    QVERIFY(QFile::remove(keyFile()));
    const auto store = open();
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::Refused);
    QVERIFY(!QFileInfo::exists(keyFile()));
}

void TestFileSecretStore::anotherKeyFileIsRefused()
{
    QVERIFY((*open())->write(QStringLiteral("a"), QStringLiteral("b")).result());
    const QByteArray before = contentOf(file());
    QVERIFY(replace(keyFile(), QByteArray(32, 'k').toBase64()));
    const auto store = open();
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::Refused);
    QCOMPARE(contentOf(file()), before);
}

void TestFileSecretStore::damagedKeyFile()
{
    QVERIFY(open());
    QVERIFY(replace(keyFile(), "garbage"));
    QCOMPARE(open().error().code, Error::Code::Corrupt);
}

void TestFileSecretStore::wrongPassphrase()
{
    const auto store = openWith(QStringLiteral("open sesame"));
    QVERIFY(store);
    const auto early = openWith(QStringLiteral("wrong"));
    QVERIFY(!early);
    QCOMPARE(early.error().code, Error::Code::Refused);
    QVERIFY((*store)->write(QStringLiteral("a"), QStringLiteral("b")).result());
    QCOMPARE(openWith(QStringLiteral("Open sesame")).error().code, Error::Code::Refused);
    QCOMPARE(openWith(QString()).error().code, Error::Code::Invalid);
    QCOMPARE((*openWith(QStringLiteral("open sesame")))->read(QStringLiteral("a")).result().value(),
             QStringLiteral("b"));
}

void TestFileSecretStore::keyFileAndPassphraseDontMix()
{
    QVERIFY(openWith(QStringLiteral("open sesame")));
    QCOMPARE(open().error().code, Error::Code::Refused);
    QVERIFY(!QFileInfo::exists(keyFile()));
    QVERIFY(QFile::remove(file()));
    QVERIFY(open());
    QCOMPARE(openWith(QStringLiteral("open sesame")).error().code, Error::Code::Refused);
}

void TestFileSecretStore::tampering_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"swap", "remove", "rename", "flip", "no mac", "no json", "truncated", "empty", "array"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestFileSecretStore::tampering()
{
    QFETCH(QString, what);
    const auto store = open();
    QVERIFY((*store)->write(QStringLiteral("a"), QStringLiteral("first")).result());
    QVERIFY((*store)->write(QStringLiteral("b"), QStringLiteral("second")).result());
    QJsonObject object = QJsonDocument::fromJson(contentOf(file())).object();
    QJsonObject secrets = object.value(QStringLiteral("secrets")).toObject();
    const QJsonValue a = secrets.value(QStringLiteral("a"));
    if (what == QStringLiteral("swap")) {
        secrets.insert(QStringLiteral("a"), secrets.value(QStringLiteral("b")));
        secrets.insert(QStringLiteral("b"), a);
    } else if (what == QStringLiteral("remove")) {
        secrets.remove(QStringLiteral("a"));
    } else if (what == QStringLiteral("rename")) {
        secrets.insert(QStringLiteral("c"), secrets.take(QStringLiteral("a")));
    } else if (what == QStringLiteral("flip")) {
        QByteArray raw = QByteArray::fromBase64(a.toString().toLatin1());
        raw[30] = static_cast<char>(raw.at(30) ^ 1);
        secrets.insert(QStringLiteral("a"), QString::fromLatin1(raw.toBase64()));
    }
    object.insert(QStringLiteral("secrets"), secrets);
    if (what == QStringLiteral("no mac"))
        object.remove(QStringLiteral("mac"));
    QByteArray content = QJsonDocument(object).toJson();
    if (what == QStringLiteral("no json"))
        content = "not json";
    else if (what == QStringLiteral("truncated"))
        content.chop(content.size() / 2);
    else if (what == QStringLiteral("empty"))
        content.clear();
    else if (what == QStringLiteral("array"))
        content = "[]";
    QVERIFY(replace(file(), content));

    const auto reopened = open();
    QVERIFY(!reopened);
    QCOMPARE(reopened.error().code, Error::Code::Corrupt);
    // The store that is open already must not overwrite it either.
    QCOMPARE((*store)->write(QStringLiteral("c"), QStringLiteral("third")).result().error().code,
             Error::Code::Corrupt);
    QCOMPARE(contentOf(file()), content);
}

void TestFileSecretStore::newerVersion()
{
    QVERIFY(open());
    QByteArray content = contentOf(file());
    content.replace("\"version\": 1", "\"version\": 2");
    QVERIFY(replace(file(), content));
    QCOMPARE(open().error().code, Error::Code::NewerVersion);
}

void TestFileSecretStore::seesWhatAnotherStoreWrote()
{
    const auto one = open();
    const auto two = open();
    QVERIFY((*one)->write(QStringLiteral("a"), QStringLiteral("1")).result());
    QVERIFY((*two)->write(QStringLiteral("b"), QStringLiteral("22")).result());
    QCOMPARE((*one)->read(QStringLiteral("b")).result().value(), QStringLiteral("22"));
    QCOMPARE((*two)->read(QStringLiteral("a")).result().value(), QStringLiteral("1"));
}

void TestFileSecretStore::manyThreads()
{
    const auto store = open();
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&store, i] {
            for (int j = 0; j < 10; ++j)
                (*store)
                    ->write(QStringLiteral("%1/%2").arg(i).arg(j), QString::number(i * j))
                    .waitForFinished();
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    const auto reopened = open();
    for (int i = 0; i < 4; ++i) {
        for (int j = 0; j < 10; ++j)
            QCOMPARE((*reopened)->read(QStringLiteral("%1/%2").arg(i).arg(j)).result().value(),
                     QString::number(i * j));
    }
}

void TestFileSecretStore::unwritableDirectory()
{
    QVERIFY(replace(m_directory->filePath(QStringLiteral("store")), "a file in the way"));
    QCOMPARE(open().error().code, Error::Code::Io);
}

QTEST_GUILESS_MAIN(TestFileSecretStore)
#include "testfilesecretstore.moc"
