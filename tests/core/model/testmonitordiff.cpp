// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/monitordiff.h"

#include <QJsonArray>
#include <QTest>

using namespace monitron;

class TestMonitorDiff : public QObject
{
    Q_OBJECT

    static QString words(const std::vector<FieldChange> &changes)
    {
        QStringList lines;
        for (const FieldChange &change : changes)
            lines.append(change.field + u':' + change.before.toVariant().toString() + u'>' +
                         change.after.toVariant().toString());
        return lines.join(u'|');
    }

private Q_SLOTS:
    void onlyWhatDiffersIsNamed()
    {
        Monitor before;
        Monitor after = before;
        after.version = 7;
        after.updatedAt = Timestamp(5);
        QVERIFY(changedFields(before, after).empty());
        after.name = QStringLiteral("Shop");
        after.enabled = false;
        after.policy.confirmAfter = before.policy.confirmAfter + 1;
        after.tags = {QStringLiteral("a"), QStringLiteral("b")};
        const auto changes = changedFields(before, after);
        QCOMPARE(changes.size(), size_t(4));
        QCOMPARE(changes[0].field, QStringLiteral("enabled"));
        QCOMPARE(changes[1].field, QStringLiteral("name"));
        QCOMPARE(changes[2].field, QStringLiteral("policy.confirm_after"));
        QVERIFY(changes[3].after == QJsonValue(QJsonArray{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void secretsAreNeverShown()
    {
        Monitor before;
        before.url = QStringLiteral("https://ann:hush@example.org/");
        before.http.headers = {{QStringLiteral("Accept"), QStringLiteral("text/html")},
                               {QStringLiteral("X-Api-Key"), QStringLiteral("hush")}};
        Monitor after = before;
        after.url = QStringLiteral("https://ann:other@example.org/");
        after.http.headers = {{QStringLiteral("X-Api-Key"), QStringLiteral("other")},
                              {QStringLiteral("Via"), QStringLiteral("me")}};
        QCOMPARE(words(changedFields(before, after)),
                 QStringLiteral("url:https://ann@example.org/>https://ann@example.org/|"
                                "headers.Accept:text/html>|headers.X-Api-Key:•••>•••|headers.Via:>me"));
    }

    void longValuesAreCut()
    {
        Monitor before;
        Monitor after = before;
        after.http.body = QByteArray(5000, 'x');
        after.notes = QString(198, u'x') + QStringLiteral("😀😀😀");
        const auto changes = changedFields(before, after);
        QCOMPARE(changes.size(), size_t(2));
        QCOMPARE(changes[0].after.toString().size(), 200);
        QCOMPARE(changes[1].after.toString(), QString(198, u'x') + u'…');
        // Bytes that are no text differ, though they look alike.
        before.http.body = QByteArray("\xff");
        after = before;
        after.http.body = QByteArray("\xfe");
        QCOMPARE(changedFields(before, after).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestMonitorDiff)
#include "testmonitordiff.moc"
