// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/certificates.h"

#include "core/base/coretext.h"

#include <array>

namespace monitron::incidents {

namespace {

constexpr std::array<int, 4> warnings{1, 7, 14, 21};

QString sentence(const Certificate &leaf, Duration left)
{
    const auto days = std::chrono::duration_cast<std::chrono::days>(left).count();
    if (left.count() <= 0)
        return CoreText::tr("The certificate of %1 has ended").arg(leaf.subject);
    if (days < 1)
        return CoreText::tr("The certificate of %1 ends in less than a day").arg(leaf.subject);
    return CoreText::tr("The certificate of %1 ends in %n days", nullptr, static_cast<int>(days))
        .arg(leaf.subject);
}

} // namespace

std::optional<Message> certificateMessage(MonitorState &state, const CheckResult &result,
                                          const Monitor &monitor)
{
    if (result.facts.chain.empty())
        return std::nullopt;
    const Certificate &leaf = result.facts.chain.front();
    if (leaf.sha256 != state.certificateSha256) {
        state.certificateSha256 = leaf.sha256;
        state.certificateWarned = 0;
    }
    const Duration left = leaf.notAfter - result.at;
    for (const int days : warnings) {
        if (left > std::chrono::days(days))
            continue;
        if (state.certificateWarned != 0 && state.certificateWarned <= days)
            return std::nullopt;
        state.certificateWarned = days;
        Message message;
        message.id = MessageId(derivedUuidV7(result.at, "certificate" + QByteArray::number(days) +
                                                            leaf.sha256 + monitor.id.toBytes()));
        message.kind = MessageKind::Certificate;
        message.monitor = monitor.id;
        message.at = result.at;
        message.monitorName = monitor.name;
        message.monitorUrl = monitor.url;
        message.cause = sentence(leaf, left);
        return message;
    }
    return std::nullopt;
}

} // namespace monitron::incidents
