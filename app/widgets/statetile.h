// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QAbstractButton>

namespace monitron {

/// How many monitors are in one state, with its shape and word; pressed to see them.
class StateTile : public QAbstractButton
{
    Q_OBJECT
public:
    StateTile(ShownState state, const Theme &theme, QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] ShownState state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    ShownState m_state;
    int m_count = -1;
};

} // namespace monitron
