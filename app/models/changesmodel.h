// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/revision.h"

#include <QAbstractListModel>

namespace monitron {

class Workspace;

/// Who changed what on one monitor, newest first; at first only the latest few.
class ChangesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< "10:02:41"
        AuthorRole,
        WordsRole, ///< "interval 60 s → 30 s"
    };
    static constexpr int fewRows = 5;

    explicit ChangesModel(Workspace &workspace, QObject *parent = nullptr);

    /// Null: empty. What was shown before stays until the new monitor's changes are there.
    void setMonitor(MonitorId id);
    void setAllShown(bool all);
    [[nodiscard]] bool isAllShown() const { return m_all; }
    [[nodiscard]] int total() const { return static_cast<int>(m_revisions.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void read();
    void take(const std::vector<MonitorRevision> &revisions);

    Workspace &m_workspace;
    MonitorId m_monitor;
    bool m_all = false;
    bool m_reading = false;
    bool m_again = false;
    std::vector<MonitorRevision> m_revisions;
};

} // namespace monitron
