// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tagcolors.h"
#include "app/widgets/theme.h"

#include <QWidget>

namespace monitron {

/// A tag in its colour.
class TagChip : public QWidget
{
    Q_OBJECT
public:
    TagChip(const QString &tag, TagColor color, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    TagColor m_color;
};

} // namespace monitron
