// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/changesmodel.h"
#include "app/widgets/card.h"
#include "app/widgets/theme.h"

class QLabel;
class QPushButton;

namespace monitron {

class LogView;

/// The card that tells who changed what on a monitor: the latest few, or all of it.
class ChangesCard : public Card
{
    Q_OBJECT
public:
    ChangesCard(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    void setMonitor(MonitorId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    ChangesModel m_changes;
    LogView *m_view;
    QLabel *m_empty;
    QPushButton *m_all;
};

} // namespace monitron
