// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/fuzzymatch.h"

#include <algorithm>

namespace monitron {

namespace {

/// Names may have 10,000 characters; what is typed is found in their beginnings.
constexpr qsizetype longest = 1000;

char16_t folded(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 128)
        return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit;
    return c.toCaseFolded().unicode();
}

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

bool standsAt(QStringView text, qsizetype at, const QString &word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (folded(text[at + i]) != word.at(i).unicode())
            return false;
    }
    return true;
}

/// The word as it stands, at the start of a word if it is there somewhere.
std::optional<FuzzyMatch> whole(QStringView text, const QString &word)
{
    qsizetype found = -1;
    for (qsizetype at = 0; at + word.size() <= text.size(); ++at) {
        if (!standsAt(text, at, word))
            continue;
        const bool better = beginsWord(text, at);
        if (found < 0 || better)
            found = at;
        if (better)
            break;
    }
    if (found < 0)
        return std::nullopt;
    FuzzyMatch match;
    match.score = found == 0 ? 1000 : (beginsWord(text, found) ? 800 : 600);
    if (found == 0 && text.size() == word.size())
        match.score += 200;
    match.score -= static_cast<int>(std::min<qsizetype>(found, 50));
    for (qsizetype i = 0; i < word.size(); ++i)
        match.positions.append(static_cast<int>(found + i));
    return match;
}

/// The word's letters in their order, a letter that begins a word before others.
std::optional<FuzzyMatch> scattered(QStringView text, const QString &word)
{
    FuzzyMatch match;
    match.score = 200;
    qsizetype from = 0;
    for (const QChar c : word) {
        qsizetype first = -1;
        qsizetype start = -1;
        for (qsizetype at = from; at < text.size() && start < 0; ++at) {
            if (folded(text[at]) != c.unicode())
                continue;
            first = first < 0 ? at : first;
            start = beginsWord(text, at) ? at : -1;
            if (first == from && from > 0)
                break; // goes on where the last one ended
        }
        if (first < 0)
            return std::nullopt;
        const bool goesOn = first == from && from > 0;
        const qsizetype at = goesOn || start < 0 ? first : start;
        match.score +=
            goesOn ? 15 : (start >= 0 ? 20 : -static_cast<int>(std::min<qsizetype>(at - from, 10)));
        match.positions.append(static_cast<int>(at));
        from = at + 1;
    }
    return match;
}

} // namespace

FuzzyNeedle::FuzzyNeedle(const QString &typed)
{
    const QStringList words = typed.simplified().left(200).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString word : words) {
        std::transform(word.begin(), word.end(), word.begin(), [](QChar c) { return QChar(folded(c)); });
        m_words.append(word);
    }
}

std::optional<FuzzyMatch> FuzzyNeedle::match(QStringView text, Gaps gaps) const
{
    text = text.left(longest);
    FuzzyMatch all;
    for (const QString &word : m_words) {
        auto found = whole(text, word);
        // Scattered single letters would match nearly everything.
        if (!found && word.size() > 1 && gaps == Gaps::Allowed)
            found = scattered(text, word);
        if (!found)
            return std::nullopt;
        all.score += found->score;
        all.positions += found->positions;
    }
    if (!m_words.isEmpty())
        all.score /= static_cast<int>(m_words.size());
    std::sort(all.positions.begin(), all.positions.end());
    return all;
}

} // namespace monitron
