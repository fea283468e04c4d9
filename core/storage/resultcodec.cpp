// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/resultcodec.h"

#include "core/storage/bytes.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace monitron {

namespace {

constexpr quint8 manualFlag = 0x01;
constexpr quint8 status200Flag = 0x02;
constexpr quint8 firstPhaseFlag = 0x04; // five of them: up to 0x40
constexpr quint8 failureFlag = 0x80;
constexpr qint64 phaseUnitUs = 10;
constexpr qint64 usualCoverMs = 60'000;              // near to it, the cover takes two bytes
constexpr qint64 longestCoverMs = 1'000'000'000'000; // 31 years

constexpr std::array phaseMembers{&Phases::dns, &Phases::connect, &Phases::tls, &Phases::firstByte,
                                  &Phases::transfer};

} // namespace

QByteArray encodeResult(const CheckResult &result, Duration cover)
{
    std::array<qint64, phaseMembers.size()> units{};
    quint8 flags = 0;
    qint64 sum = 0;
    for (std::size_t i = 0; i < phaseMembers.size(); ++i) {
        if (const auto &phase = result.phases.*phaseMembers[i]) {
            flags = static_cast<quint8>(flags | (firstPhaseFlag << i));
            units[i] = (std::clamp<qint64>(*phase, 0, longestPhaseUs) + phaseUnitUs / 2) / phaseUnitUs;
            sum += units[i] * phaseUnitUs;
        }
    }
    if (result.manual)
        flags |= manualFlag;
    if (result.statusCode == 200)
        flags |= status200Flag;
    if (result.failure != FailureKind::None)
        flags |= failureFlag;

    ByteWriter out(32);
    out.byte(flags);
    if (!(flags & status200Flag))
        out.number(static_cast<quint64>(std::max(result.statusCode, 0)));
    if (flags & failureFlag)
        out.byte(static_cast<quint8>(result.failure));
    out.number(static_cast<quint64>(std::max<qint64>(result.bytes, 0)));
    out.signedNumber(std::clamp<qint64>(cover.count(), 0, longestCoverMs) - usualCoverMs);
    out.signedNumber(std::clamp<qint64>(result.totalUs, 0, longestTotalUs) - sum);
    for (std::size_t i = 0; i < phaseMembers.size(); ++i) {
        if (flags & (firstPhaseFlag << i))
            out.number(static_cast<quint64>(units[i]));
    }
    return out.take();
}

bool decodeResult(const QByteArray &detail, RawResult &result)
{
    ByteReader in(detail);
    const quint8 flags = in.byte();
    result.manual = flags & manualFlag;
    result.statusCode = flags & status200Flag ? 200 : static_cast<int>(in.number());
    result.failure = flags & failureFlag ? static_cast<FailureKind>(in.byte()) : FailureKind::None;
    result.bytes = static_cast<qint64>(in.number());
    result.cover = Duration(in.signedNumber(usualCoverMs));
    const qint64 besidesPhases = in.signedNumber();
    qint64 phasesUs = 0;
    result.phases = {};
    for (std::size_t i = 0; i < phaseMembers.size(); ++i) {
        if (flags & (firstPhaseFlag << i)) {
            const quint64 units = in.number();
            if (units > static_cast<quint64>(longestPhaseUs / phaseUnitUs))
                return false; // damaged: no check takes a year
            const auto us = static_cast<qint64>(units) * phaseUnitUs;
            result.phases.*phaseMembers[i] = us;
            phasesUs += us;
        }
    }
    if (std::abs(besidesPhases) > longestTotalUs)
        return false;
    result.totalUs = besidesPhases + phasesUs;
    return in.ok() && in.atEnd();
}

CheckResult toCheckResult(const RawResult &raw, MonitorId monitor)
{
    CheckResult result;
    result.monitor = monitor;
    result.at = raw.at;
    result.manual = raw.manual;
    result.outcome = raw.outcome;
    result.failure = raw.failure;
    result.statusCode = raw.statusCode;
    result.totalUs = raw.totalUs;
    result.bytes = raw.bytes;
    result.phases = raw.phases;
    return result;
}

} // namespace monitron
