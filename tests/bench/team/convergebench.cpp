// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/team/teambench.h"
#include "tests/support/convergence.h"

#include <QElapsedTimer>
#include <QTextStream>

namespace monitron::bench {

Result<Figures> measureConverge(qint64 schedules)
{
    constexpr qint64 perFixture = 200; // its store and its trash grow
    qint64 passed = 0;
    QElapsedTimer timer;
    timer.start();
    std::unique_ptr<test::Convergence> convergence;
    for (qint64 seed = 1; seed <= schedules; ++seed) {
        if ((seed - 1) % perFixture == 0) {
            convergence.reset();
            convergence = std::make_unique<test::Convergence>();
        }
        const QString wrong = convergence->run(static_cast<quint32>(seed));
        if (wrong.isEmpty())
            ++passed;
        else
            QTextStream(stderr) << "schedule " << seed << ": " << wrong << '\n'
                                << convergence->story() << '\n';
    }
    return Figures{
        atLeast(QStringLiteral("random schedules that converged, with nothing lost or doubled"),
                static_cast<double>(passed), QString(), static_cast<double>(schedules)),
        info(QStringLiteral("time for each"),
             static_cast<double>(timer.elapsed()) / static_cast<double>(schedules), QStringLiteral("ms")),
    };
}

} // namespace monitron::bench
