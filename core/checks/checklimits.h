// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace monitron {

/// How many checks may run at once. What is over the limit waits without its timeout running.
struct CheckLimits
{
    int global = 1000;
    int perHost = 32; ///< host and port
    int lanes = 2;    ///< check threads
};

} // namespace monitron
