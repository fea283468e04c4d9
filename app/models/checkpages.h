// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkcount.h"
#include "core/model/checkresult.h"

#include <optional>
#include <vector>

namespace monitron {

/// The rows of a check log, newest first, cut into pages of which only some are held: how many rows there
/// are and when they were is known of all, the checks themselves of those that were read lately.
class CheckPages
{
public:
    CheckPages() = default;
    /// `counts` as Reader::checkCounts answers them; the rows are those of one outcome, where given.
    explicit CheckPages(const std::vector<CheckCount> &counts, std::optional<Outcome> of = {});

    [[nodiscard]] int rowCount() const { return m_rows; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] int pageOf(int row) const;
    [[nodiscard]] int firstRow(int page) const { return m_pages[static_cast<size_t>(page)].first; }
    [[nodiscard]] int rowsOf(int page) const { return m_pages[static_cast<size_t>(page)].rows; }
    [[nodiscard]] bool isRead(int page) const { return m_pages[static_cast<size_t>(page)].read; }
    /// Where in time the page's checks are, newest first.
    [[nodiscard]] const std::vector<TimeRange> &rangesOf(int page) const;
    /// Null when its page isn't held.
    [[nodiscard]] const CheckResult *check(int row) const;
    /// Exact where the page is held, else about.
    [[nodiscard]] Timestamp timeOf(int row) const;
    /// The page with the newest check at or before `at`; the last one when all are younger. None when empty.
    [[nodiscard]] std::optional<int> pageAt(Timestamp at) const;
    /// The row of the newest check at or before `at`, as well as it is known.
    [[nodiscard]] int rowAt(Timestamp at) const;

    /// Holds the page; it has as many rows as there are checks from now on.
    void fill(int page, std::vector<CheckResult> checks);
    /// Adds rows behind all others, of hours before theirs; as the constructor.
    void append(const std::vector<CheckCount> &counts, std::optional<Outcome> of = {});
    /// Adds checks newer than all others, newest first.
    void prepend(const std::vector<CheckResult> &checks);
    /// Lets go of the pages farthest from `page` until at most `most` checks are held; never of its
    /// neighbours.
    void keepNear(int page, int most);
    [[nodiscard]] int held() const;

private:
    struct Page
    {
        std::vector<TimeRange> ranges;
        int rows = 0;
        int first = 0;
        bool read = false;
        std::vector<CheckResult> checks;
    };
    void renumber();

    std::vector<Page> m_pages;
    int m_rows = 0;
};

} // namespace monitron
