// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/recordsmodel.h"
#include "app/workspace/teamdesk.h"
#include "core/base/clock.h"
#include "core/client/teamadmin.h"

#include <QHash>

namespace monitron {

/// The audit log of a team through a filter, newest first; read page after page as a view asks for more.
class AuditModel : public RecordsModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 100;

    /// Both outlive it.
    AuditModel(TeamDesk &desk, const Clock &clock, QObject *parent = nullptr);

    /// Reads.
    void setFilter(const TeamAdmin::AuditFilter &filter);
    [[nodiscard]] const TeamAdmin::AuditFilter &filter() const { return m_filter; }
    [[nodiscard]] const std::vector<AuditEntry> &entries() const { return m_entries; }
    /// What to call users that an entry knows by their id only.
    void setNames(const QHash<UserId, QString> &names);

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] Words words(int row) const override;
    [[nodiscard]] QVariant key(int row) const override;
    void ask() override;

private:
    void append(const TeamAdmin::AuditPage &page);

    const Clock &m_clock;
    TeamAdmin m_admin;
    TeamAdmin::AuditFilter m_filter;
    std::vector<AuditEntry> m_entries;
    QHash<UserId, QString> m_names;
    QByteArray m_next;   ///< of the page after these; empty: there is none
    QByteArray m_asking; ///< for this page
};

} // namespace monitron
