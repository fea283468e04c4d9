// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The processes that the benchmarks "start" and "idle" measure:
//   monitron-bench-window app PROFILE BEGIN    the whole app, until its list of monitors is painted
//   monitron-bench-window chart BEGIN          an empty window of Qt Charts, until it is painted
//   monitron-bench-window tray PROFILE SECONDS the whole app with its window closed
//   monitron-bench-window engine PROFILE SECONDS only what checks and stores
// BEGIN is on the steady clock, which is the same in every process of a computer.
#include "app/application/application.h"
#include "app/application/languagechoice.h"
#include "core/engine/engine.h"
#include "core/secrets/memorysecretstore.h"
#include "core/storage/store.h"
#include "tests/bench/measure.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QFile>
#include <QLineSeries>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <unistd.h>

using namespace monitron;

namespace {

/// Resident memory in KiB.
long residentKiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLong() * (::sysconf(_SC_PAGESIZE) / 1024);
}

/// Ends the process once a widget that `isUseful` has been painted; prints how long that took and how much
/// memory it needed.
class FirstPaint : public QObject
{
public:
    FirstPaint(qint64 begin, std::function<bool(const QWidget &)> isUseful)
        : m_begin(begin), m_isUseful(std::move(isUseful))
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_seen || !watched->isWidgetType() ||
            !m_isUseful(*static_cast<QWidget *>(watched)))
            return false;
        m_seen = true;
        // Behind everything else that this frame paints.
        QTimer::singleShot(0, this, [this] { report(); });
        return false;
    }

private:
    void report() const
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        const auto took = std::chrono::nanoseconds(now) - std::chrono::nanoseconds(m_begin);
        std::printf("%.1f %ld\n", std::chrono::duration<double, std::milli>(took).count(), residentKiB());
        std::fflush(stdout);
        std::_Exit(0);
    }

    qint64 m_begin;
    std::function<bool(const QWidget &)> m_isUseful;
    bool m_seen = false;
};

bool isFilledList(const QWidget &widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    return view && view->viewport() == &widget && view->objectName() == u"monitorList" &&
           view->model()->rowCount() > 0;
}

int showChart(qint64 begin)
{
    QMainWindow window;
    auto *chart = new QChart;
    chart->addSeries(new QLineSeries);
    chart->createDefaultAxes();
    auto *view = new QChartView(chart, &window);
    window.setCentralWidget(view);
    window.resize(1440, 900);
    const FirstPaint paint(begin, [view](const QWidget &widget) { return &widget == view->viewport(); });
    window.show();
    return QApplication::exec();
}

/// Prints the CPU seconds of the time between settling and the end.
void measureCpu(int seconds)
{
    constexpr std::chrono::seconds settle{20};
    QTimer::singleShot(settle, qApp, [seconds] {
        const double before = bench::cpuSeconds();
        QTimer::singleShot(std::chrono::seconds(seconds), qApp, [before] {
            std::printf("%.4f %ld\n", bench::cpuSeconds() - before, residentKiB());
            std::fflush(stdout);
            std::_Exit(0);
        });
    });
}

int runEngine(const QString &profile)
{
    auto store = Store::open(profile);
    if (!store)
        return 1;
    MemorySecretStore secrets;
    const SystemClock clock;
    Engine engine(**store, secrets, clock, nullptr);
    if (!engine.start())
        return 1;
    return QApplication::exec();
}

StartOptions options(const QString &profile)
{
    StartOptions options;
    options.profile = profile;
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Monitron"));
    QApplication::setQuitOnLastWindowClosed(false);
    LanguageChoice language;
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode == u"chart")
        return showChart(arguments.value(2).toLongLong());
    if (mode == u"app") {
        const FirstPaint paint(arguments.value(3).toLongLong(), isFilledList);
        return Application(options(arguments.value(2)), language).run();
    }
    measureCpu(arguments.value(3).toInt());
    if (mode == u"engine")
        return runEngine(arguments.value(2));
    if (mode != u"tray")
        return 2;
    // Where there is no tray the window is shown whatever is asked: it is closed here as a tray would allow.
    QTimer::singleShot(std::chrono::seconds(5), qApp, [] {
        for (QWidget *window : QApplication::topLevelWidgets())
            window->hide();
    });
    return Application(options(arguments.value(2)), language).run();
}
