// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace monitron {

/// Keeps a second Monitron away from a data directory for as long as it lives. Ends with the process,
/// however that ends.
class DirectoryLock
{
public:
    /// Makes the directory where it doesn't exist. Locked, ReadOnly, DiskFull, Io.
    [[nodiscard]] static Result<std::unique_ptr<DirectoryLock>> take(const QString &directory);

private:
    explicit DirectoryLock(const QString &file) : m_lock(file) {}

    QLockFile m_lock;
};

} // namespace monitron
