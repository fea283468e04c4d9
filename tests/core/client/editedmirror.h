// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/editdecision.h"
#include "core/client/editview.h"
#include "core/storage/reader.h"
#include "core/storage/store.h"
#include "tests/support/contradiction.h"

#include <QTemporaryDir>

namespace monitron::test {

constexpr Timestamp now{1'700'000'100'000};

/// A mirror's store, and what is done in it without a server.
struct Mirror
{
    QTemporaryDir folder;
    std::unique_ptr<Store> store = std::move(*Store::open(folder.path(), Store::Durability::Off));
    std::unique_ptr<Reader> reader = std::move(*store->openReader());

    Result<void> write(const std::function<Result<void>(Writer &)> &job)
    {
        const auto changes = store->write(job);
        return changes ? Result<void>() : Unexpected(changes.error());
    }
    Result<void> decide(const EditDecision &decision)
    {
        return write([&](Writer &writer) {
            EditQueue queue(writer, now);
            return monitron::decide(queue, decision);
        });
    }
    [[nodiscard]] std::vector<EditView> views() const { return *editViews(*reader); }
    [[nodiscard]] std::vector<PendingEdit> edits() const { return *reader->mirror().edits(); }
};

inline EditDecision about(const EditView &view, EditDecision::Kind kind)
{
    EditDecision decision;
    decision.kind = kind;
    decision.entity = view.entity;
    decision.target = view.target;
    return decision;
}

} // namespace monitron::test
