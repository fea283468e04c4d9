// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/incidentsteps.h"
#include "core/storage/changeset.h"

#include <QAbstractListModel>
#include <QTimer>

namespace monitron {

class Workspace;

/// One incident as its steps, kept up to date. New steps come in and old ones change in place, so that a
/// selection and the place in the list stay.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TimeRole = Qt::UserRole + 1, ///< "09:57:12"; empty for what has no time
        ExactTimeRole,               ///< with date and how long ago, for tool tips
        TitleRole,
        DetailRole,
        KindRole, ///< IncidentStep::Kind
        CopyRole, ///< the step as text to paste
    };

    explicit TimelineModel(Workspace &workspace, QObject *parent = nullptr);

    /// Null: nothing.
    void setIncident(IncidentId id);
    /// Null again when the incident is gone.
    [[nodiscard]] IncidentId incident() const { return m_incident; }
    /// None until it has been read.
    [[nodiscard]] const std::optional<IncidentStory> &story() const { return m_story; }
    [[nodiscard]] const std::vector<IncidentStep> &steps() const { return m_steps; }
    [[nodiscard]] Timestamp now() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The story is another one, or there is none any more.
    void changed();

private:
    void takeChanges(const ChangeSet &changes);
    void read();
    void show(const std::vector<IncidentStep> &steps);
    void clear();

    Workspace &m_workspace;
    IncidentId m_incident;
    std::optional<IncidentStory> m_story;
    std::vector<IncidentStep> m_steps;
    QTimer m_refresh;
};

} // namespace monitron
