// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QWidget>

namespace monitron {

/// A rounded label with the state's shape and words: "■ Down for 4 min".
class StatePill : public QWidget
{
    Q_OBJECT
public:
    explicit StatePill(const Theme &theme, QWidget *parent = nullptr);

    void setState(ShownState state, const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ShownState m_state = ShownState::Pending;
    QString m_text;
};

} // namespace monitron
