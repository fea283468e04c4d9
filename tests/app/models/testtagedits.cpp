// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/groupmoves.h"
#include "app/models/tagcolors.h"
#include "app/models/tagedits.h"
#include "core/storage/reader.h"
#include "tests/support/storeworkspace.h"

#include <QSignalSpy>
#include <QtTest>

using namespace monitron;

class TestTagEdits : public QObject
{
    Q_OBJECT

private:
    static std::vector<MonitorRow> rows()
    {
        MonitorView one;
        one.monitor.name = QStringLiteral("one");
        one.monitor.group = QStringLiteral("Web/API");
        one.monitor.tags = {QStringLiteral("prod"), QStringLiteral("eu")};
        MonitorView two;
        two.monitor.name = QStringLiteral("two");
        two.monitor.group = QStringLiteral("Webshop");
        two.monitor.tags = {QStringLiteral("Night"), QStringLiteral("prod")};
        return rowsByName({one, two});
    }

private Q_SLOTS:
    void tagsAreRenamedMergedAndRemoved()
    {
        QCOMPARE(tagsOf(rows()),
                 QStringList({QStringLiteral("eu"), QStringLiteral("Night"), QStringLiteral("prod")}));
        MonitorEdit edit = renameTag(rows(), QStringLiteral("prod"), QStringLiteral(" live "));
        QCOMPARE(edit.after.size(), size_t(2));
        QCOMPARE(edit.after.front().tags, QStringList({QStringLiteral("live"), QStringLiteral("eu")}));
        edit = renameTag(rows(), QStringLiteral("prod"), QStringLiteral("eu"));
        QCOMPARE(edit.after.front().tags, QStringList({QStringLiteral("eu")}));
        edit = renameTag(rows(), QStringLiteral("Night"), {});
        QCOMPARE(edit.after.size(), size_t(1));
        QCOMPARE(edit.after.front().tags, QStringList({QStringLiteral("prod")}));
        QVERIFY(renameTag(rows(), QStringLiteral("prod"), QStringLiteral("prod")).isEmpty());
    }

    void groupsMoveWithAllThatIsInThem()
    {
        MonitorEdit edit = moveGroup(rows(), QStringLiteral("Web"), QStringLiteral("Sites/Web"));
        QCOMPARE(edit.after.size(), size_t(1)); // "Webshop" is another one
        QCOMPARE(edit.after.front().group, QStringLiteral("Sites/Web/API"));
        edit = moveToGroup({rows().front().monitor}, QStringLiteral("Web/API"));
        QVERIFY(edit.isEmpty());
    }

    void colorsAreKeptInTheWorkspace()
    {
        StoreWorkspace workspace;
        TagColors colors(workspace);
        const QString tag = QStringLiteral("Prod");
        QCOMPARE(colors.colorOf(tag), defaultTagColor(QStringLiteral("prod")));
        const auto other = static_cast<TagColor>((static_cast<int>(colors.colorOf(tag)) + 1) % tagColorCount);
        QSignalSpy changed(&colors, &TagColors::changed);
        colors.setColor(tag, other);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(colors.colorOf(QStringLiteral("prod")), other);
        TagColors again(workspace);
        QTRY_COMPARE(again.colorOf(tag), other);
    }
};

QTEST_GUILESS_MAIN(TestTagEdits)
#include "testtagedits.moc"
