// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace monitron::api {

/// A small SVG picture: a label and a value on a colour ("#2e7d32"), for a README or a wiki.
[[nodiscard]] QByteArray badge(const QString &label, const QString &value, const QString &color);

} // namespace monitron::api
