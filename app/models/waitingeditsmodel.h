// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/recordsmodel.h"
#include "core/client/editdecision.h"
#include "core/client/editview.h"

namespace monitron {

class Workspace;

/// What was changed here and isn't the server's yet, kept up to date.
class WaitingEditsModel : public RecordsModel
{
    Q_OBJECT
public:
    /// `workspace` outlives it.
    explicit WaitingEditsModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] const EditView &edit(int row) const { return m_edits[static_cast<size_t>(row)]; }
    /// Null: nothing of it waits.
    [[nodiscard]] const EditView *find(PendingEdit::Entity entity, const QByteArray &target) const;
    /// Of the whole edit, without a choice of fields.
    [[nodiscard]] QFuture<Result<void>> decide(int row, EditDecision::Kind kind);

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_edits.size()); }
    [[nodiscard]] Words words(int row) const override;
    [[nodiscard]] QVariant key(int row) const override;
    void ask() override;

private:
    Workspace &m_workspace;
    std::vector<EditView> m_edits;
};

} // namespace monitron
