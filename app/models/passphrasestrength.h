// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace monitron {

enum class PassphraseStrength { TooShort, Weak, Fair, Strong };

/// A rough estimate from length, kinds of characters and repetition: a hint, not a promise.
[[nodiscard]] PassphraseStrength passphraseStrength(const QString &passphrase);
[[nodiscard]] QString passphraseStrengthText(PassphraseStrength strength);

} // namespace monitron
