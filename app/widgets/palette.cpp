// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace monitron {

namespace {

struct Entry
{
    Palette::Role role;
    const char *name;
    QRgb light;
    QRgb dark;
};

using Role = Palette::Role;

constexpr QRgb rgb(unsigned value)
{
    return 0xff000000U | value;
}

constexpr std::array entries{
    Entry{Role::Window, "window", rgb(0xf6f7f9), rgb(0x14181f)},
    Entry{Role::Sidebar, "sidebar", rgb(0xeef0f3), rgb(0x10141a)},
    Entry{Role::Card, "card", rgb(0xffffff), rgb(0x1b212b)},
    Entry{Role::Hairline, "hairline", rgb(0xdde1e7), rgb(0x2c3543)},
    Entry{Role::Text, "text", rgb(0x1b2330), rgb(0xe7ebf2)},
    Entry{Role::TextSecond, "textSecond", rgb(0x3d4859), rgb(0xc3ccd9)},
    Entry{Role::TextThird, "textThird", rgb(0x626e80), rgb(0x94a1b5)},
    Entry{Role::Selection, "selection", rgb(0xdbe7fd), rgb(0x22365c)},
    Entry{Role::SelectionText, "selectionText", rgb(0x174ea6), rgb(0xa9c7ff)},
    Entry{Role::Accent, "accent", rgb(0x2563eb), rgb(0x5b8dff)},
    Entry{Role::AccentText, "accentText", rgb(0xffffff), rgb(0x10141a)},
    Entry{Role::Up, "up", rgb(0x1a9e62), rgb(0x34c182)},
    Entry{Role::Down, "down", rgb(0xd63a3a), rgb(0xf06a6a)},
    Entry{Role::Warning, "warning", rgb(0xd98a00), rgb(0xf0b03c)},
    Entry{Role::Muted, "muted", rgb(0x8b95a5), rgb(0x7d899c)},
    Entry{Role::Hatch, "hatch", rgb(0xc3cad5), rgb(0x3b4656)},
    Entry{Role::Dns, "dns", rgb(0x7c8aa0), rgb(0x8fa0b8)},
    Entry{Role::Connect, "connect", rgb(0x4f8df5), rgb(0x6ea3ff)},
    Entry{Role::Tls, "tls", rgb(0x8b5cf6), rgb(0xa886ff)},
    Entry{Role::FirstByte, "firstByte", rgb(0xf59e0b), rgb(0xf7b64a)},
    Entry{Role::Transfer, "transfer", rgb(0x10b981), rgb(0x3ccf96)},
    Entry{Role::DownPill, "downPill", rgb(0xfde3e3), rgb(0x4a1f24)},
    Entry{Role::DownPillText, "downPillText", rgb(0xa61b1b), rgb(0xff9d9d)},
    Entry{Role::WarningPill, "warningPill", rgb(0xfbecc9), rgb(0x463611)},
    Entry{Role::WarningPillText, "warningPillText", rgb(0x6b4500), rgb(0xf3cd7a)},
    Entry{Role::QuietPill, "quietPill", rgb(0xe8ebf0), rgb(0x262e3b)},
    Entry{Role::Band, "band", rgb(0xdfe8fb), rgb(0x222f49)},
};

struct ChipEntry
{
    QRgb light;
    QRgb lightText;
    QRgb dark;
    QRgb darkText;
};

constexpr std::array<ChipEntry, tagColorCount> chips{{
    {rgb(0xe8ebf0), rgb(0x3d4859), rgb(0x2c3543), rgb(0xc3ccd9)}, // grey
    {rgb(0xdbe7fd), rgb(0x174ea6), rgb(0x22365c), rgb(0xa9c7ff)}, // blue
    {rgb(0xd5f0ee), rgb(0x0b5a55), rgb(0x173f3e), rgb(0x7fdcd3)}, // teal
    {rgb(0xd8f3e3), rgb(0x125c38), rgb(0x1a412e), rgb(0x86e0b0)}, // green
    {rgb(0xfbecc9), rgb(0x6b4500), rgb(0x463611), rgb(0xf3cd7a)}, // amber
    {rgb(0xfde3e3), rgb(0xa61b1b), rgb(0x4a1f24), rgb(0xffa3a3)}, // red
    {rgb(0xfbe0ef), rgb(0x8f1d5c), rgb(0x471f37), rgb(0xf7a6d2)}, // pink
    {rgb(0xe9e1fd), rgb(0x5b2bb5), rgb(0x34265c), rgb(0xc9b5ff)}, // violet
}};

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor Palette::color(Role role) const
{
    const Entry &entry = entries[static_cast<size_t>(role)];
    Q_ASSERT(entry.role == role);
    return QColor(m_scheme == Scheme::Light ? entry.light : entry.dark);
}

QColor Palette::color(ShownState state) const
{
    switch (state) {
    case ShownState::Up:
        return color(Role::Up);
    case ShownState::Failing:
        return color(Role::Warning);
    case ShownState::Down:
        return color(Role::Down);
    case ShownState::Pending:
    case ShownState::Paused:
    case ShownState::Unobserved:
        break;
    }
    return color(Role::Muted);
}

QColor Palette::chip(TagColor color) const
{
    const ChipEntry &entry = chips[static_cast<size_t>(color)];
    return QColor(m_scheme == Scheme::Light ? entry.light : entry.dark);
}

QColor Palette::chipText(TagColor color) const
{
    const ChipEntry &entry = chips[static_cast<size_t>(color)];
    return QColor(m_scheme == Scheme::Light ? entry.lightText : entry.darkText);
}

QPalette Palette::toQt() const
{
    QPalette qt(color(Role::Text), color(Role::Card), color(Role::Hairline), color(Role::Hairline),
                color(Role::Muted), color(Role::Text), color(Role::Card), color(Role::Card),
                color(Role::Window));
    qt.setColor(QPalette::AlternateBase, color(Role::Window));
    qt.setColor(QPalette::ToolTipBase, color(Role::Card));
    qt.setColor(QPalette::ToolTipText, color(Role::Text));
    qt.setColor(QPalette::PlaceholderText, color(Role::TextThird));
    qt.setColor(QPalette::Highlight, color(Role::Accent));
    qt.setColor(QPalette::HighlightedText, color(Role::AccentText));
    qt.setColor(QPalette::Link, color(Role::SelectionText));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        qt.setColor(QPalette::Disabled, role, color(Role::Muted));
    return qt;
}

QString Palette::filledIn(QString styleSheet) const
{
    // Longest names first: "@textSecond" must not be taken for "@text".
    auto byLength = entries;
    std::sort(byLength.begin(), byLength.end(), [](const Entry &a, const Entry &b) {
        return std::char_traits<char>::length(a.name) > std::char_traits<char>::length(b.name);
    });
    for (const Entry &entry : byLength)
        styleSheet.replace(QLatin1Char('@') + QLatin1String(entry.name), color(entry.role).name());
    return styleSheet;
}

double Palette::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace monitron
