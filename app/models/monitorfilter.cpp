// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/monitorfilter.h"

#include "app/models/grouppath.h"

#include <algorithm>
#include <array>

namespace monitron {

namespace {

using Kind = MonitorFilter::Kind;

const std::pair<QLatin1String, Kind> prefixes[] = {{QLatin1String("state:"), Kind::State},
                                                   {QLatin1String("tag:"), Kind::Tag},
                                                   {QLatin1String("group:"), Kind::Group}};

/// Splits at spaces outside of quotes; the quotes stay.
QStringList tokens(const QString &text)
{
    QStringList all;
    QString token;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (c.isSpace() && !quoted) {
            if (!token.isEmpty())
                all.append(std::exchange(token, {}));
        } else {
            token += c;
        }
    }
    if (!token.isEmpty())
        all.append(token);
    return all;
}

MonitorFilter::Term termOf(const QString &token)
{
    MonitorFilter::Term term;
    QString rest = token.toCaseFolded();
    if (rest.size() > 1 && rest.startsWith(u'-')) {
        term.excluded = true;
        rest.remove(0, 1);
    }
    for (const auto &[prefix, kind] : prefixes) {
        if (rest.startsWith(prefix)) {
            term.kind = kind;
            rest.remove(0, prefix.size());
            break;
        }
    }
    term.value = rest.remove(u'"').trimmed();
    if (term.kind == Kind::Group)
        term.value = grouppath::normalized(term.value);
    return term;
}

QString written(Kind kind, const QString &value)
{
    QString prefix;
    for (const auto &[name, of] : prefixes) {
        if (of == kind)
            prefix = name;
    }
    const bool plain = std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); });
    return prefix + (plain ? value : QLatin1Char('"') + value + QLatin1Char('"'));
}

} // namespace

MonitorFilter MonitorFilter::parse(const QString &text)
{
    MonitorFilter filter;
    const QStringList all = tokens(text);
    for (const QString &token : all) {
        // A term that is being typed ("tag:") filters nothing yet.
        if (Term term = termOf(token); !term.value.isEmpty())
            filter.m_terms.push_back(std::move(term));
    }
    std::stable_sort(filter.m_terms.begin(), filter.m_terms.end(),
                     [](const Term &a, const Term &b) { return a.kind < b.kind; });
    return filter;
}

bool MonitorFilter::dependsOnState() const
{
    return std::any_of(m_terms.begin(), m_terms.end(),
                       [](const Term &term) { return term.kind == Kind::State; });
}

bool MonitorFilter::matches(const Term &term, const MonitorRow &row)
{
    switch (term.kind) {
    case Kind::Word:
        return row.text->haystack.contains(term.value);
    case Kind::State:
        return stateKey(row.shown()).startsWith(term.value) ||
               stateWord(row.shown()).toCaseFolded().startsWith(term.value);
    case Kind::Tag:
        return std::any_of(row.monitor.tags.begin(), row.monitor.tags.end(),
                           [&](const QString &tag) { return tag.toCaseFolded() == term.value; });
    case Kind::Group:
        return grouppath::isWithin(grouppath::normalized(row.monitor.group).toCaseFolded(), term.value);
    }
    return false;
}

bool MonitorFilter::matches(const MonitorRow &row) const
{
    std::array<bool, 4> asked{};
    std::array<bool, 4> found{};
    for (const Term &term : m_terms) {
        const bool hit = matches(term, row);
        if (term.excluded || term.kind == Kind::Word) {
            if (hit == term.excluded)
                return false;
            continue;
        }
        asked[static_cast<size_t>(term.kind)] = true;
        found[static_cast<size_t>(term.kind)] |= hit;
    }
    return asked == found;
}

bool MonitorFilter::has(Kind kind, const QString &value) const
{
    const Term term = termOf(written(kind, value));
    return std::find(m_terms.begin(), m_terms.end(), term) != m_terms.end();
}

QString MonitorFilter::withTerm(const QString &text, Kind kind, const QString &value, bool on)
{
    const Term wanted = termOf(written(kind, value));
    QStringList all = tokens(text);
    all.removeIf([&](const QString &token) { return termOf(token) == wanted; });
    if (on)
        all.append(written(kind, value));
    return all.join(QLatin1Char(' '));
}

QString MonitorFilter::stateKey(ShownState state)
{
    switch (state) {
    case ShownState::Pending:
        return QStringLiteral("pending");
    case ShownState::Up:
        return QStringLiteral("up");
    case ShownState::Failing:
        return QStringLiteral("failing");
    case ShownState::Down:
        return QStringLiteral("down");
    case ShownState::Paused:
        return QStringLiteral("paused");
    case ShownState::Unobserved:
        return QStringLiteral("unobserved");
    }
    return {};
}

} // namespace monitron
