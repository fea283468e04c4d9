// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkresult.h"

#include <QSslConfiguration>

namespace monitron {

/// Adds the TLS version and the certificate chain, leaf first, as far as the handshake got.
void addTlsFacts(EndpointFacts &facts, const QSslConfiguration &tls);

} // namespace monitron
