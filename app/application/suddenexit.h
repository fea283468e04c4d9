// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace monitron {

/// Makes exit() safe while threads work. Qt calls it by itself when the display is gone: what is global, the
/// SQL drivers among it, would be destroyed under the threads that use it, and the process crash or hang
/// with the profile locked. While one of these lives, exit() ends the process at once, with EXIT_FAILURE,
/// as a kill would; the store is written for that. One at a time, in the GUI thread.
class SuddenExit
{
    Q_DISABLE_COPY_MOVE(SuddenExit)
public:
    SuddenExit();
    ~SuddenExit();

    /// exit() goes backwards through what was made: called again, this guards what became global since
    /// (plugins, libraries they brought).
    static void guard();
};

} // namespace monitron
