// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace monitron::http {

/// Why the server itself answers a request, and how.
struct Refusal
{
    int status = 400;
    QString detail;
};

} // namespace monitron::http
