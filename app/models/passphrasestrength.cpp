// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/passphrasestrength.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace monitron {

namespace {

constexpr qsizetype shortest = 8;
constexpr double fairBits = 50;
constexpr double strongBits = 75;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PassphraseStrength)
};

} // namespace

PassphraseStrength passphraseStrength(const QString &passphrase)
{
    if (passphrase.size() < shortest)
        return PassphraseStrength::TooShort;
    int alphabet = 0;
    const auto has = [&](auto is) { return std::any_of(passphrase.begin(), passphrase.end(), is); };
    alphabet += has([](QChar c) { return c.isLower(); }) ? 26 : 0;
    alphabet += has([](QChar c) { return c.isUpper(); }) ? 26 : 0;
    alphabet += has([](QChar c) { return c.isDigit(); }) ? 10 : 0;
    alphabet += has([](QChar c) { return !c.isLetterOrNumber(); }) ? 20 : 0;
    alphabet = std::max(alphabet, 26);
    // A character that comes again adds little.
    const auto different = QSet<QChar>(passphrase.begin(), passphrase.end()).size();
    const double counted =
        static_cast<double>(different) + 0.5 * static_cast<double>(passphrase.size() - different);
    const double bits = std::min(counted, 2.0 * static_cast<double>(different)) * std::log2(alphabet);
    if (bits < fairBits)
        return PassphraseStrength::Weak;
    return bits < strongBits ? PassphraseStrength::Fair : PassphraseStrength::Strong;
}

QString passphraseStrengthText(PassphraseStrength strength)
{
    switch (strength) {
    case PassphraseStrength::TooShort:
        return Texts::tr("Too short: at least 8 characters.");
    case PassphraseStrength::Weak:
        return Texts::tr("Weak: a few words more make it safe.");
    case PassphraseStrength::Fair:
        return Texts::tr("Fair.");
    case PassphraseStrength::Strong:
        break;
    }
    return Texts::tr("Strong.");
}

} // namespace monitron
