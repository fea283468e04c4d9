// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/editqueue.h"

namespace monitron {

/// What a person wants to become of that which waits of one thing (an EditView).
struct EditDecision
{
    enum class Kind : quint8 {
        Settle,       ///< the edited fields become `result`; what was removed there comes back
        RemoveAnyway, ///< a monitor, although it was changed there
        Discard,      ///< it is as the server has it
        TryAgain,     ///< what was refused is sent again
    };
    Kind kind = Kind::Discard;
    PendingEdit::Entity entity = PendingEdit::Entity::Monitor;
    QByteArray target;
    FieldValues result; ///< of Settle
    FieldValues seen;   ///< of Settle: the server's values of these fields that the person saw
};

/// Does it, in a transaction; what the server says to it comes later, and is kept with the edit. Conflict,
/// for Settle: the server has other values than those that were seen. Invalid: such a monitor can't be.
[[nodiscard]] Result<void> decide(EditQueue &queue, const EditDecision &decision);

} // namespace monitron
