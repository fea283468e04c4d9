// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/shownstate.h"
#include "app/models/tagcolors.h"

#include <QColor>
#include <QPalette>

namespace monitron {

/// The colours of the app, light or dark; no other place names one.
class Palette
{
public:
    enum class Scheme { Light, Dark };
    enum class Role {
        Window,
        Sidebar,
        Card,
        Hairline,
        Text,
        TextSecond,
        TextThird,
        Selection,
        SelectionText,
        Accent,
        AccentText,
        Up,
        Down,
        Warning,
        Muted,
        Hatch,
        Dns,
        Connect,
        Tls,
        FirstByte,
        Transfer,
        DownPill,
        DownPillText,
        WarningPill,
        WarningPillText,
        QuietPill,
        Band, ///< of the latency chart, between p50 and p95
    };

    explicit Palette(Scheme scheme) : m_scheme(scheme) {}

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] QColor color(Role role) const;
    [[nodiscard]] QColor color(ShownState state) const;
    /// A tag's chip, and the text on it.
    [[nodiscard]] QColor chip(TagColor color) const;
    [[nodiscard]] QColor chipText(TagColor color) const;
    [[nodiscard]] QPalette toQt() const;
    /// Replaces "@name" (lower camel role names) in a style sheet.
    [[nodiscard]] QString filledIn(QString styleSheet) const;
    /// WCAG 2 contrast, 1 to 21.
    [[nodiscard]] static double contrast(const QColor &a, const QColor &b);

private:
    Scheme m_scheme;
};

} // namespace monitron
