// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmark.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

namespace monitron::bench {

Figure atMost(const QString &name, double value, const QString &unit, double bound)
{
    return {name, value, unit, QStringLiteral("<= %1").arg(bound), value <= bound};
}

Figure atLeast(const QString &name, double value, const QString &unit, double bound)
{
    return {name, value, unit, QStringLiteral(">= %1").arg(bound), value >= bound};
}

Figure info(const QString &name, double value, const QString &unit)
{
    return {name, value, unit, {}, true};
}

int report(const Benchmark &benchmark, bool json)
{
    QTextStream out(stdout);
    const auto figures = benchmark.run();
    if (!figures) {
        QTextStream(stderr) << benchmark.name << ": " << figures.error().message << '\n';
        return 3;
    }
    const bool allHold =
        std::all_of(figures->begin(), figures->end(), [](const Figure &f) { return f.holds; });
    if (json) {
        QJsonArray list;
        for (const Figure &figure : *figures) {
            list.append(
                QJsonObject{{QStringLiteral("name"), figure.name},
                            {QStringLiteral("value"), figure.value},
                            {QStringLiteral("unit"), figure.unit},
                            {QStringLiteral("bound"), figure.bound.isEmpty() ? QJsonValue() : figure.bound},
                            {QStringLiteral("holds"), figure.holds}});
        }
        const QJsonObject all{{QStringLiteral("name"), benchmark.name}, {QStringLiteral("figures"), list}};
        out << QJsonDocument(all).toJson();
    } else {
        for (const Figure &figure : *figures) {
            out << QStringLiteral("%1 | %2 | %3 %4 | %5 | %6\n")
                       .arg(benchmark.name, figure.name, QString::number(figure.value, 'g', 5), figure.unit,
                            figure.bound.isEmpty() ? QStringLiteral("-") : figure.bound,
                            figure.bound.isEmpty() ? QStringLiteral("-")
                            : figure.holds         ? QStringLiteral("holds")
                                                   : QStringLiteral("MISSED"));
        }
    }
    return allHold ? 0 : 1;
}

} // namespace monitron::bench
