// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/teamlist.h"

#include <QDir>
#include <QTemporaryDir>
#include <QUuid>
#include <QtTest>

using namespace monitron;

namespace {

Team team(const QString &name, const QString &host)
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces),
            name,
            {QUrl(QStringLiteral("https://%1/").arg(host)), QByteArray(32, '\x5a')},
            QStringLiteral("ann@example.org")};
}

} // namespace

class TestTeamList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_profile = std::make_unique<QTemporaryDir>(); }
    void keepsWhatWasJoined();
    void onlyItsUserReadsIt();
    void refusesTheSameTwice();
    void aDamagedFileIsKept();
    void oneBadEntryCostsNoOther();
    void aNewerFileIsLeftAlone();

private:
    [[nodiscard]] QString path() const { return m_profile->filePath(QStringLiteral("teams.json")); }
    void write(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList aside() const
    {
        return QDir(m_profile->path()).entryList({QStringLiteral("teams.json.damaged-*")});
    }
    std::unique_ptr<QTemporaryDir> m_profile;
};

void TestTeamList::keepsWhatWasJoined()
{
    TeamList list(m_profile->path());
    QVERIFY(list.load());
    const Team shop = team(QStringLiteral("Shop"), QStringLiteral("shop.example.org"));
    Team docs = team(QStringLiteral("Docs"), QStringLiteral("docs.example.org"));
    docs.address.pinSha256.clear();
    QVERIFY(list.add(shop));
    QVERIFY(list.add(docs));
    docs.name = QStringLiteral("Words");
    docs.address.pinSha256 = QByteArray(32, '\x01');
    docs.email = QStringLiteral("ben@example.org");
    QVERIFY(list.change(docs));

    TeamList again(m_profile->path());
    QVERIFY(again.load());
    QCOMPARE(again.teams().size(), std::size_t(2));
    QVERIFY(*again.find(shop.id) == shop);
    QVERIFY(*again.find(docs.id) == docs);
    QVERIFY(again.remove(shop.id));
    QVERIFY(!again.find(shop.id));
    QVERIFY(again.change(shop).error().code == Error::Code::NotFound);
    QVERIFY(list.load());
    QCOMPARE(list.teams().size(), std::size_t(1));
}

void TestTeamList::onlyItsUserReadsIt()
{
    TeamList list(m_profile->path());
    QVERIFY(list.add(team(QStringLiteral("Shop"), QStringLiteral("shop.example.org"))));
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void TestTeamList::refusesTheSameTwice()
{
    TeamList list(m_profile->path());
    Team shop = team(QStringLiteral("Shop"), QStringLiteral("shop.example.org"));
    QVERIFY(list.add(shop));
    shop.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    shop.email = QStringLiteral("ANN@example.org");
    QVERIFY(list.add(shop).error().code == Error::Code::Conflict);
    Team other = team(QStringLiteral("Shop"), QStringLiteral("shop.example.org"));
    other.email = QStringLiteral("carla@example.org");
    QVERIFY(list.add(other));
    QCOMPARE(list.find(other.id)->name, QStringLiteral("Shop (carla@example.org)")); // to tell them apart
    shop.email = QStringLiteral("ben@example.org");
    QVERIFY(list.add(shop));
}

void TestTeamList::aDamagedFileIsKept()
{
    write("{\"version\": 1, \"teams\": [");
    TeamList list(m_profile->path());
    const auto loaded = list.load();
    QVERIFY(!loaded);
    QVERIFY(loaded.error().code == Error::Code::Corrupt);
    QCOMPARE(aside().size(), 1);
    QVERIFY(loaded.error().message.contains(aside().front()));
    QVERIFY(list.add(team(QStringLiteral("Shop"), QStringLiteral("shop.example.org"))));
    QCOMPARE(aside().size(), 1);
}

void TestTeamList::oneBadEntryCostsNoOther()
{
    const Team shop = team(QStringLiteral("Shop"), QStringLiteral("shop.example.org"));
    {
        TeamList list(m_profile->path());
        QVERIFY(list.add(shop));
    }
    QByteArray text = content();
    // What would become a folder elsewhere is no id.
    text.replace("\"teams\": [", "\"teams\": [{\"id\": \"../../etc\", \"name\": \"x\", \"address\": "
                                 "\"https://x.example.org/\", \"email\": \"x@y\"},");
    write(text);
    TeamList list(m_profile->path());
    QVERIFY(list.load().error().code == Error::Code::Corrupt);
    QCOMPARE(list.teams().size(), std::size_t(1));
    QVERIFY(list.teams().front() == shop);
    QCOMPARE(aside().size(), 1);
    TeamList again(m_profile->path());
    QVERIFY(again.load()); // it was told once
    QVERIFY(again.teams().front() == shop);
}

void TestTeamList::aNewerFileIsLeftAlone()
{
    const QByteArray newer = "{\"version\": 7, \"teams\": []}";
    write(newer);
    TeamList list(m_profile->path());
    QVERIFY(list.load().error().code == Error::Code::NewerVersion);
    const auto added = list.add(team(QStringLiteral("Shop"), QStringLiteral("shop.example.org")));
    QVERIFY(added.error().code == Error::Code::NewerVersion);
    QCOMPARE(content(), newer);
}

QTEST_GUILESS_MAIN(TestTeamList)
#include "testteamlist.moc"
