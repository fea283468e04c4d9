// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace monitron {

/// Settings of a thing by name, flat: what is in "policy" is "policy.confirm_after". Pure functions, so that
/// they can be tested by property.
///
/// An edit is the fields that it changed, as they were (`before`) and as they are to be (`after`). It is
/// merged into what the server has now (`theirs`) field by field: a field that is as it was takes the new
/// value; one that has the new value already needs nothing; anything else is a contradiction, which only a
/// person can resolve.
using FieldValues = QJsonObject;

/// `object` with the members of "policy" beside the others.
[[nodiscard]] FieldValues flattened(QJsonObject object);
/// The other way round.
[[nodiscard]] QJsonObject nested(const FieldValues &fields);

struct FieldEdit
{
    FieldValues before;
    FieldValues after;
    [[nodiscard]] bool isEmpty() const { return after.isEmpty(); }
};
/// What changes `from` into `to`, of the fields that `to` has.
[[nodiscard]] FieldEdit difference(const FieldValues &from, const FieldValues &to);

struct Merge
{
    FieldValues changes;   ///< what has to be set on theirs
    QStringList conflicts; ///< names of the fields that contradict each other, sorted
};
[[nodiscard]] Merge merge(const FieldEdit &edit, const FieldValues &theirs);

/// `fields` with those of `changes` instead.
[[nodiscard]] FieldValues with(FieldValues fields, const FieldValues &changes);

/// The version of what is shown with edits laid over the server's: another number for other settings, the
/// same for the same, and none that a server gives, which counts from 1. Not counted on from the server's:
/// edits may go without having become a version there, and what else changed then would have a number that
/// somebody has seen before.
[[nodiscard]] int overlayVersion(const FieldValues &shown);
[[nodiscard]] bool isOverlayVersion(int version);

} // namespace monitron
