// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs in a network namespace of its own: prints what the watch says, a line each.
#include "core/checks/networkwatch.h"

#include <QCoreApplication>

#include <cstdio>

using namespace monitron;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto say = [](const char *word) {
        std::puts(word);
        std::fflush(stdout);
    };
    NetworkWatch watch({}, &readNetworkView, std::chrono::milliseconds(100));
    QObject::connect(&watch, &NetworkWatch::lost, &watch, [say] { say("lost"); });
    QObject::connect(&watch, &NetworkWatch::back, &watch, [say] { say("back"); });
    watch.start();
    say(watch.isAvailable() ? "available" : "unavailable");
    return QCoreApplication::exec();
}
