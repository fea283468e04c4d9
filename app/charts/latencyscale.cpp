// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/latencyscale.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace monitron {

namespace {

constexpr double usPerMs = 1000;
constexpr double usPerSecond = 1'000'000;
constexpr double leastTop = 100; // a tenth of a millisecond: nothing is faster for long

int decimals(double step)
{
    const auto whole = [](double value) { return std::abs(value - std::round(value)) < 1e-9; };
    for (int digits = 0; digits < 3; ++digits) {
        if (whole(step * std::pow(10, digits)))
            return digits;
    }
    return 3;
}

} // namespace

LatencyScale LatencyScale::upTo(double highest)
{
    const double wanted = std::max(highest * 1.05, leastTop) / 3;
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted) {
            step = factor * power;
            break;
        }
    }
    return {step * std::ceil(std::max(highest * 1.05, leastTop) / step), step};
}

QString LatencyScale::label(double value) const
{
    const bool seconds = top >= 2 * usPerSecond;
    const double unit = seconds ? usPerSecond : usPerMs;
    const QString number = QLocale().toString(value / unit, 'f', value == 0 ? 0 : decimals(step / unit));
    return seconds ? QCoreApplication::translate("Chart", "%1 s").arg(number)
                   : QCoreApplication::translate("Chart", "%1 ms").arg(number);
}

} // namespace monitron
