// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitorarrangement.h"
#include "app/widgets/listlook.h"

#include <QMenu>

class QActionGroup;

namespace monitron {

/// How the monitors list is sorted and what its rows show.
class ListMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ListMenu(QWidget *parent = nullptr);

    /// Ticks what is in force; says nothing.
    void setState(MonitorSort sort, bool descending, const ListLook &look);
    [[nodiscard]] MonitorSort sort() const;
    [[nodiscard]] bool isDescending() const { return m_descending->isChecked(); }
    [[nodiscard]] ListLook look() const;

Q_SIGNALS:
    /// Somebody chose something else.
    void chosen();

private:
    QAction *addCheck(const char *name, const QString &text);

    QActionGroup *m_sorts;
    QAction *m_descending;
    QAction *m_bar;
    QAction *m_uptime;
    QAction *m_latency;
    QAction *m_nextCheck;
    QAction *m_tags;
    QAction *m_compact;
};

} // namespace monitron
