// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rollup.h"

#include "core/storage/bytes.h"

#include <algorithm>

namespace monitron {

namespace {

constexpr std::array phaseMembers{&Phases::dns, &Phases::connect, &Phases::tls, &Phases::firstByte,
                                  &Phases::transfer};
constexpr qint64 phaseUnitUs = 10;                          // as precise as the results that were summed
constexpr quint64 mostPhaseUnits = 100'000'000'000'000'000; // 31,000 years of waiting
// What no period reaches, and of which those of 50 years can be summed up:
constexpr Duration leastBetweenChecks(864); // 100,000 a day
constexpr qint64 mostWaitingUs = 10 * longestPhaseUs;
constexpr qint64 mostTotalUs = longestTotalUs + 5 * longestPhaseUs; // as results are read

} // namespace

void Rollup::add(const RawResult &result)
{
    switch (result.outcome) {
    case Outcome::Bad:
        ++bad;
        return;
    case Outcome::Unobserved:
        ++unobserved;
        return;
    case Outcome::Good:
        ++good;
    }
    latency.add(result.totalUs);
    minUs = std::min(minUs.value_or(result.totalUs), result.totalUs);
    maxUs = std::max(maxUs.value_or(result.totalUs), result.totalUs);
    for (std::size_t i = 0; i < phaseMembers.size(); ++i) {
        if (const auto &phase = result.phases.*phaseMembers[i]) {
            phaseSumUs[i] += *phase;
            ++phaseCount[i];
        }
    }
}

void Rollup::cover(Outcome outcome, Duration time)
{
    if (outcome == Outcome::Good)
        up += time;
    else if (outcome == Outcome::Bad)
        down += time;
}

void Rollup::merge(const Rollup &other)
{
    good += other.good;
    bad += other.bad;
    unobserved += other.unobserved;
    up += other.up;
    down += other.down;
    latency.merge(other.latency);
    if (other.minUs)
        minUs = std::min(minUs.value_or(*other.minUs), *other.minUs);
    if (other.maxUs)
        maxUs = std::max(maxUs.value_or(*other.maxUs), *other.maxUs);
    for (std::size_t i = 0; i < phaseSumUs.size(); ++i) {
        phaseSumUs[i] += other.phaseSumUs[i];
        phaseCount[i] += other.phaseCount[i];
    }
}

bool Rollup::isPossible(Duration length) const
{
    for (const int count : {good, bad, unobserved}) {
        if (count < 0 || count > length / leastBetweenChecks)
            return false;
    }
    if (up < Duration(0) || down < Duration(0) || up > length || down > length - up)
        return false;
    quint64 timed = 0;
    for (const auto &[bucket, count] : latency.buckets()) {
        if (bucket > LatencyHistogram::bucketOf(mostTotalUs) || count > static_cast<quint64>(good))
            return false;
        timed += count;
    }
    if (timed > static_cast<quint64>(good))
        return false;
    if (minUs && (good == 0 || !maxUs || *minUs > *maxUs || *minUs < -mostTotalUs || *maxUs > mostTotalUs))
        return false;
    for (std::size_t i = 0; i < phaseSumUs.size(); ++i) {
        if (phaseCount[i] < 0 || phaseCount[i] > good || phaseSumUs[i] < 0 ||
            phaseSumUs[i] > std::min(phaseCount[i] * longestPhaseUs, mostWaitingUs))
            return false;
    }
    return true;
}

SeriesPoint Rollup::toPoint(Timestamp at, Duration width) const
{
    SeriesPoint point;
    point.at = at;
    point.width = width;
    point.good = good;
    point.bad = bad;
    point.unobserved = unobserved;
    point.up = up;
    point.down = down;
    point.minUs = minUs;
    point.maxUs = maxUs;
    // A quantile is the middle of its bucket, which may lie beyond the very values.
    const auto quantile = [&](double share) {
        const auto value = latency.quantile(share);
        return value && minUs && maxUs ? std::optional(std::clamp(*value, *minUs, *maxUs)) : std::nullopt;
    };
    point.p50Us = quantile(0.5);
    point.p95Us = quantile(0.95);
    for (std::size_t i = 0; i < phaseMembers.size(); ++i) {
        if (phaseCount[i] > 0)
            point.meanPhases.*phaseMembers[i] = phaseSumUs[i] / phaseCount[i];
    }
    return point;
}

QByteArray Rollup::encodeDetail() const
{
    if (good == 0)
        return {};
    ByteWriter out(96);
    quint8 present = 0;
    for (std::size_t i = 0; i < phaseCount.size(); ++i)
        present = static_cast<quint8>(present | (phaseCount[i] > 0 ? 1 << i : 0));
    out.byte(present);
    out.signedNumber(minUs.value_or(0));
    out.number(static_cast<quint64>(maxUs.value_or(0) - minUs.value_or(0)));
    for (std::size_t i = 0; i < phaseCount.size(); ++i) {
        if (phaseCount[i] > 0) {
            out.number(static_cast<quint64>(good - phaseCount[i])); // mostly 0
            out.number(static_cast<quint64>(phaseSumUs[i] / phaseUnitUs));
        }
    }
    return out.take() + latency.toBytes();
}

void Rollup::decodeDetail(const QByteArray &detail)
{
    if (detail.isEmpty())
        return;
    ByteReader in(detail);
    const quint8 present = in.byte();
    minUs = in.signedNumber();
    maxUs = in.unsignedNumber(*minUs);
    for (std::size_t i = 0; i < phaseCount.size(); ++i) {
        if (present & (1 << i)) {
            // Damaged bytes may give any number: bounded, so that nothing overflows.
            phaseCount[i] = good - static_cast<int>(std::min(in.number(), static_cast<quint64>(good)));
            phaseSumUs[i] = static_cast<qint64>(std::min(in.number(), mostPhaseUnits)) * phaseUnitUs;
        }
    }
    latency = LatencyHistogram::fromBytes(in.rest());
}

} // namespace monitron
