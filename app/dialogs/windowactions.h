// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QPointer>

class QMainWindow;

namespace monitron {

/// An action of the window's with the menu that it is in.
struct WindowAction
{
    QString menu; ///< empty: in none
    QString text; ///< without mnemonic and dots
    QPointer<QAction> action;
};

/// Every action that the window has and shows, in the order of its menus; those that are in no menu come
/// last. Nobody keeps a list by hand.
[[nodiscard]] QList<WindowAction> actionsOf(const QMainWindow &window);

/// "&Find…" as "Find".
[[nodiscard]] QString plainText(const QAction &action);

} // namespace monitron
