// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/model/history.h"

#include <QFrame>

class QDateTimeEdit;

namespace monitron {

/// A small popup that asks for a date and time, in the person's own zone.
class TimePopup : public QFrame
{
    Q_OBJECT
public:
    explicit TimePopup(QWidget *parent);

    /// Opens beside `anchor`, with `at` to begin with; times outside of `range` can't be chosen.
    void openAt(const QWidget &anchor, Timestamp at, TimeRange range);

Q_SIGNALS:
    void chosen(Timestamp at);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseTyped();
    void choose(Timestamp at);

    QDateTimeEdit *m_edit;
    TimeRange m_range;
};

} // namespace monitron
