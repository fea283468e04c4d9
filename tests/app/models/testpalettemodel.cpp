// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitorlistmodel.h"
#include "app/models/palettemodel.h"
#include "app/models/palettesources.h"
#include "tests/support/storeworkspace.h"

#include <QtTest>

using namespace monitron;

namespace {

/// Many monitors out of nowhere.
class ManyMonitors : public PaletteSource
{
public:
    [[nodiscard]] int count() const override { return 100'000; }
    [[nodiscard]] PaletteEntry entry(int index) const override
    {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Monitor;
        entry.id = QString::number(index);
        entry.title = QStringLiteral("service %1 of the fleet").arg(index);
        entry.detail = QStringLiteral("https://service%1.example.org/health").arg(index);
        return entry;
    }
};

PaletteEntry action(const char *title)
{
    PaletteEntry entry;
    entry.id = QLatin1String(title);
    entry.title = QLatin1String(title);
    return entry;
}

} // namespace

class TestPaletteModel : public QObject
{
    Q_OBJECT

private:
    static QStringList found(PaletteModel &model, const QString &text)
    {
        QSignalSpy settled(&model, &PaletteModel::settled);
        model.setText(text);
        if (settled.isEmpty() && !settled.wait(20'000))
            return {QStringLiteral("nothing settled")};
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.index(row).data(Qt::DisplayRole).toString());
        return titles;
    }

private Q_SLOTS:
    void matchesByRank()
    {
        const FuzzyNeedle needle(QStringLiteral("che"));
        const int prefix = needle.match(u"Checkout")->score;
        const int word = needle.match(u"my-checkout")->score;
        const int inside = needle.match(u"Ache")->score;
        const int scattered = needle.match(u"cat hen egg")->score;
        QVERIFY(prefix > word && word > inside && inside > scattered);
        QVERIFY(!needle.match(u"hce"));
        QVERIFY(!needle.match(u"cat hen egg", FuzzyNeedle::Gaps::None));
        QCOMPARE(needle.match(u"my-checkout")->positions, QList<int>({3, 4, 5}));
        QCOMPARE(FuzzyNeedle(QStringLiteral("rn")).match(u"Run now")->positions, QList<int>({0, 4}));
        QVERIFY(FuzzyNeedle(QStringLiteral("two ONE")).match(u"one and two"));
        QVERIFY(FuzzyNeedle(QStringLiteral("ÄRGER")).match(u"viel ärger"));
        QVERIFY(FuzzyNeedle(QString()).match(u"anything"));
        QVERIFY(needle.match(QString(10'000, u'x') + QStringLiteral("che")) == std::nullopt);
    }

    void findsEverything()
    {
        StoreWorkspace workspace;
        workspace.add(QStringLiteral("checkout"), QStringLiteral("Shop"),
                      QStringLiteral("https://pay.example/"));
        workspace.add(QStringLiteral("blog"));
        MonitorListModel monitors(workspace);
        monitors.reload();
        QTRY_VERIFY(monitors.isLoaded());
        MonitorPaletteSource source(monitors);
        ListPaletteSource actions;
        actions.setEntries({action("Run now"), action("Check for blogs")});
        PaletteModel model;
        model.addSource(&actions);
        model.addSource(&source);
        QCOMPARE(found(model, QStringLiteral("chec")),
                 QStringList({QStringLiteral("Check for blogs"), QStringLiteral("checkout")}));
        QCOMPARE(found(model, QStringLiteral("pay")), QStringList(QStringLiteral("checkout")));  // address
        QCOMPARE(found(model, QStringLiteral("shop")), QStringList(QStringLiteral("checkout"))); // group
        QCOMPARE(found(model, QStringLiteral("zzz")), QStringList());
        QCOMPARE(found(model, QString()).first(), QStringLiteral("Run now"));
        QCOMPARE(model.entry(0).kind, PaletteEntry::Kind::Action);
    }

    void whatWasUsedComesFirst()
    {
        ListPaletteSource actions;
        actions.setEntries({action("Pause"), action("Page one"), action("Page two")});
        PaletteModel model;
        model.addSource(&actions);
        model.setRecent({action("Page two").key()});
        QCOMPARE(found(model, QStringLiteral("pa")).first(), QStringLiteral("Page two"));
        QCOMPARE(found(model, QString()).first(), QStringLiteral("Page two"));
    }

    void anAddressCanBeWatched()
    {
        PaletteModel model;
        QCOMPARE(found(model, QStringLiteral("example.org/x")),
                 QStringList(QStringLiteral("Watch https://example.org/x")));
        QCOMPARE(model.entry(0).kind, PaletteEntry::Kind::Watch);
        QCOMPARE(model.entry(0).id, QStringLiteral("https://example.org/x"));
        QCOMPARE(found(model, QStringLiteral("example")), QStringList());
    }

    void oneHundredThousandDoNotBlock()
    {
        ManyMonitors many;
        PaletteModel model;
        model.addSource(&many);
        // An event between the slices shows that others had their turn.
        int turns = 0;
        QTimer others;
        others.setInterval(0);
        connect(&others, &QTimer::timeout, this, [&turns] { ++turns; });
        others.start();
        const QStringList titles = found(model, QStringLiteral("service 99999"));
        QVERIFY(turns > 1);
        QCOMPARE(titles.first(), QStringLiteral("service 99999 of the fleet"));
        QVERIFY(titles.size() <= PaletteModel::most);
        // Typing on starts again without waiting for the end.
        model.setText(QStringLiteral("s"));
        QCOMPARE(found(model, QStringLiteral("service 4242 ")).first(),
                 QStringLiteral("service 4242 of the fleet"));
    }
};

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "testpalettemodel.moc"
