// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkresult.h"

#include <QSslConfiguration>

namespace monitron {

/// "TLS 1.3"; empty before the handshake's end.
[[nodiscard]] QString tlsVersion(const QSslConfiguration &tls);

/// What the server showed, leaf first; also of a handshake that failed for it.
[[nodiscard]] std::vector<Certificate> certificateChain(const QSslConfiguration &tls);

} // namespace monitron
