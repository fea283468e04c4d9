// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QFrame>

class QLabel;

namespace monitron {

/// A line over the page that says what is wrong for as long as it is; hidden while nothing is.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(const Theme &theme, QWidget *parent = nullptr);

    /// Empty: hides it. `state` gives the shape.
    void show(ShownState state, const QString &text);
    void clear();
    [[nodiscard]] QString text() const;

private:
    void paintShape();

    const Theme &m_theme;
    ShownState m_state = ShownState::Failing;
    QLabel *m_shape;
    QLabel *m_text;
};

} // namespace monitron
