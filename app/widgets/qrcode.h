// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

namespace monitron {

/// A text as a QR code. Dark on light in every theme: many cameras don't read it the other way round.
class QrCode : public QFrame
{
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent = nullptr);

    /// Empty, or more than a code can hold: nothing is drawn.
    void setText(const QString &text);
    /// Modules a side, without the margin; 0: there is no code.
    [[nodiscard]] int side() const { return m_side; }
    [[nodiscard]] bool isDark(int x, int y) const { return m_dark[static_cast<size_t>(y * m_side + x)]; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_side = 0;
    std::vector<bool> m_dark; ///< row by row
};

} // namespace monitron
