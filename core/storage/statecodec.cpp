// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statecodec.h"

#include "core/storage/bytes.h"

namespace monitron {

namespace {

constexpr quint8 formatVersion = 1;

enum Flag : quint8 {
    HasIncident = 0x01,
    SawSuccess = 0x02,
    SaidDead = 0x04,
    SaidSustained = 0x08,
    GapPending = 0x10,
    HasCertificate = 0x20,
};

void putIncident(ByteWriter &out, const Incident &incident, Timestamp base)
{
    out.bytes(incident.id.toBytes());
    out.bytes(incident.monitor.toBytes());
    out.time(incident.startedAt, base);
    out.time(incident.openedAt, base);
    out.byte(static_cast<quint8>(incident.openedBy));
    out.byte(incident.flapping ? 1 : 0);
    out.text(incident.cause);
    out.optionalTime(incident.endedAt, base);
    out.optionalTime(incident.closedAt, base);
    out.byte(incident.closedBy ? static_cast<quint8>(1 + static_cast<int>(*incident.closedBy)) : 0);
    out.optionalTime(incident.acknowledgedAt, base);
    out.text(incident.acknowledgedBy);
}

Incident takeIncident(ByteReader &in, Timestamp base)
{
    Incident incident;
    incident.id = IncidentId::fromBytes(in.bytes());
    incident.monitor = MonitorId::fromBytes(in.bytes());
    incident.startedAt = in.time(base);
    incident.openedAt = in.time(base);
    incident.openedBy = static_cast<Incident::OpenedBy>(in.byte());
    incident.flapping = in.byte() != 0;
    incident.cause = in.text();
    incident.endedAt = in.optionalTime(base);
    incident.closedAt = in.optionalTime(base);
    if (const quint8 closedBy = in.byte(); closedBy != 0)
        incident.closedBy = static_cast<Incident::ClosedBy>(closedBy - 1);
    incident.acknowledgedAt = in.optionalTime(base);
    incident.acknowledgedBy = in.text();
    return incident;
}

void putTimes(ByteWriter &out, const std::vector<Timestamp> &times, Timestamp base)
{
    out.number(times.size());
    for (const Timestamp time : times) {
        out.time(time, base);
        base = time;
    }
}

std::vector<Timestamp> takeTimes(ByteReader &in, Timestamp base)
{
    std::vector<Timestamp> times;
    const quint64 count = in.number();
    for (quint64 i = 0; i < count && in.ok(); ++i) {
        base = in.time(base);
        times.push_back(base);
    }
    return times;
}

} // namespace

QByteArray encodeState(const MonitorState &state)
{
    const Timestamp base = state.nextDue; // near to most of the others, which makes them short
    ByteWriter out(96);
    out.byte(formatVersion);
    out.byte(static_cast<quint8>(
        (state.incident ? HasIncident : 0) | (state.incidentSawSuccess ? SawSuccess : 0) |
        (state.saidDead ? SaidDead : 0) | (state.saidSustained ? SaidSustained : 0) |
        (state.gapPending ? GapPending : 0) | (state.certificateSha256.isEmpty() ? 0 : HasCertificate)));
    out.time(state.statusSince, base);
    out.signedNumber(state.failureStreak);
    out.signedNumber(state.successStreak);
    out.time(state.firstFailureAt, base);
    out.time(state.firstSuccessAt, base);
    out.optionalTime(state.lastFailureAt, base);
    out.optionalTime(state.lastObservedAt, base);
    if (state.incident)
        putIncident(out, *state.incident, base);
    out.optionalTime(state.lastNagAt, base);
    putTimes(out, state.failures, base);
    putTimes(out, state.openings, base);
    out.signedNumber(state.lastRetryDelay.count());
    if (!state.certificateSha256.isEmpty())
        out.bytes(state.certificateSha256);
    out.signedNumber(state.certificateWarned);
    out.optionalTime(state.lastCheckAt, base);
    out.byte(static_cast<quint8>(state.lastOutcome));
    out.signedNumber(state.lastStatusCode);
    out.signedNumber(state.lastTotalUs);
    out.text(state.lastMessage);
    return out.take();
}

bool decodeState(const QByteArray &detail, MonitorState &state)
{
    const Timestamp base = state.nextDue;
    ByteReader in(detail);
    if (in.byte() != formatVersion)
        return false;
    const quint8 flags = in.byte();
    state.incidentSawSuccess = flags & SawSuccess;
    state.saidDead = flags & SaidDead;
    state.saidSustained = flags & SaidSustained;
    state.gapPending = flags & GapPending;
    state.statusSince = in.time(base);
    state.failureStreak = static_cast<int>(in.signedNumber());
    state.successStreak = static_cast<int>(in.signedNumber());
    state.firstFailureAt = in.time(base);
    state.firstSuccessAt = in.time(base);
    state.lastFailureAt = in.optionalTime(base);
    state.lastObservedAt = in.optionalTime(base);
    if (flags & HasIncident)
        state.incident = takeIncident(in, base);
    state.lastNagAt = in.optionalTime(base);
    state.failures = takeTimes(in, base);
    state.openings = takeTimes(in, base);
    state.lastRetryDelay = Duration(in.signedNumber());
    if (flags & HasCertificate)
        state.certificateSha256 = in.bytes();
    state.certificateWarned = static_cast<int>(in.signedNumber());
    state.lastCheckAt = in.optionalTime(base);
    state.lastOutcome = static_cast<Outcome>(in.byte());
    state.lastStatusCode = static_cast<int>(in.signedNumber());
    state.lastTotalUs = in.signedNumber();
    state.lastMessage = in.text();
    return in.ok() && in.atEnd();
}

} // namespace monitron
