// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/phasetimer.h"

namespace monitron {

void PhaseTimer::enter(Phase phase, std::chrono::nanoseconds now)
{
    std::optional<qint64> *slot = nullptr;
    switch (m_phase) {
    case Phase::Idle:
        break;
    case Phase::Dns:
        slot = &m_phases.dns;
        break;
    case Phase::Connect:
        slot = &m_phases.connect;
        break;
    case Phase::Tls:
        slot = &m_phases.tls;
        break;
    case Phase::FirstByte:
        slot = &m_phases.firstByte;
        break;
    case Phase::Transfer:
        slot = &m_phases.transfer;
        break;
    }
    if (slot)
        *slot =
            slot->value_or(0) + std::chrono::duration_cast<std::chrono::microseconds>(now - m_since).count();
    m_phase = phase;
    m_since = now;
}

qint64 PhaseTimer::totalUs() const
{
    return m_phases.dns.value_or(0) + m_phases.connect.value_or(0) + m_phases.tls.value_or(0) +
           m_phases.firstByte.value_or(0) + m_phases.transfer.value_or(0);
}

} // namespace monitron
