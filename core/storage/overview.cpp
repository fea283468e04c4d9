// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/overview.h"

#include <algorithm>

namespace monitron {

namespace {

/// Keeps the list sorted and short.
template <typename T, typename Before>
void insertInto(std::vector<T> &list, const T &entry, Before before)
{
    list.insert(std::upper_bound(list.begin(), list.end(), entry, before), entry);
    if (list.size() > OverviewFigures::most)
        list.pop_back();
}

} // namespace

void OverviewFigures::add(const Slow &slow)
{
    insertInto(slowest, slow, [](const Slow &a, const Slow &b) { return a.p95Us > b.p95Us; });
}

void OverviewFigures::add(std::vector<Flaky> &list, const Flaky &flaky)
{
    if (flaky.failures > 0)
        insertInto(list, flaky, [](const Flaky &a, const Flaky &b) { return a.failures > b.failures; });
}

void OverviewFigures::add(const Ending &ending)
{
    insertInto(certificates, ending,
               [](const Ending &a, const Ending &b) { return a.notAfter < b.notAfter; });
}

void OverviewFigures::merge(const OverviewFigures &other)
{
    for (std::size_t i = 0; i < uptime.size(); ++i) {
        uptime[i].up += other.uptime[i].up;
        uptime[i].down += other.uptime[i].down;
        uptime[i].length += other.uptime[i].length;
    }
    for (const Slow &slow : other.slowest)
        add(slow);
    for (const Flaky &flaky : other.flakiestOfDay)
        add(flakiestOfDay, flaky);
    for (const Flaky &flaky : other.flakiestOfWeek)
        add(flakiestOfWeek, flaky);
    for (const Ending &ending : other.certificates)
        add(ending);
}

} // namespace monitron
