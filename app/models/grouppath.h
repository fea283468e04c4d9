// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Groups nest by '/': "Production/API". A monitor's group is what somebody typed; these read it.
namespace monitron::grouppath {

/// " Production // API " as "Production/API".
[[nodiscard]] QString normalized(const QString &group);
/// "API".
[[nodiscard]] QString leaf(const QString &path);
/// "Production"; empty at the top.
[[nodiscard]] QString parent(const QString &path);
[[nodiscard]] QString joined(const QString &parent, const QString &leaf);
/// Whether `path` is `group` or lies below it.
[[nodiscard]] bool isWithin(const QString &path, const QString &group);
/// `path` with its beginning `from` changed to `to`; as it was when it doesn't begin so.
[[nodiscard]] QString moved(const QString &path, const QString &from, const QString &to);

} // namespace monitron::grouppath
