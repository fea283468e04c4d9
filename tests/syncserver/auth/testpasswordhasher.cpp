// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/auth/credentialrules.h"
#include "syncserver/auth/passwordhasher.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace monitron;
using namespace monitron::auth;

class TestPasswordHasher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheRightPasswordMatches()
    {
        PasswordHasher hasher({1, 8192});
        const QString hash = *hasher.hash(QStringLiteral("correct horse")).result();
        QVERIFY(hash.startsWith(QStringLiteral("$argon2id$")));
        QVERIFY(hash != *hasher.hashNow(QStringLiteral("correct horse"))); // salted
        const auto matches = [&](const QString &password, const QString &with) {
            return hasher.verify(password, with).result()->matches;
        };
        QVERIFY(matches(QStringLiteral("correct horse"), hash));
        QVERIFY(!matches(QStringLiteral("correct horsf"), hash));
        QVERIFY(!matches(QString(), hash));
        QVERIFY(!matches(QStringLiteral("correct horse"), QString()));
        QVERIFY(!matches(QString(), QString()));
        QVERIFY(!matches(QStringLiteral("x"), QStringLiteral("no hash")));
        const QString umlaut = *hasher.hashNow(QStringLiteral("Gr\u00fc\u00dfe aus K\u00f6ln"));
        QVERIFY(matches(QStringLiteral("Gru\u0308\u00dfe aus Ko\u0308ln"), umlaut));
        // Not cut where a C string would end.
        const QString withNul = QStringLiteral("secret") + QChar(0) + QStringLiteral("rest");
        QVERIFY(!matches(QStringLiteral("secret"), *hasher.hashNow(withNul)));
    }

    void anotherCostIsHashedAnew()
    {
        PasswordHasher old({1, 8192});
        PasswordHasher today({2, 16384});
        const QString password = QStringLiteral("correct horse");
        const QString hash = *old.hashNow(password);
        QVERIFY(old.verify(password, hash).result()->rehashed.isEmpty());
        const auto verdict = today.verify(password, hash).result();
        QVERIFY(verdict->matches && !verdict->rehashed.isEmpty());
        QVERIFY(today.verify(password, verdict->rehashed).result()->rehashed.isEmpty());
        QVERIFY(today.verify(QStringLiteral("x"), hash).result()->rehashed.isEmpty());
    }

    void nobodyTakesAsLongAsSomebody()
    {
        PasswordHasher hasher;
        const QString hash = *hasher.hashNow(QStringLiteral("correct horse"));
        const auto milliseconds = [&](const QString &with) {
            QElapsedTimer timer;
            timer.start();
            hasher.verify(QStringLiteral("wrong"), with).waitForFinished();
            return static_cast<double>(timer.nsecsElapsed()) / 1e6;
        };
        // The fastest of some, in turns: other work on the machine hits both.
        double somebody = milliseconds(hash);
        double nobody = milliseconds(QString());
        for (int i = 0; i < 6; ++i) {
            somebody = std::min(somebody, milliseconds(hash));
            nobody = std::min(nobody, milliseconds(QString()));
        }
        qInfo("somebody %.1f ms, nobody %.1f ms", somebody, nobody);
        QVERIFY(nobody > somebody / 2 && nobody < somebody * 2);
    }

    void tooManyAreRefused()
    {
        PasswordHasher hasher({3, 16 * 1024 * 1024}, 1, 2);
        std::vector<QFuture<Result<QString>>> asked;
        for (int i = 0; i < 6; ++i)
            asked.push_back(hasher.hash(QStringLiteral("x")));
        int refused = 0;
        for (auto &future : asked) {
            const auto answer = future.result();
            if (!answer) {
                QCOMPARE(answer.error().code, Error::Code::Locked);
                ++refused;
            }
        }
        QVERIFY(refused >= 2 && refused <= 3); // the first may be done before the last is asked
        QVERIFY(hasher.hash(QStringLiteral("x")).result().has_value());
    }

    void rules()
    {
        const QString email = QStringLiteral("anna.long@example.org");
        const auto good = [&](const QString &password) { return !passwordProblem(password, email); };
        QVERIFY(good(QStringLiteral("correct horse")));
        QVERIFY(good(QString(8, u'a').replace(7, 1, u'b')));
        QVERIFY(good(QStringLiteral("ab").repeated(512)));
        QVERIFY(!good(QStringLiteral("ab").repeated(512) + u'c'));
        for (const char *bad :
             {"", "seven77", "password", "PASSWORD", "12345678", "aaaaaaaaaaaa", "Anna.Long@example.org"})
            QVERIFY2(!good(QString::fromLatin1(bad)), bad);

        for (const char *address :
             {"a@b", "anna@example.org", "a+b.c@sub.example.org", "\xc3\xa4@example.org"})
            QVERIFY2(!emailProblem(QString::fromUtf8(address)), address);
        for (const char *address : {"", "a", "@b", "a@", "a@b@c", "a b@c", "a@.b", "a@b.", "a@b..c", "a\n@b"})
            QVERIFY2(emailProblem(QString::fromUtf8(address)), address);
        QVERIFY(emailProblem(QString(65, u'a') + QStringLiteral("@b")));
        QVERIFY(emailProblem(QStringLiteral("a@") + QString(260, u'b')));

        const auto all =
            problemsOf({emailProblem({}), passwordProblem({}, {}), nameProblem(QString(201, u'x'))});
        QVERIFY(all && all->fields.size() == 3 && all->kind == AuthError::Kind::Invalid);
        QCOMPARE(all->fields.front().field, QStringLiteral("email"));
        QVERIFY(!problemsOf({nameProblem(QString())}));
    }
};

QTEST_GUILESS_MAIN(TestPasswordHasher)
#include "testpasswordhasher.moc"
