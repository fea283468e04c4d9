// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mirrorrepository.h"

#include "core/storage/database.h"

#include <QJsonDocument>

namespace monitron {

namespace {

#define EDIT_COLUMNS                                                                                         \
    "SELECT key, id, entity, target, operation, fields_before, fields_after, request, made_at, state, "      \
    "detail FROM pending_edit "

constexpr const char *insertEdit =
    "INSERT INTO pending_edit (id, entity, target, operation, fields_before, fields_after, request, "
    "made_at, state, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *updateEdit = "UPDATE pending_edit SET id = ?, fields_before = ?, fields_after = ?, "
                                   "request = ?, state = ?, detail = ? WHERE key = ?";
constexpr const char *deleteEdit = "DELETE FROM pending_edit WHERE key = ?";
constexpr const char *selectEdits = EDIT_COLUMNS "ORDER BY key";
constexpr const char *selectEditsOf = EDIT_COLUMNS "WHERE entity = ? AND target = ? ORDER BY key";
constexpr const char *selectEdit = EDIT_COLUMNS "WHERE key = ?";
constexpr const char *upsertCopy = "INSERT INTO server_copy (entity, target, content) VALUES (?, ?, ?) "
                                   "ON CONFLICT (entity, target) DO UPDATE SET content = excluded.content";
constexpr const char *deleteCopy = "DELETE FROM server_copy WHERE entity = ? AND target = ?";
constexpr const char *selectCopy = "SELECT content FROM server_copy WHERE entity = ? AND target = ?";
constexpr const char *selectFetched =
    "SELECT first, ending FROM fetched_history WHERE monitor = ? AND resolution = ?";
constexpr const char *upsertFetched =
    "INSERT INTO fetched_history (monitor, resolution, first, ending, used_at) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (monitor, resolution) DO UPDATE SET first = excluded.first, ending = excluded.ending, "
    "used_at = excluded.used_at";
constexpr const char *selectByUse =
    "SELECT monitor, resolution, ending - first FROM fetched_history ORDER BY used_at DESC";
constexpr const char *deleteFetched = "DELETE FROM fetched_history WHERE monitor = ? AND resolution = ?";
constexpr const char *deleteHours = "DELETE FROM hourly WHERE monitor = ?";
constexpr const char *deleteDays = "DELETE FROM daily WHERE monitor = ?";
constexpr const char *selectNewest =
    "SELECT m.id, (SELECT max(r.at) FROM result r WHERE r.monitor = m.key) FROM monitor m";

#undef EDIT_COLUMNS

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

PendingEdit editFrom(const SqlRow &row)
{
    PendingEdit edit;
    edit.key = row.number(0);
    edit.id = row.id<EditId>(1);
    edit.entity = static_cast<PendingEdit::Entity>(row.integer(2));
    edit.target = row.bytes(3);
    edit.operation = static_cast<PendingEdit::Operation>(row.integer(4));
    edit.before = objectOf(row.bytes(5));
    edit.after = objectOf(row.bytes(6));
    edit.request = row.bytes(7);
    edit.madeAt = row.time(8);
    edit.state = static_cast<PendingEdit::State>(row.integer(9));
    edit.detail = row.text(10);
    return edit;
}

Result<void> done(const Result<qint64> &run)
{
    return run.map([](qint64) {});
}

} // namespace

Result<std::vector<PendingEdit>> MirrorReader::edits() const
{
    std::vector<PendingEdit> found;
    auto read = m_database.each(selectEdits, [&](const SqlRow &row) { found.push_back(editFrom(row)); });
    return read.map([&] { return std::move(found); });
}

Result<std::vector<PendingEdit>> MirrorReader::edits(PendingEdit::Entity entity,
                                                     const QByteArray &target) const
{
    std::vector<PendingEdit> found;
    auto read = m_database.each(
        selectEditsOf, [&](const SqlRow &row) { found.push_back(editFrom(row)); }, entity, target);
    return read.map([&] { return std::move(found); });
}

Result<std::optional<PendingEdit>> MirrorReader::edit(qint64 key) const
{
    std::optional<PendingEdit> found;
    auto read = m_database.each(
        selectEdit, [&](const SqlRow &row) { found = editFrom(row); }, key);
    return read.map([&] { return std::move(found); });
}

Result<std::optional<QJsonObject>> MirrorReader::serverCopy(PendingEdit::Entity entity,
                                                            const QByteArray &target) const
{
    std::optional<QJsonObject> found;
    auto read = m_database.each(
        selectCopy, [&](const SqlRow &row) { found = objectOf(row.bytes(0)); }, entity, target);
    return read.map([&] { return std::move(found); });
}

Result<std::vector<std::pair<MonitorId, Timestamp>>> MirrorReader::newestResults() const
{
    std::vector<std::pair<MonitorId, Timestamp>> newest;
    auto read = m_database.each(selectNewest, [&](const SqlRow &row) {
        if (!row.isNull(1))
            newest.emplace_back(row.id<MonitorId>(0), row.time(1));
    });
    return read.map([&] { return std::move(newest); });
}

Result<qint64> MirrorRepository::add(const PendingEdit &edit)
{
    return m_database
        .run(insertEdit, edit.id, edit.entity, edit.target, edit.operation, textOf(edit.before),
             textOf(edit.after), edit.request, edit.madeAt, edit.state, edit.detail)
        .map([this](qint64) { return m_database.lastInsertId(insertEdit); });
}

Result<void> MirrorRepository::update(const PendingEdit &edit)
{
    return done(m_database.run(updateEdit, edit.id, textOf(edit.before), textOf(edit.after), edit.request,
                               edit.state, edit.detail, edit.key));
}

Result<void> MirrorRepository::remove(qint64 key)
{
    return done(m_database.run(deleteEdit, key));
}

Result<void> MirrorRepository::saveServerCopy(PendingEdit::Entity entity, const QByteArray &target,
                                              const QJsonObject &content)
{
    return done(m_database.run(upsertCopy, entity, target, textOf(content)));
}

Result<void> MirrorRepository::dropServerCopy(PendingEdit::Entity entity, const QByteArray &target)
{
    return done(m_database.run(deleteCopy, entity, target));
}

Result<std::optional<MirrorRepository::Fetched>> MirrorRepository::fetched(qint64 monitor,
                                                                           Resolution resolution)
{
    std::optional<Fetched> found;
    auto read = m_database.each(
        selectFetched,
        [&](const SqlRow &row) {
            found = Fetched{monitor, resolution, row.number(0), row.number(1)};
        },
        monitor, resolution);
    return read.map([&] { return found; });
}

Result<void> MirrorRepository::saveFetched(const Fetched &fetched, Timestamp usedAt)
{
    return done(
        m_database.run(upsertFetched, fetched.monitor, fetched.resolution, fetched.from, fetched.to, usedAt));
}

Result<void> MirrorRepository::dropFetched(qint64 monitor)
{
    return drop({monitor, Resolution::Hour, 0, 0}).and_then([&] {
        return drop({monitor, Resolution::Day, 0, 0});
    });
}

Result<void> MirrorRepository::drop(const Fetched &one)
{
    return done(m_database.run(deleteFetched, one.monitor, one.resolution)).and_then([&] {
        return done(
            m_database.run(one.resolution == Resolution::Hour ? deleteHours : deleteDays, one.monitor));
    });
}

Result<void> MirrorRepository::evict(qint64 rows)
{
    std::vector<Fetched> tooMany;
    qint64 kept = 0;
    auto read = m_database.each(selectByUse, [&](const SqlRow &row) {
        kept += row.number(2);
        if (kept > rows)
            tooMany.push_back({row.number(0), static_cast<Resolution>(row.integer(1)), 0, 0});
    });
    for (const Fetched &one : tooMany) {
        if (read)
            read = drop(one);
    }
    return read;
}

std::vector<const char *> MirrorRepository::statements()
{
    return {insertEdit,    updateEdit,  deleteEdit, selectEdits,   selectEditsOf, selectEdit,
            upsertCopy,    deleteCopy,  selectCopy, selectFetched, upsertFetched, selectByUse,
            deleteFetched, deleteHours, deleteDays, selectNewest};
}

} // namespace monitron
