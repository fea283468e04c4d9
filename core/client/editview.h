// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/client/fieldmerge.h"
#include "core/storage/pendingedit.h"

#include <QHash>

#include <optional>
#include <vector>

namespace monitron {

class Reader;

/// One setting that was edited here.
struct EditedField
{
    QString name;      ///< as in FieldValues
    QJsonValue before; ///< when it was edited; Undefined where that isn't known
    QJsonValue mine;
    QJsonValue theirs;        ///< as the server has it now; Undefined: not at all
    bool contradicts = false; ///< it was set to something else there meanwhile
    bool operator==(const EditedField &) const = default;
};

/// All that waits for the server of one thing, for people.
struct EditView
{
    enum class State : quint8 { Waits, Contradicts, Refused };
    /// What contradicts what.
    enum class Contradiction : quint8 {
        None,
        Fields,       ///< the same settings were set to something else there
        RemovedThere, ///< it was edited here and removed there
        ChangedThere, ///< it was removed here and changed there
    };
    PendingEdit::Entity entity = PendingEdit::Entity::Monitor;
    QByteArray target; ///< as of a PendingEdit
    QString name;      ///< of the monitor or channel, of an incident its monitor's; of a setting its key
    std::vector<PendingEdit::Operation> operations; ///< in order, each once
    Timestamp since;
    State state = State::Waits;
    Contradiction contradiction = Contradiction::None;
    QString detail;                  ///< why, in words; of what was refused the server's
    std::vector<EditedField> fields; ///< by name; the password, as secretField, among them

    [[nodiscard]] bool does(PendingEdit::Operation operation) const;
    bool operator==(const EditView &) const = default;
};

/// Of the edits of one thing, in their order. `theirs`: what the server has of it; none: nothing, or it isn't
/// known.
[[nodiscard]] EditView editView(const std::vector<PendingEdit> &edits,
                                const std::optional<FieldValues> &theirs, bool isRemovedThere);

/// Everything that waits, what was edited first first. Empty in a store that mirrors nothing.
[[nodiscard]] Result<std::vector<EditView>> editViews(const Reader &reader);

/// Monitors of which edits wait.
using EditedMonitors = QHash<MonitorId, EditView::State>;
[[nodiscard]] Result<EditedMonitors> editedMonitors(const Reader &reader);

} // namespace monitron
