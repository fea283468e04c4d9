// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "app/windows/monitoractions.h"
#include "app/windows/monitorlistpane.h"
#include "tests/support/storeworkspace.h"

#include <QWidget>

#include <atomic>
#include <future>
#include <thread>

class QListView;

namespace monitron::bench {

/// The monitors list in a shown window over a store with many monitors, and a thread that records results as
/// an engine would.
class ListRig
{
public:
    ~ListRig();
    [[nodiscard]] Result<void> start(int monitors);
    [[nodiscard]] QListView &view() const;
    [[nodiscard]] MonitorListPane &pane() { return *m_pane; }
    /// From here on, of all monitors in turn.
    void record(int perSecond) { m_perSecond = perSecond; }
    [[nodiscard]] int recorded() const { return m_recorded; }

private:
    void write();
    [[nodiscard]] Result<void> writeMonitors(int count);
    void recordSome(int count);

    StoreWorkspace m_workspace;
    MonitorListModel m_monitors{m_workspace};
    Theme m_theme{Theme::Preference::Light};
    QWidget m_window;
    MonitorActions m_actions{m_workspace, m_monitors, m_theme, &m_window, nullptr};
    MonitorListPane *m_pane = nullptr; ///< the window's
    std::vector<MonitorId> m_ids;
    std::thread m_thread; ///< the store's one writer
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_perSecond = 0;
    std::atomic<int> m_recorded = 0;
};

} // namespace monitron::bench
