// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/badge.h"

namespace monitron::api {

namespace {

// Without a font at hand: Verdana's mean width at 11 px, a little generous.
constexpr double characterWidth = 7.0;
constexpr double padding = 6.0;
constexpr qsizetype longest = 60;

int widthOf(const QString &text)
{
    return static_cast<int>(static_cast<double>(text.size()) * characterWidth + 2 * padding);
}

} // namespace

QByteArray badge(const QString &label, const QString &value, const QString &color)
{
    const QString left = label.size() > longest ? label.left(longest - 1) + u'…' : label;
    const int leftWidth = widthOf(left);
    const int rightWidth = widthOf(value);
    const QString svg = QStringLiteral(
        R"svg(<svg xmlns="http://www.w3.org/2000/svg" width="%1" height="20" role="img" aria-label="%2: %3">)svg"
        R"svg(<title>%2: %3</title><clipPath id="r"><rect width="%1" height="20" rx="3"/></clipPath>)svg"
        R"svg(<g clip-path="url(#r)"><rect width="%4" height="20" fill="#444"/>)svg"
        R"svg(<rect x="%4" width="%5" height="20" fill="%6"/></g><g fill="#fff" text-anchor="middle" )svg"
        R"svg(font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">)svg"
        R"svg(<text x="%7" y="14">%2</text><text x="%8" y="14">%3</text></g></svg>)svg");
    return svg
        .arg(QString::number(leftWidth + rightWidth), left.toHtmlEscaped(), value.toHtmlEscaped(),
             QString::number(leftWidth), QString::number(rightWidth), color, QString::number(leftWidth / 2),
             QString::number(leftWidth + rightWidth / 2))
        .toUtf8();
}

} // namespace monitron::api
