// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/waitingeditsmodel.h"

#include "app/models/editwords.h"
#include "app/models/format.h"
#include "app/workspace/workspace.h"
#include "core/storage/reader.h"

namespace monitron {

WaitingEditsModel::WaitingEditsModel(Workspace &workspace, QObject *parent)
    : RecordsModel(parent), m_workspace(workspace)
{
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.edits)
            reload();
    });
}

void WaitingEditsModel::ask()
{
    const auto query = [](const Reader &reader) { return editViews(reader); };
    read(m_workspace.read(query), [this](const std::vector<EditView> &edits) { m_edits = edits; });
}

QVariant WaitingEditsModel::key(int row) const
{
    return QByteArray(char(edit(row).entity) + edit(row).target);
}

RecordsModel::Words WaitingEditsModel::words(int row) const
{
    const EditView &of = edit(row);
    QStringList detail{editWords(of),
                       tr("since %1", "time").arg(format::time(of.since, m_workspace.clock().now()))};
    if (of.state == EditView::State::Refused)
        detail.append(of.detail);
    return {editedThing(of), format::brief(detail.join(QStringLiteral(" · ")), 400), editStateWords(of.state),
            false};
}

const EditView *WaitingEditsModel::find(PendingEdit::Entity entity, const QByteArray &target) const
{
    for (const EditView &one : m_edits) {
        if (one.entity == entity && one.target == target)
            return &one;
    }
    return nullptr;
}

QFuture<Result<void>> WaitingEditsModel::decide(int row, EditDecision::Kind kind)
{
    EditDecision decision;
    decision.kind = kind;
    decision.entity = edit(row).entity;
    decision.target = edit(row).target;
    return m_workspace.decide(decision);
}

} // namespace monitron
