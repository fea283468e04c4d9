// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/gui/framewatch.h"
#include "tests/bench/gui/guibenchmarks.h"
#include "tests/bench/gui/listrig.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace monitron::bench {

namespace {

constexpr int monitorCount = 10'000;
constexpr int perSecond = 200;
constexpr double longFrame = 50;

void press(QLineEdit &field, int key, const QString &text)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&field, &event);
    }
}

double threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

struct Times
{
    std::vector<double> wall;
    std::vector<double> cpu; ///< of this thread: what a busy machine doesn't stretch

    /// Up to the rows painted.
    void measure(const std::function<void()> &action, QWidget &painted)
    {
        const auto begin = std::chrono::steady_clock::now();
        const double before = threadCpuMs();
        action();
        QCoreApplication::sendPostedEvents();
        painted.repaint();
        cpu.push_back(threadCpuMs() - before);
        wall.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
};

} // namespace

Result<Figures> measureScroll()
{
    ListRig rig;
    if (const auto started = rig.start(monitorCount); !started)
        return tl::unexpected(started.error());
    rig.record(perSecond);
    QScrollBar &bar = *rig.view().verticalScrollBar();
    // Some 60 times a second: slowly, in pages, and in one leap across all of it.
    QTimer scroller;
    int turn = 0;
    QObject::connect(&scroller, &QTimer::timeout, &bar, [&] {
        ++turn;
        const int place = turn % 600 < 400   ? bar.value() + 37
                          : turn % 600 < 599 ? bar.value() + bar.pageStep()
                                             : 0;
        bar.setValue(turn % 151 == 0 ? turn * 7919 % std::max(1, bar.maximum()) : place);
    });
    const FrameWatch watch;
    const int before = rig.recorded();
    scroller.start(16);
    runFor(std::chrono::seconds(30));
    scroller.stop();
    const std::vector<double> &frames = watch.frames();
    const auto slow = std::count_if(frames.begin(), frames.end(), [](double ms) { return ms > longFrame; });
    return Figures{
        atMost(QStringLiteral("frames over 50 ms while scrolling 10,000 monitors for 30 s"),
               static_cast<double>(slow), QString(), 0),
        info(QStringLiteral("frame, p99"), quantile(frames, 0.99), QStringLiteral("ms")),
        info(QStringLiteral("frame, slowest"), quantile(frames, 1), QStringLiteral("ms")),
        info(QStringLiteral("steps scrolled"), turn, QString()),
        info(QStringLiteral("results arriving"), (rig.recorded() - before) / 30.0, QStringLiteral("1/s")),
    };
}

Result<Figures> measureFilter()
{
    ListRig rig;
    if (const auto started = rig.start(monitorCount); !started)
        return tl::unexpected(started.error());
    rig.record(perSecond);
    QLineEdit &field = *rig.pane().findChild<QLineEdit *>(QStringLiteral("filter"));
    field.setFocus();
    const QString typed[] = {QStringLiteral("service 12"), QStringLiteral("state:down"),
                             QStringLiteral("tag:prod -rack"), QStringLiteral("host77.example"),
                             QStringLiteral("group:\"region 3\"")};
    Times times;
    for (int round = 0; round < 8; ++round) {
        for (const QString &text : typed) {
            for (const QChar c : text) {
                times.measure([&] { press(field, 0, c); }, *rig.view().viewport());
                runFor(std::chrono::milliseconds(20)); // answers arrive between the keys
            }
            while (!field.text().isEmpty())
                times.measure([&] { press(field, Qt::Key_Backspace, {}); }, *rig.view().viewport());
        }
    }
    return Figures{
        atMost(QStringLiteral("key press to filtered list of 10,000 monitors, p99"),
               quantile(times.wall, 0.99), QStringLiteral("ms"), longFrame),
        info(QStringLiteral("median"), quantile(times.wall, 0.5), QStringLiteral("ms")),
        info(QStringLiteral("slowest"), quantile(times.wall, 1), QStringLiteral("ms")),
        info(QStringLiteral("CPU of the thread, p99"), quantile(times.cpu, 0.99), QStringLiteral("ms")),
        info(QStringLiteral("CPU of the thread, median"), quantile(times.cpu, 0.5), QStringLiteral("ms")),
        info(QStringLiteral("key presses"), static_cast<double>(times.wall.size()), QString()),
    };
}

} // namespace monitron::bench
