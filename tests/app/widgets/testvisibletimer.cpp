// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/visibletimer.h"

#include <QVBoxLayout>
#include <QtTest>

using namespace monitron;
using namespace std::chrono_literals;

class TestVisibleTimer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sleepsWhileNobodyLooks()
    {
        QWidget window;
        auto *page = new QWidget(&window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(page);
        auto *timer = new VisibleTimer(page, 1h);
        QSignalSpy ticked(timer, &VisibleTimer::ticked);
        QVERIFY(!timer->isTicking());
        window.show();
        QTRY_VERIFY(timer->isTicking());
        QCOMPARE(ticked.size(), 1); // at once: what is shown is up to date
        page->hide();
        QTRY_VERIFY(!timer->isTicking());
        page->show();
        QTRY_VERIFY(timer->isTicking());
        window.showMinimized();
        QTRY_VERIFY(!timer->isTicking());
        window.showNormal();
        QTRY_VERIFY(timer->isTicking());
        window.hide();
        QTRY_VERIFY(!timer->isTicking());
        QCOMPARE(ticked.size(), 3);
    }
};

QTEST_MAIN(TestVisibleTimer)
#include "testvisibletimer.moc"
