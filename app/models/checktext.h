// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkresult.h"

namespace monitron {

/// "200 OK", "Connected", or the failure's sentence.
[[nodiscard]] QString checkSentence(const CheckResult &result);
/// "503 Service Unavailable"; empty without a status.
[[nodiscard]] QString statusText(int statusCode);
/// "Connection refused": what kind of failure it was.
[[nodiscard]] QString failureName(FailureKind kind);
/// What a failure of this kind usually means, a sentence or two; empty for none.
[[nodiscard]] QString failureMeaning(FailureKind kind);
/// The phases of a check by their names, in order: "DNS" … "Transfer".
struct NamedPhase
{
    QString name;
    qint64 startUs = 0;
    std::optional<qint64> us;
};
[[nodiscard]] std::vector<NamedPhase> namedPhases(const Phases &phases);
/// The colons that people compare fingerprints by: "AB:CD:…".
[[nodiscard]] QString fingerprintText(const QByteArray &sha256);
/// Evidence that isn't text can't be shown as such.
[[nodiscard]] bool looksLikeText(const QByteArray &body);

} // namespace monitron
