// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorsummary.h"
#include "app/workspace/workspace.h"

#include <QObject>

#include <vector>

namespace monitron {

struct OpenWorkspace;

/// A workspace as somebody chooses it from a list.
struct WorkspaceEntry
{
    QString key;
    QString name;
    MonitorSummary summary;
    WorkspaceHealth health;
    std::optional<Error> problem; ///< why it can't be opened
};

/// All workspaces of this computer in the order in which they are offered, and which of them is shown. Knows
/// them, and doesn't own them.
class WorkspaceList : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Takes the place of one with the same key. `opened` stays until it is removed.
    void add(OpenWorkspace &opened);
    /// One that is there but can't be opened.
    void addClosed(const QString &key, const QString &name, const Error &problem);
    void remove(const QString &key);
    void clear();

    [[nodiscard]] std::vector<WorkspaceEntry> entries() const;
    [[nodiscard]] std::vector<OpenWorkspace *> opened() const;
    /// Null: not there, or not open.
    [[nodiscard]] OpenWorkspace *find(const QString &key) const;
    /// Over all that are open.
    [[nodiscard]] MonitorSummary summary() const;

    [[nodiscard]] QString shown() const { return m_shown; }
    void setShown(const QString &key);

Q_SIGNALS:
    /// Some came, went, or can be opened now.
    void membersChanged();
    void shownChanged();
    /// Counts or due times of any.
    void summaryChanged();

private:
    struct Member
    {
        QString key;
        QString name; ///< of one that isn't open
        OpenWorkspace *opened = nullptr;
        std::optional<Error> problem;
    };
    void put(Member member);

    std::vector<Member> m_members;
    QString m_shown;
};

} // namespace monitron
