// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/timelinedelegate.h"

#include <QListView>

namespace monitron {

class TimelineModel;

/// The steps of an incident; those selected are copied with Ctrl+C or from the menu.
class StepList : public QListView
{
    Q_OBJECT
public:
    StepList(TimelineModel &timeline, const Theme &theme, TimelineDelegate::Rows rows,
             QWidget *parent = nullptr);

private:
    void copySelected() const;
};

} // namespace monitron
