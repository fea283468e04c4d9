// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorrow.h"

#include <QStringList>

namespace monitron {

/// What the filter field says: words that must all occur, and terms such as `state:down`, `tag:prod` and
/// `group:"Production/API"`. Several terms of one kind are alternatives; a leading '-' excludes.
class MonitorFilter
{
public:
    enum class Kind { Word, State, Tag, Group };
    struct Term
    {
        Kind kind = Kind::Word;
        QString value; ///< folded
        bool excluded = false;
        bool operator==(const Term &) const = default;
    };

    MonitorFilter() = default;
    [[nodiscard]] static MonitorFilter parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    /// Whether a check can change what it finds.
    [[nodiscard]] bool dependsOnState() const;
    [[nodiscard]] bool matches(const MonitorRow &row) const;
    [[nodiscard]] bool has(Kind kind, const QString &value) const;
    bool operator==(const MonitorFilter &) const = default;

    /// `text` with the term added or taken out, everything else as it was typed.
    [[nodiscard]] static QString withTerm(const QString &text, Kind kind, const QString &value, bool on);
    /// How a state is written in a filter: "down".
    [[nodiscard]] static QString stateKey(ShownState state);

private:
    [[nodiscard]] static bool matches(const Term &term, const MonitorRow &row);

    std::vector<Term> m_terms;
};

} // namespace monitron
