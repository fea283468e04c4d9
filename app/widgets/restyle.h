// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace monitron {

/// Sets a property that the style sheet selects by, on a widget that has been styled already.
inline void setStyleProperty(QWidget &widget, const char *name, const QVariant &value)
{
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace monitron
