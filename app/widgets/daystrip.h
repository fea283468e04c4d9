// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "core/model/history.h"

#include <QWidget>

namespace monitron {

/// One bar per day: green, amber where some of it was down, red where much was, pale where nothing is known.
class DayStrip : public QWidget
{
    Q_OBJECT
public:
    static constexpr int days = 90;

    explicit DayStrip(const Theme &theme, QWidget *parent = nullptr);

    void setSeries(const Series &series);
    [[nodiscard]] QSize sizeHint() const override { return {360, 16}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Day
    {
        Duration up{0};
        Duration down{0};
    };
    const Theme &m_theme;
    TimeRange m_range;
    std::vector<Day> m_days;
};

} // namespace monitron
