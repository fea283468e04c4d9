// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/convergence.h"

#include <QTest>

using namespace monitron::test;

/// Some of the schedules that `monitron-bench converge` runs ten thousand of. MONITRON_SEED: only this one;
/// MONITRON_SCHEDULES: so many.
class TestConvergence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomSchedulesConverge()
    {
        const int wanted = qEnvironmentVariableIntValue("MONITRON_SCHEDULES");
        const quint32 schedules = wanted > 0 ? static_cast<quint32>(wanted) : 40;
        const int only = qEnvironmentVariableIntValue("MONITRON_SEED");
        Convergence convergence;
        for (quint32 seed = 1; seed <= schedules; ++seed) {
            const quint32 now = only > 0 ? static_cast<quint32>(only) : seed;
            const QString wrong = convergence.run(now);
            if (!wrong.isEmpty())
                qWarning("%s", qPrintable(convergence.story()));
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("schedule %1: %2").arg(now).arg(wrong)));
            if (only > 0)
                break;
        }
    }
};

QTEST_GUILESS_MAIN(TestConvergence)
#include "testconvergence.moc"
