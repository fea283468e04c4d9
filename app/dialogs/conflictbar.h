// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace monitron {

/// Says that a monitor was changed elsewhere meanwhile, in what, and asks whose settings shall stay.
class ConflictBar : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictBar(QWidget *parent = nullptr);

    /// `differences`: a line for each setting.
    void show(const QStringList &differences);

Q_SIGNALS:
    void theirsChosen();
    void mineChosen();

private:
    QLabel *m_text;
};

} // namespace monitron
