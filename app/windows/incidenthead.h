// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/timelinemodel.h"
#include "app/widgets/theme.h"

#include <QWidget>

class QLabel;

namespace monitron {

class ElidedLabel;
class StatePill;

/// The top of an incident's page: whose it is, its state, when and why, and what can be done with it.
class IncidentHead : public QWidget
{
    Q_OBJECT
public:
    IncidentHead(const TimelineModel &timeline, const Theme &theme, QWidget *parent = nullptr);

    /// Shows the story as it stands; lengths of an open one grow.
    void refresh();

Q_SIGNALS:
    void monitorWanted();
    void copyWanted();

private:
    const TimelineModel &m_timeline;
    ElidedLabel *m_name;
    StatePill *m_pill;
    QLabel *m_span;
    QLabel *m_cause;
};

} // namespace monitron
