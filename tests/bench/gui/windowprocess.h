// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QProcess>

namespace monitron::bench {

/// A monitron-bench-window that runs, and the two numbers that it prints.
class WindowProcess
{
public:
    struct Measured
    {
        double time = 0; ///< in the unit of its mode
        double memoryMiB = 0;
    };
    explicit WindowProcess(const QStringList &arguments);
    ~WindowProcess();
    WindowProcess(const WindowProcess &) = delete;
    WindowProcess &operator=(const WindowProcess &) = delete;

    /// Waits for its end.
    [[nodiscard]] Result<Measured> finish();

private:
    QProcess m_process;
};

} // namespace monitron::bench
