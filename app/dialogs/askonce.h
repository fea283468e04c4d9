// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace monitron {

/// A question before something that can't be taken back.
struct Question
{
    const char *name; ///< object name of the dialog; its button is called so with "Yes" behind it
    QString title;
    QString text; ///< says what will happen
    QString yes;  ///< says what the button does
};

/// Asks over the window of `parent`, and calls `yes` if that is the answer; not when `parent` has gone.
void askOnce(QWidget *parent, const Question &question, const std::function<void()> &yes);

} // namespace monitron
