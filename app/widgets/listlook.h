// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace monitron {

/// What the monitors list shows of each monitor.
struct ListLook
{
    bool bar = true;
    bool uptime = true;
    bool latency = true;
    bool nextCheck = true;
    bool tags = true;
    bool compact = false; ///< 30 px a row instead of 44
    bool operator==(const ListLook &) const = default;
};

/// How wide the numbers of a row are, in the font in force.
struct ColumnWidths
{
    double uptime = 0;
    double latency = 0;
    double nextCheck = 0;
};

/// Where the parts of a row stand, laid out left to right; what has no place is a null rectangle.
struct RowLayout
{
    QRectF shape;
    QRectF text; ///< name, and what stands below it
    QRectF bar;
    QRectF uptime;
    QRectF latency;
    QRectF nextCheck;
};

/// A narrow row gives up the next check, then the bar, the uptime and the latency for the name.
[[nodiscard]] RowLayout layOutRow(const QRectF &whole, double indent, const ListLook &look,
                                  const ColumnWidths &widths);

} // namespace monitron
