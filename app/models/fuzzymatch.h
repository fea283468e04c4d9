// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace monitron {

/// How well a text answers what somebody typed, and where to mark it.
struct FuzzyMatch
{
    int score = 0;        ///< higher is better
    QList<int> positions; ///< of the matched characters
};

/// What somebody typed, made ready to be compared with many texts: case doesn't count, and each word is
/// looked for on its own.
class FuzzyNeedle
{
public:
    explicit FuzzyNeedle(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// With gaps, a word's letters may stand apart from each other: "chk" is in "checkout".
    enum class Gaps { Allowed, None };
    /// None when some word isn't there. The best is a prefix of the text, then the start of a word, then
    /// anywhere, then letters with gaps between them, each beginning a word where possible.
    [[nodiscard]] std::optional<FuzzyMatch> match(QStringView text, Gaps gaps = Gaps::Allowed) const;

private:
    QStringList m_words; ///< folded
};

} // namespace monitron
