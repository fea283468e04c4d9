// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <functional>

namespace monitron {

/// Makes the content and writes it, both on another thread: the whole file or none of it. A failure tells the
/// path and the reason.
[[nodiscard]] QFuture<Result<void>> writeFile(const QString &path, std::function<QByteArray()> content);

} // namespace monitron
