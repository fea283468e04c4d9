// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/suddenexit.h"

#include <atomic>
#include <cstdlib>

namespace monitron {

namespace {

std::atomic<bool> isSudden = false;

void endAtOnce()
{
    if (isSudden)
        std::_Exit(EXIT_FAILURE);
}

} // namespace

SuddenExit::SuddenExit()
{
    isSudden = true;
    guard();
}

SuddenExit::~SuddenExit()
{
    isSudden = false;
}

void SuddenExit::guard()
{
    // Where there is no room for one more, exit() is as safe as it was.
    static_cast<void>(std::atexit(endAtOnce));
}

} // namespace monitron
