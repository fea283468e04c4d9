// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

namespace monitron {

/// What the colours of a chart mean, in words; wraps where the line is too short.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        Palette::Role color;
        QString text;
        bool line = false; ///< drawn as a line, else as a filled square
    };

    /// `theme` outlives it.
    explicit ChartLegend(const Theme &theme, QWidget *parent = nullptr);

    void setEntries(const std::vector<Entry> &entries);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where each entry goes; `right`: lines end there.
    [[nodiscard]] std::vector<QRectF> places(double width) const;
    [[nodiscard]] double widthOf(const Entry &entry) const;
    [[nodiscard]] double lineHeight() const;

    const Theme &m_theme;
    std::vector<Entry> m_entries;
};

} // namespace monitron
