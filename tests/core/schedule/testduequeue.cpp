// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/duequeue.h"

#include <QTest>

#include <map>
#include <random>

using namespace monitron;

class TestDueQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firesInOrder();
    void agreesWithAMap();
};

void TestDueQueue::firesInOrder()
{
    DueQueue queue;
    QVERIFY(!queue.next());
    queue.set(2, Timestamp(30));
    queue.set(0, Timestamp(10));
    queue.set(1, Timestamp(10));
    QCOMPARE(queue.next(), Timestamp(10));
    QVERIFY(!queue.takeDue(Timestamp(9)));
    QCOMPARE(queue.takeDue(Timestamp(10)), 0);
    QCOMPARE(queue.takeDue(Timestamp(10)), 1);
    QVERIFY(!queue.takeDue(Timestamp(10)));
    queue.remove(2);
    QVERIFY(!queue.next());
    QVERIFY(!queue.contains(2));
}

void TestDueQueue::agreesWithAMap()
{
    std::mt19937 random(7);
    DueQueue queue;
    std::map<int, qint64> model;
    for (int step = 0; step < 50'000; ++step) {
        const int slot = static_cast<int>(random() % 200);
        switch (random() % 4) {
        case 0:
        case 1: {
            const auto at = static_cast<qint64>(random() % 1000);
            queue.set(slot, Timestamp(at));
            model[slot] = at;
            break;
        }
        case 2:
            queue.remove(slot);
            model.erase(slot);
            break;
        default: {
            const auto now = static_cast<qint64>(random() % 1000);
            std::optional<std::pair<qint64, int>> first;
            for (const auto &[key, at] : model) {
                if (!first || std::pair(at, key) < *first)
                    first = {at, key};
            }
            const auto taken = queue.takeDue(Timestamp(now));
            QCOMPARE(taken.has_value(), first && first->first <= now);
            if (taken) {
                QCOMPARE(*taken, first->second);
                model.erase(*taken);
            }
        }
        }
        QCOMPARE(queue.size(), model.size());
    }
}

QTEST_GUILESS_MAIN(TestDueQueue)
#include "testduequeue.moc"
