// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace monitron {

Unexpected failure(Error::Code code, QString message)
{
    return Unexpected(Error{code, std::move(message)});
}

} // namespace monitron
