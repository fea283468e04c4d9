// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/checkpages.h"

#include <algorithm>
#include <cstdlib>

namespace monitron {

namespace {

/// A page is closed once it has as many: two or three fill any screen.
constexpr int rowsPerPage = 200;

int rowsOfHour(const CheckCount &hour, std::optional<Outcome> of)
{
    if (!of)
        return hour.good + hour.bad + hour.unobserved;
    switch (*of) {
    case Outcome::Good:
        return hour.good;
    case Outcome::Bad:
        return hour.bad;
    case Outcome::Unobserved:
        break;
    }
    return hour.unobserved;
}

} // namespace

CheckPages::CheckPages(const std::vector<CheckCount> &counts, std::optional<Outcome> of)
{
    append(counts, of);
}

void CheckPages::append(const std::vector<CheckCount> &counts, std::optional<Outcome> of)
{
    const std::size_t before = m_pages.size(); // those may be held already
    for (std::size_t i = counts.size(); i-- > 0;) {
        const CheckCount &hour = counts[i];
        const int rows = rowsOfHour(hour, of);
        if (rows <= 0)
            continue;
        if (m_pages.size() == before || m_pages.back().rows >= rowsPerPage)
            m_pages.emplace_back();
        Page &page = m_pages.back();
        page.rows += rows;
        if (!page.ranges.empty() && page.ranges.back().from == hour.range.to)
            page.ranges.back().from = hour.range.from;
        else
            page.ranges.push_back(hour.range);
    }
    renumber();
}

void CheckPages::renumber()
{
    m_rows = 0;
    for (Page &page : m_pages) {
        page.first = m_rows;
        m_rows += page.rows;
    }
}

int CheckPages::pageOf(int row) const
{
    const auto next = std::upper_bound(m_pages.begin(), m_pages.end(), row,
                                       [](int wanted, const Page &page) { return wanted < page.first; });
    return static_cast<int>(next - m_pages.begin()) - 1;
}

const std::vector<TimeRange> &CheckPages::rangesOf(int page) const
{
    return m_pages[static_cast<size_t>(page)].ranges;
}

const CheckResult *CheckPages::check(int row) const
{
    const Page &page = m_pages[static_cast<size_t>(pageOf(row))];
    return page.read ? &page.checks[static_cast<size_t>(row - page.first)] : nullptr;
}

Timestamp CheckPages::timeOf(int row) const
{
    const Page &page = m_pages[static_cast<size_t>(pageOf(row))];
    if (page.read)
        return page.checks[static_cast<size_t>(row - page.first)].at;
    const Duration length = page.ranges.front().to - page.ranges.back().from;
    const double share = (row - page.first + 0.5) / page.rows;
    return page.ranges.front().to -
           Duration(static_cast<qint64>(static_cast<double>(length.count()) * share));
}

std::optional<int> CheckPages::pageAt(Timestamp at) const
{
    if (m_rows == 0)
        return {};
    const auto older = std::find_if(m_pages.begin(), m_pages.end(), [at](const Page &page) {
        return page.rows > 0 && page.ranges.back().from <= at;
    });
    return older == m_pages.end() ? pageCount() - 1 : static_cast<int>(older - m_pages.begin());
}

int CheckPages::rowAt(Timestamp at) const
{
    const auto found = pageAt(at);
    if (!found)
        return -1;
    const Page &page = m_pages[static_cast<size_t>(*found)];
    if (!page.read)
        return page.first;
    const auto check = std::find_if(page.checks.begin(), page.checks.end(),
                                    [at](const CheckResult &one) { return one.at <= at; });
    // None in this page: the next one begins with it.
    return std::min(page.first + static_cast<int>(check - page.checks.begin()), m_rows - 1);
}

void CheckPages::fill(int page, std::vector<CheckResult> checks)
{
    Page &filled = m_pages[static_cast<size_t>(page)];
    filled.rows = static_cast<int>(checks.size());
    filled.checks = std::move(checks);
    filled.read = true;
    renumber();
}

void CheckPages::prepend(const std::vector<CheckResult> &checks)
{
    if (checks.empty())
        return;
    const Timestamp end = checks.front().at + Duration(1);
    if (m_pages.empty() || !m_pages.front().read || m_pages.front().rows >= rowsPerPage) {
        Page fresh;
        fresh.ranges = {{m_pages.empty() ? checks.back().at : m_pages.front().ranges.front().to, end}};
        fresh.read = true;
        m_pages.insert(m_pages.begin(), std::move(fresh));
    }
    Page &page = m_pages.front();
    page.ranges.front().to = std::max(page.ranges.front().to, end);
    page.checks.insert(page.checks.begin(), checks.begin(), checks.end());
    page.rows = static_cast<int>(page.checks.size());
    renumber();
}

void CheckPages::keepNear(int page, int most)
{
    int total = held();
    int low = 0;
    int high = pageCount() - 1;
    while (total > most) {
        const bool fromTop = page - low > high - page;
        const int farthest = fromTop ? low++ : high--;
        if (std::abs(farthest - page) <= 1)
            return; // what is looked at may lie on both
        Page &far = m_pages[static_cast<size_t>(farthest)];
        total -= static_cast<int>(far.checks.size());
        far.checks = {};
        far.read = far.rows == 0;
    }
}

int CheckPages::held() const
{
    int total = 0;
    for (const Page &page : m_pages)
        total += static_cast<int>(page.checks.size());
    return total;
}

} // namespace monitron
