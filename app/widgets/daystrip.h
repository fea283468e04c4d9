// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/dayhistory.h"
#include "app/widgets/theme.h"

#include <QWidget>

namespace monitron {

/// One bar per day, told apart by colour and height: tall and red for an outage, short and amber where only
/// some checks failed, green in between, a pale stub where nothing is known. The arrows walk over the days,
/// Enter or a click chooses one.
class DayStrip : public QWidget
{
    Q_OBJECT
public:
    /// `theme` outlives it.
    explicit DayStrip(const Theme &theme, QWidget *parent = nullptr);

    void setDays(const std::vector<DayFigure> &days);
    /// Where the bar of a day is.
    [[nodiscard]] QRectF barOf(int index) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(monitron::TimeRange day);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] std::optional<int> indexAt(double x) const;
    void pointAt(std::optional<int> index);
    void choose(std::optional<int> index);

    const Theme &m_theme;
    std::vector<DayFigure> m_days;
    std::optional<int> m_pointed;
};

/// The day in words: date, uptime, time down, incidents.
[[nodiscard]] QString dayText(const DayFigure &day);

} // namespace monitron
