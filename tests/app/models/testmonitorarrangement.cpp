// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/grouppath.h"
#include "app/models/monitorarrangement.h"
#include "core/storage/reader.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace monitron;

class TestMonitorArrangement : public QObject
{
    Q_OBJECT

private:
    using Rows = MonitorArrangement::Rows;

    static MonitorRow row(const QString &name, const QString &group = {},
                          MonitorStatus status = MonitorStatus::Up)
    {
        MonitorView view;
        view.monitor.id = MonitorId::make(Timestamp(1'800'000'000'000));
        view.monitor.name = name;
        view.monitor.group = group;
        view.state.status = status;
        view.state.lastCheckAt = Timestamp(1);
        return rowsByName({view}).front();
    }

    static Rows some()
    {
        return {row(QStringLiteral("zeta"), QStringLiteral("Web")),
                row(QStringLiteral("Alpha 10"), QStringLiteral("Web/API"), MonitorStatus::Down),
                row(QStringLiteral("alpha 9"), QStringLiteral("Web/API")),
                row(QStringLiteral("lone")),
                row(QStringLiteral("db"), QStringLiteral("Data")),
                row(QStringLiteral("deep"), QStringLiteral("Web-2/only/below"))};
    }

    /// Headers as "[path count]", monitors by name.
    static QStringList shown(MonitorArrangement &arrangement, const Rows &rows, const ListQuery &query = {})
    {
        QStringList texts;
        const auto lines = arrangement.arrange(rows, query);
        for (const ListLine &line : lines) {
            if (!line.isHeader())
                texts.append(rows[static_cast<size_t>(line.source)].monitor.name);
            else
                texts.append(QStringLiteral("[%1 %2]")
                                 .arg(line.group)
                                 .arg(arrangement.groups().node(line.node).count()));
        }
        return texts;
    }

    static QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(',')); }

private Q_SLOTS:
    void groupsNest()
    {
        const Rows rows = some();
        MonitorArrangement arrangement;
        arrangement.reset(rows);
        QCOMPARE(shown(arrangement, rows),
                 words("[Data 1],db,[Web 3],zeta,[Web/API 2],alpha 9,Alpha 10,[Web-2 1],[Web-2/only 1],"
                       "[Web-2/only/below 1],deep,[ 1],lone"));
        const GroupTree &groups = arrangement.groups();
        QCOMPARE(groups.node(groups.find(QStringLiteral("Web"))).worst(), ShownState::Down);
        QCOMPARE(groups.node(groups.find(QStringLiteral("Web/API"))).depth, 1);
        QCOMPARE(arrangement.matching(), 6);
    }

    void foldedGroupsHideWhatIsInThem()
    {
        const Rows rows = some();
        MonitorArrangement arrangement;
        arrangement.reset(rows);
        ListQuery query;
        query.folded = {QStringLiteral("Web"), QStringLiteral("Web-2/only")};
        QCOMPARE(shown(arrangement, rows, query),
                 words("[Data 1],db,[Web 3],[Web-2 1],[Web-2/only 1],[ 1],lone"));
        query.filter = MonitorFilter::parse(QStringLiteral("alpha"));
        QCOMPARE(shown(arrangement, rows, query), words("[Web 2],[Web/API 2],alpha 9,Alpha 10"));
    }

    void withoutGroupsThereAreNoHeaders()
    {
        const Rows rows{row(QStringLiteral("b")), row(QStringLiteral("a"))};
        MonitorArrangement arrangement;
        arrangement.reset(rows);
        QCOMPARE(shown(arrangement, rows), words("a,b"));
        arrangement.reset({});
        QCOMPARE(shown(arrangement, {}), QStringList()); // nothing at all
    }

    void sortsEitherWayAndKeepsTheUnknownLast()
    {
        Rows rows = some();
        rows[0].uptime = 0.5;
        rows[1].uptime = 0.9;
        rows[4].uptime = 0.1;
        MonitorArrangement arrangement;
        arrangement.reset(rows);
        ListQuery query;
        query.sort = MonitorSort::Uptime;
        QCOMPARE(shown(arrangement, rows, query), words("db,zeta,Alpha 10,alpha 9,deep,lone"));
        query.descending = true;
        QCOMPARE(shown(arrangement, rows, query), words("Alpha 10,zeta,db,alpha 9,deep,lone"));
        query.sort = MonitorSort::State;
        query.descending = false;
        QCOMPARE(shown(arrangement, rows, query).front(), QStringLiteral("Alpha 10"));
        query.sort = MonitorSort::Name;
        QCOMPARE(shown(arrangement, rows, query), words("alpha 9,Alpha 10,db,deep,lone,zeta"));
        query.descending = true;
        QCOMPARE(shown(arrangement, rows, query), words("zeta,lone,deep,db,Alpha 10,alpha 9"));
    }

    void statesAreCountedAsTheyChange()
    {
        Rows rows = some();
        MonitorArrangement arrangement;
        arrangement.reset(rows);
        static_cast<void>(arrangement.arrange(rows, {}));
        QCOMPARE(arrangement.restate(1, rows[1]), -1);
        rows[1].state.status = MonitorStatus::Up;
        const int node = arrangement.restate(1, rows[1]);
        QCOMPARE(arrangement.groups().node(node).path, QStringLiteral("Web/API"));
        QCOMPARE(arrangement.groups().node(arrangement.groups().find(QStringLiteral("Web"))).worst(),
                 ShownState::Up);
    }

    /// Mending gives what arranging anew gives, whatever happened to the rows.
    void mendingIsArrangingAnew()
    {
        QRandomGenerator random(4711);
        const auto name = [&] { return QStringLiteral("n%1").arg(random.bounded(1000)); };
        const auto group = [&] {
            return QStringLiteral("g%1/h%2").arg(random.bounded(4)).arg(random.bounded(3));
        };
        Rows rows;
        MonitorArrangement mended;
        for (int step = 0; step < 300; ++step) {
            const int size = static_cast<int>(rows.size());
            const int what = size < 5 ? 0 : random.bounded(3);
            if (what == 0) {
                for (int i = random.bounded(1, 6); i > 0; --i)
                    rows.push_back(row(name(), group()));
                mended.append(rows, size);
            } else if (what == 1) {
                const int first = random.bounded(size);
                const int last = std::min(size - 1, first + random.bounded(3));
                rows.erase(rows.begin() + first, rows.begin() + last + 1);
                mended.remove(first, last);
            } else {
                std::vector<int> changed;
                for (int i = 0; i < 3; ++i) {
                    const int at = random.bounded(size);
                    const MonitorId id = rows[static_cast<size_t>(at)].monitor.id;
                    rows[static_cast<size_t>(at)] = row(name(), group());
                    rows[static_cast<size_t>(at)].monitor.id = id;
                    changed.push_back(at);
                }
                mended.retext(rows, changed);
            }
            MonitorArrangement anew;
            anew.reset(rows);
            QCOMPARE(shown(mended, rows), shown(anew, rows));
        }
    }

    void paths()
    {
        QCOMPARE(grouppath::normalized(QStringLiteral(" a // b/ ")), QStringLiteral("a/b"));
        QCOMPARE(grouppath::leaf(QStringLiteral("a/b")), QStringLiteral("b"));
        QCOMPARE(grouppath::parent(QStringLiteral("a/b")), QStringLiteral("a"));
        QCOMPARE(grouppath::parent(QStringLiteral("a")), QString());
        QVERIFY(grouppath::isWithin(QStringLiteral("a/b"), QStringLiteral("a")));
        QVERIFY(!grouppath::isWithin(QStringLiteral("ab"), QStringLiteral("a")));
        QCOMPARE(grouppath::moved(QStringLiteral("a/b/c"), QStringLiteral("a/b"), QStringLiteral("x/b")),
                 QStringLiteral("x/b/c"));
        QCOMPARE(grouppath::moved(QStringLiteral("a"), QStringLiteral("a"), QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestMonitorArrangement)
#include "testmonitorarrangement.moc"
