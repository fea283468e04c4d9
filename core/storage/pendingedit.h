// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QJsonObject>

namespace monitron {

using EditId = Id<struct EditTag>;

/// Something that was changed in a mirror and isn't the server's yet.
struct PendingEdit
{
    /// The numbers are stored: append only.
    enum class Entity : quint8 { Monitor = 0, Channel = 1, Setting = 2, Incident = 3 };
    enum class Operation : quint8 {
        Create = 0,
        Change = 1,
        Remove = 2,
        Restore = 3,     ///< out of the trash
        Acknowledge = 4, ///< after: {note}
        Note = 5,        ///< after: {text}
    };
    enum class State : quint8 {
        Waiting = 0,
        Sent = 1,     ///< at least once, without an answer: `request` must not change under this id
        Conflict = 2, ///< contradicts what the server has; a person has to decide
        Refused = 3,  ///< the server said no; detail says why
    };
    qint64 key = 0;
    EditId id; ///< also the Idempotency-Key
    Entity entity = Entity::Monitor;
    QByteArray target; ///< 16 bytes of a UUID; of a setting its name
    Operation operation = Operation::Change;
    QJsonObject before; ///< of a change the fields as they were, and as they are to be: see core/client
    QJsonObject after;  ///< of a creation all of them
    QByteArray request; ///< the body that was sent
    Timestamp madeAt;
    State state = State::Waiting;
    QString detail;

    /// Whether it will be sent without anybody's doing.
    [[nodiscard]] bool isUnderWay() const { return state == State::Waiting || state == State::Sent; }
    /// Whether later ones of the same thing wait for a person, too.
    [[nodiscard]] bool blocks() const
    {
        return state == State::Conflict || (state == State::Refused && operation == Operation::Create);
    }
    bool operator==(const PendingEdit &) const = default;
};

} // namespace monitron
