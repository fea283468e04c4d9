// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/editdecision.h"

#include "core/base/coretext.h"
#include "core/client/entityreading.h"
#include "core/model/monitorvalidation.h"

#include <algorithm>

// What people decide of edits that can't go on by themselves; the other part of EditQueue is in
// editqueue.cpp.
namespace monitron {

namespace {

using Entity = PendingEdit::Entity;
using Operation = PendingEdit::Operation;
using State = PendingEdit::State;

/// Whether what the person saw is what the server has, and the result makes a monitor.
Result<void> settleable(EditQueue &queue, const EditDecision &decision)
{
    const auto theirs = queue.theirs(decision.entity, decision.target);
    if (!theirs)
        return Unexpected(theirs.error());
    const FieldValues now = theirs->value_or(FieldValues());
    for (auto it = decision.seen.begin(); it != decision.seen.end(); ++it) {
        if (now.value(it.key()) != it.value())
            return failure(
                Error::Code::Conflict,
                CoreText::tr("It was changed on the server again meanwhile. Look at it once more."));
    }
    if (decision.entity != Entity::Monitor)
        return {};
    QJsonObject object = nested(with(now, decision.result));
    object[u"id"] = MonitorId::fromBytes(decision.target).toString();
    const auto monitor = monitorFromServer(object);
    return monitor ? validated(*monitor) : Unexpected(monitor.error());
}

} // namespace

Result<void> EditQueue::resolve(Entity entity, const QByteArray &target, const FieldValues &result)
{
    const auto edits = m_mirror.edits().edits(entity, target);
    if (!edits)
        return Unexpected(edits.error());
    const auto theirs = m_entities.theirs(entity, target);
    if (!theirs)
        return Unexpected(theirs.error());
    if (auto done = dropAll(entity, target); !done)
        return done;
    m_spentSecrets.removeAll(result.value(secretField).toString());
    const bool isRemoved = entity == Entity::Monitor && !m_mirror.monitor(MonitorId::fromBytes(target));
    if (isRemoved) {
        if (auto done = add(entity, target, Operation::Restore, {}, {}); !done)
            return done;
    }
    const FieldEdit edit = difference(theirs->value_or(FieldValues()), result);
    if (!edit.isEmpty()) {
        if (auto done = add(entity, target, Operation::Change, edit.before, edit.after); !done)
            return done;
    }
    return m_entities.show(entity, target);
}

Result<void> EditQueue::removeAnyway(MonitorId id)
{
    const QByteArray target = id.toBytes();
    const auto copy = m_mirror.edits().serverCopy(Entity::Monitor, target);
    if (!copy)
        return Unexpected(copy.error());
    if (auto done = dropAll(Entity::Monitor, target); !done)
        return done;
    const int version = *copy ? (**copy)[versionField].toInt() : 0;
    if (auto done = add(Entity::Monitor, target, Operation::Remove, {{versionField, version}}, {}); !done)
        return done;
    return m_entities.show(Entity::Monitor, target);
}

Result<void> EditQueue::discard(Entity entity, const QByteArray &target)
{
    const auto edits = m_mirror.edits().edits(entity, target);
    if (!edits)
        return Unexpected(edits.error());
    const bool isMade = !edits->empty() && edits->front().operation == Operation::Create;
    if (auto done = dropAll(entity, target); !done)
        return done;
    m_mirror.noteEdits(entity, target);
    if (isMade && entity == Entity::Monitor)
        return m_mirror.purge(MonitorId::fromBytes(target));
    if (isMade && entity == Entity::Channel)
        return m_mirror.removeChannel(ChannelId::fromBytes(target));
    return m_entities.show(entity, target);
}

Result<void> EditQueue::tryAgain(Entity entity, const QByteArray &target)
{
    const auto edits = m_mirror.edits().edits(entity, target);
    if (!edits)
        return Unexpected(edits.error());
    for (PendingEdit edit : *edits) {
        if (edit.state != State::Refused)
            continue;
        edit.id = EditId::make(m_now); // the answer to the old one is known
        edit.state = State::Waiting;
        edit.detail.clear();
        edit.request.clear();
        if (auto done = m_mirror.edits().update(edit); !done)
            return done;
    }
    return m_entities.show(entity, target);
}

Result<std::optional<FieldValues>> EditQueue::theirs(Entity entity, const QByteArray &target)
{
    return m_entities.theirs(entity, target);
}

Result<void> decide(EditQueue &queue, const EditDecision &decision)
{
    auto done = [&]() -> Result<void> {
        switch (decision.kind) {
        case EditDecision::Kind::Settle:
            if (auto possible = settleable(queue, decision); !possible)
                return possible;
            return queue.resolve(decision.entity, decision.target, decision.result);
        case EditDecision::Kind::RemoveAnyway:
            return queue.removeAnyway(MonitorId::fromBytes(decision.target));
        case EditDecision::Kind::TryAgain:
            return queue.tryAgain(decision.entity, decision.target);
        case EditDecision::Kind::Discard:
            break;
        }
        return queue.discard(decision.entity, decision.target);
    }();
    // Who waited would have it dropped if it is refused again, and with it what was decided.
    queue.letNobodyWait();
    return done;
}

} // namespace monitron
