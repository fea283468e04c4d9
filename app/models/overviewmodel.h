// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/figurelistmodel.h"
#include "app/models/monitorlistmodel.h"
#include "core/storage/overview.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace monitron {

class Workspace;

/// The figures of an overview over all monitors. While somebody looks they are read again and again, in
/// slices between which other questions get their turn, and never for more than a tenth of the time.
class OverviewModel : public QObject
{
    Q_OBJECT
public:
    OverviewModel(Workspace &workspace, const MonitorListModel &monitors, QObject *parent = nullptr);

    /// Whether somebody looks.
    void setActive(bool active);
    /// Whether all monitors have been gone over once.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const OverviewFigures &figures() const { return m_figures; }
    [[nodiscard]] std::vector<FigureRow> slowest() const;
    [[nodiscard]] std::vector<FigureRow> flakiest(OverviewSpan span) const;
    /// Those that end within 30 days, or have ended.
    [[nodiscard]] std::vector<FigureRow> certificates() const;

Q_SIGNALS:
    void changed();

private:
    void begin();
    void readSlice(qint64 after);
    void take(const OverviewSlice &slice);
    [[nodiscard]] std::optional<FigureRow> rowOf(MonitorId id) const;

    Workspace &m_workspace;
    const MonitorListModel &m_monitors;
    OverviewFigures m_figures;
    OverviewFigures m_gathered; ///< of the pass that is under way
    bool m_active = false;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_stale = true; ///< something was recorded since the last pass began
    QElapsedTimer m_spent;
    QTimer m_next;
};

} // namespace monitron
