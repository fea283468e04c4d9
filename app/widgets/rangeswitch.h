// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"

#include <QFrame>

class QButtonGroup;

namespace monitron {

/// A row of exclusive choices drawn as one control.
class RangeSwitch : public QFrame
{
    Q_OBJECT
public:
    explicit RangeSwitch(const QString &name, const QStringList &choices, QWidget *parent = nullptr);

    /// -1: none of them.
    void setCurrent(int choice);
    [[nodiscard]] int current() const;
    /// What comes after the switch in the order of Tab comes after this.
    [[nodiscard]] QWidget *lastChoice() const;

Q_SIGNALS:
    void chosen(int choice);

private:
    QButtonGroup *m_group;
};

} // namespace monitron
