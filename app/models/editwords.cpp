// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/editwords.h"

#include "app/models/changewords.h"
#include "app/models/format.h"
#include "core/storage/settingkeys.h"

#include <QCoreApplication>

namespace monitron {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EditWords)
};

using Entity = PendingEdit::Entity;
using Operation = PendingEdit::Operation;

QString changed(const EditView &edit)
{
    // Its key stands where the name of a thing does.
    if (edit.entity == Entity::Setting)
        return Text::tr("changed");
    if (edit.fields.size() == 1 && edit.fields.front().name == u"enabled")
        return edit.fields.front().mine.toBool() ? Text::tr("resumed") : Text::tr("paused");
    QStringList names;
    for (const EditedField &field : edit.fields)
        names.append(settingName(field.name));
    return Text::tr("%1 changed", "names of settings").arg(names.join(QStringLiteral(", ")));
}

} // namespace

QString editStateWords(EditView::State state)
{
    switch (state) {
    case EditView::State::Waits:
        break;
    case EditView::State::Contradicts:
        return Text::tr("Contradicts the team's");
    case EditView::State::Refused:
        return Text::tr("Refused by the server");
    }
    return Text::tr("Waits for the server");
}

QString editedThing(const EditView &edit)
{
    if (edit.entity != Entity::Setting)
        return edit.name.isEmpty() ? Text::tr("Without a name") : format::brief(edit.name, 80);
    if (edit.name == settingkeys::mutedUntil)
        return Text::tr("Alerts muted until");
    if (edit.name == settingkeys::retention)
        return Text::tr("How long history is kept");
    return edit.name == settingkeys::tagColors ? Text::tr("Colours of tags") : edit.name;
}

QString editWords(const EditView &edit)
{
    if (edit.does(Operation::Create))
        return edit.does(Operation::Remove) ? Text::tr("created and removed") : Text::tr("created");
    QStringList words;
    for (const Operation operation : edit.operations) {
        switch (operation) {
        case Operation::Create:
            break;
        case Operation::Change:
            words.append(changed(edit));
            break;
        case Operation::Remove:
            words.append(Text::tr("removed"));
            break;
        case Operation::Restore:
            words.append(Text::tr("restored"));
            break;
        case Operation::Acknowledge:
            words.append(Text::tr("incident acknowledged"));
            break;
        case Operation::Note:
            words.append(Text::tr("note written"));
            break;
        }
    }
    return words.join(QStringLiteral("; "));
}

QString contradictionWords(const EditView &edit)
{
    switch (edit.contradiction) {
    case EditView::Contradiction::None:
        break;
    case EditView::Contradiction::Fields:
        return Text::tr("You and somebody else changed the same settings.");
    case EditView::Contradiction::RemovedThere:
        return Text::tr("You edited it, and somebody else removed it meanwhile.");
    case EditView::Contradiction::ChangedThere:
        return Text::tr("You removed it, and somebody else changed it before that reached the server.");
    }
    return {};
}

} // namespace monitron
