// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/editview.h"

#include "core/client/mirrorentities.h"
#include "core/storage/mirrorrepository.h"
#include "core/storage/reader.h"

#include <algorithm>

namespace monitron {

namespace {

using Entity = PendingEdit::Entity;
using Operation = PendingEdit::Operation;

bool setsFields(const PendingEdit &edit)
{
    return edit.operation == Operation::Change || edit.operation == Operation::Create;
}

/// What all of them together change, whether they are under way or not.
FieldEdit combined(const std::vector<PendingEdit> &edits)
{
    FieldEdit all;
    for (const PendingEdit &edit : edits) {
        if (!setsFields(edit))
            continue;
        for (auto it = edit.after.begin(); it != edit.after.end(); ++it) {
            const bool isFirst = !all.after.contains(it.key());
            if (isFirst && edit.before.contains(it.key()))
                all.before[it.key()] = edit.before.value(it.key());
            all.after[it.key()] = it.value();
        }
    }
    return all;
}

std::vector<EditedField> fieldsOf(const FieldEdit &edit, const FieldValues &theirs)
{
    const QStringList contradicting = merge(edit, theirs).conflicts;
    std::vector<EditedField> fields;
    for (auto it = edit.after.begin(); it != edit.after.end(); ++it)
        fields.push_back({it.key(), edit.before.value(it.key()), it.value(), theirs.value(it.key()),
                          contradicting.contains(it.key())});
    return fields;
}

EditView::State stateOf(const std::vector<PendingEdit> &edits)
{
    for (const PendingEdit &edit : edits) {
        if (edit.state == PendingEdit::State::Conflict)
            return EditView::State::Contradicts;
        if (edit.state == PendingEdit::State::Refused)
            return EditView::State::Refused;
    }
    return EditView::State::Waits;
}

/// The edits of each thing together, the things in the order of their first ones.
std::vector<std::vector<PendingEdit>> byThing(const std::vector<PendingEdit> &edits)
{
    std::vector<std::vector<PendingEdit>> things;
    QHash<std::pair<int, QByteArray>, std::size_t> places;
    for (const PendingEdit &edit : edits) {
        const auto [place, isNew] = std::pair(places.constFind({int(edit.entity), edit.target}),
                                              !places.contains({int(edit.entity), edit.target}));
        if (!isNew) {
            things[*place].push_back(edit);
            continue;
        }
        places.insert({int(edit.entity), edit.target}, things.size());
        things.push_back({edit});
    }
    return things;
}

/// What things are called, of those that are here and of those in the trash.
class Names
{
public:
    Result<void> read(const Reader &reader, const std::vector<PendingEdit> &edits)
    {
        std::vector<MonitorId> ids;
        for (const PendingEdit &edit : edits) {
            if (edit.entity == Entity::Monitor)
                ids.push_back(MonitorId::fromBytes(edit.target));
            if (edit.entity != Entity::Incident)
                continue;
            if (const auto view = reader.incident(IncidentId::fromBytes(edit.target)))
                m_names.insert(edit.target, view->monitorName);
        }
        const auto here = reader.monitors(ids);
        const auto removed = reader.removedMonitors();
        const auto channels = reader.channels();
        if (!here || !removed || !channels)
            return Unexpected(!here ? here.error() : !removed ? removed.error() : channels.error());
        for (const RemovedMonitor &one : *removed)
            m_names.insert(one.monitor.id.toBytes(), one.monitor.name);
        for (const MonitorView &view : *here)
            addHere(view.monitor.id.toBytes(), view.monitor.name);
        for (const Channel &channel : *channels)
            addHere(channel.id.toBytes(), channel.name);
        return {};
    }
    [[nodiscard]] bool isHere(const QByteArray &target) const { return m_here.contains(target); }
    [[nodiscard]] QString of(const PendingEdit &edit, const std::optional<FieldValues> &theirs) const
    {
        if (edit.entity == Entity::Setting)
            return QString::fromUtf8(edit.target);
        const QString known = m_names.value(edit.target);
        return known.isEmpty() && theirs ? theirs->value(QStringLiteral("name")).toString() : known;
    }

private:
    void addHere(const QByteArray &target, const QString &name)
    {
        m_here.insert(target);
        m_names.insert(target, name);
    }
    QHash<QByteArray, QString> m_names;
    QSet<QByteArray> m_here;
};

} // namespace

bool EditView::does(Operation operation) const
{
    return std::find(operations.begin(), operations.end(), operation) != operations.end();
}

EditView editView(const std::vector<PendingEdit> &edits, const std::optional<FieldValues> &theirs,
                  bool isRemovedThere)
{
    EditView view;
    if (edits.empty())
        return view;
    view.entity = edits.front().entity;
    view.target = edits.front().target;
    view.since = edits.front().madeAt;
    view.state = stateOf(edits);
    bool contradictsRemoval = false;
    for (const PendingEdit &edit : edits) {
        if (!view.does(edit.operation))
            view.operations.push_back(edit.operation);
        if (view.detail.isEmpty() && !edit.isUnderWay())
            view.detail = edit.detail;
        contradictsRemoval |= edit.operation == Operation::Remove && !edit.isUnderWay();
    }
    view.fields = fieldsOf(combined(edits), theirs.value_or(FieldValues()));
    // Of what isn't there yet nothing can have been set to something else.
    if (!theirs) {
        for (EditedField &field : view.fields)
            field.contradicts = false;
    }
    if (view.state == EditView::State::Contradicts)
        view.contradiction = contradictsRemoval ? EditView::Contradiction::ChangedThere
                             : isRemovedThere   ? EditView::Contradiction::RemovedThere
                                                : EditView::Contradiction::Fields;
    return view;
}

Result<std::vector<EditView>> editViews(const Reader &reader)
{
    const auto edits = reader.mirror().edits();
    if (!edits)
        return Unexpected(edits.error());
    std::vector<EditView> views;
    if (edits->empty())
        return views;
    Names names;
    if (auto done = names.read(reader, *edits); !done)
        return Unexpected(done.error());
    for (const std::vector<PendingEdit> &thing : byThing(*edits)) {
        const PendingEdit &first = thing.front();
        const auto copy = reader.mirror().serverCopy(first.entity, first.target);
        if (!copy)
            return Unexpected(copy.error());
        const std::optional<FieldValues> theirs =
            *copy ? std::optional(copiedFields(first.entity, **copy)) : std::nullopt;
        const bool canBeRemoved = first.entity == Entity::Monitor || first.entity == Entity::Channel;
        EditView view = editView(thing, theirs, canBeRemoved && !names.isHere(first.target));
        view.name = names.of(first, theirs);
        views.push_back(std::move(view));
    }
    return views;
}

Result<EditedMonitors> editedMonitors(const Reader &reader)
{
    const auto edits = reader.mirror().edits();
    if (!edits)
        return Unexpected(edits.error());
    EditedMonitors monitors;
    for (const std::vector<PendingEdit> &thing : byThing(*edits)) {
        if (thing.front().entity == Entity::Monitor)
            monitors.insert(MonitorId::fromBytes(thing.front().target), stateOf(thing));
    }
    return monitors;
}

} // namespace monitron
