// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace monitron {

/// A number with its name above it.
class Tile : public QFrame
{
    Q_OBJECT
public:
    explicit Tile(const QString &name, QWidget *parent = nullptr);

    void setValue(const QString &value, const QString &toolTip = {});
    [[nodiscard]] QString value() const;

private:
    QString m_name;
    QLabel *m_value;
};

} // namespace monitron
