// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/stormtally.h"

#include <algorithm>
#include <map>

namespace monitron::bench {

namespace {

constexpr int mostResults = 10'000;
constexpr Duration jitter{100}; // beyond that of the engine, which the phase holds

/// Where the grid of these times begins in the interval: most of them lie in the half second behind it.
Duration phaseOf(const std::vector<Timestamp> &times, Duration interval)
{
    constexpr qint64 width = 50;
    constexpr qint64 together = 10;
    const qint64 bins = interval.count() / width;
    std::vector<int> counts(static_cast<std::size_t>(bins));
    for (const Timestamp at : times)
        ++counts[static_cast<std::size_t>(at.ms() % interval.count() / width)];
    const auto sumFrom = [&](qint64 first) {
        int sum = 0;
        for (qint64 i = 0; i < together; ++i)
            sum += counts[static_cast<std::size_t>((first + i) % bins)];
        return sum;
    };
    qint64 best = 0;
    for (qint64 first = 1; first < bins; ++first) {
        if (sumFrom(first) > sumFrom(best))
            best = first;
    }
    return Duration(best * width);
}

void add(RunTally &tally, std::vector<Timestamp> times, TimeRange range, Duration interval,
         Duration mostPause)
{
    std::sort(times.begin(), times.end());
    Timestamp before = range.from;
    for (const Timestamp at : times) {
        tally.late += at - before > mostPause ? 1 : 0;
        before = at;
    }
    tally.late += range.to - before > mostPause ? 1 : 0;
    if (times.empty())
        return;
    // A run belongs to the place in the grid that it was due at, however late it comes before the next one.
    const Duration phase = phaseOf(times, interval) - jitter;
    std::map<qint64, int> places;
    const auto placeOf = [&](Timestamp at) { return (at.ms() - phase.count()) / interval.count(); };
    for (qint64 place = placeOf(range.from) + 1; place < placeOf(range.to); ++place)
        places[place] = 0;
    for (const Timestamp at : times) {
        if (const auto found = places.find(placeOf(at)); found != places.end())
            ++found->second;
    }
    // One that is so late that the next one was due already stands in that one's place beside it. (Longer
    // pauses than are allowed have been counted above.)
    for (auto place = places.begin(); place != places.end(); ++place) {
        const auto next = std::next(place);
        if (next != places.end() && place->second == 0 && next->second == 2) {
            place->second = 1;
            next->second = 1;
        }
    }
    for (const auto &[place, count] : places) {
        ++tally.due;
        tally.once += count == 1 ? 1 : 0;
        tally.doubled += count > 1 ? 1 : 0;
    }
}

} // namespace

Result<RunTally> tallyRuns(const Reader &reader, const QStringList &monitors, TimeRange range,
                           Duration interval, Duration mostPause)
{
    RunTally tally;
    for (const QString &id : monitors) {
        const auto results = reader.results(MonitorId::fromString(id), range, std::nullopt, mostResults);
        if (!results)
            return tl::make_unexpected(results.error());
        std::vector<Timestamp> times;
        for (const CheckResult &result : *results)
            times.push_back(result.at);
        add(tally, std::move(times), range, interval, mostPause);
    }
    return tally;
}

Result<AlertTally> tallyAlerts(const Reader &reader, const QSet<QString> &arrived)
{
    const auto incidents = reader.incidents(MonitorId(), mostResults);
    if (!incidents)
        return tl::make_unexpected(incidents.error());
    AlertTally tally;
    for (const IncidentView &incident : *incidents) {
        QSet<QString> ids;
        std::map<MessageKind, QSet<QString>> ofKind;
        for (const Delivery &delivery : incident.deliveries) {
            const QString id = delivery.message.id.toString();
            ids.insert(id);
            ofKind[delivery.message.kind].insert(id);
        }
        for (const MessageKind kind : {MessageKind::Down, MessageKind::Recovered})
            tally.doubled += std::max<qint64>(0, ofKind[kind].size() - 1);
        ++tally.incidents;
        tally.decided += ids.size();
        tally.lost += (ids - arrived).size();
    }
    return tally;
}

} // namespace monitron::bench
