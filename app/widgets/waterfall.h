// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/checktext.h"
#include "app/widgets/theme.h"

#include <QWidget>

namespace monitron {

/// The phases of one check below each other: name, bar at its place in time, start and duration in numbers.
class Waterfall : public QWidget
{
    Q_OBJECT
public:
    explicit Waterfall(const Theme &theme, QWidget *parent = nullptr);

    void setCheck(const Phases &phases, qint64 totalUs);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    void paintRow(QPainter &painter, int row, const NamedPhase &phase, const QColor &color) const;

    const Theme &m_theme;
    std::vector<NamedPhase> m_phases;
    qint64 m_totalUs = 0;
};

} // namespace monitron
