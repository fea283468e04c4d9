// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace monitron {

/// A line over the page that says what is the matter for as long as it is, and may offer one thing to do
/// about it; hidden while nothing is.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(const Theme &theme, QWidget *parent = nullptr);

    /// `state` gives the shape and the colours: Down is trouble, Failing a warning, all else is calm.
    void show(ShownState state, const QString &text);
    /// Offered as a button; null: none. Outlives the banner's showing.
    void setAction(QAction *action);
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// The button was pressed; the action has been triggered.
    void actionTaken();

private:
    [[nodiscard]] Palette::Role textRole() const;
    void paintShape();

    const Theme &m_theme;
    ShownState m_state = ShownState::Failing;
    QLabel *m_shape;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace monitron
