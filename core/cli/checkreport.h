// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkresult.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace monitron {

/// Check results as text for a terminal, or as JSON. Bytes that a server sent can't steer the terminal.
class CheckReport
{
    Q_DECLARE_TR_FUNCTIONS(monitron::CheckReport)
public:
    explicit CheckReport(bool coloured) : m_coloured(coloured) {}

    /// The verdict, a waterfall of the phases, certificate and protocol. `now` dates the certificate's end.
    [[nodiscard]] QString text(const CheckResult &result, Timestamp now) const;
    /// One line: minimum, median, 95th percentile and maximum, and how many were good.
    [[nodiscard]] QString summary(std::vector<CheckResult> results) const;
    /// One line of JSON.
    [[nodiscard]] static QString json(const CheckResult &result);

private:
    [[nodiscard]] QString waterfall(const CheckResult &result) const;
    [[nodiscard]] QString coloured(const QString &text, const char *code) const;

    bool m_coloured;
};

} // namespace monitron
